package org.legation.publish.page;

import java.util.Map;
import org.legation.model.ArticleInfo;
import org.legation.model.DatasetInfo;
import org.legation.publish.ArticleLinks;
import org.legation.publish.Column;
import org.legation.publish.Columns;
import org.legation.publish.DatasetDescription;
import org.legation.publish.Json;
import org.legation.publish.Licence;
import org.legation.publish.Licences;
import org.legation.publish.ReleaseContent;
import org.legation.publish.Table;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/** What the page says of the dataset and of its columns. */
final class PageHead {
  /** Sources beyond are not named in the page. */
  private static final int LISTED = 10_000;

  private PageHead() {}

  /**
   * Writes it as in the other files, and besides the licence in words and addresses that are fit
   * for links.
   */
  static void writeDataset(JsonGenerator json, ReleaseContent content) {
    DatasetInfo dataset = content.dataset();
    ObjectNode node = DatasetDescription.of(dataset);
    Licence licence = Licences.ofDataset(dataset).orElseGet(() -> new Licence("", "", "", false));
    node.putObject("license")
        .put("id", licence.id())
        .put("title", licence.title())
        .put("url", licence.url());
    node.put("sources_total", dataset.sources().count());
    json.writeStartObject();
    Json.writeFields(json, node);
    DatasetDescription.writeSources(json, content.sources().limit(LISTED), PageHead::source);
    json.writeEndObject();
  }

  private static ObjectNode source(ArticleInfo source) {
    return DatasetDescription.of(source).put("address", ArticleLinks.toQuote(source.url(), ""));
  }

  /** The columns of each table with what they mean. */
  static void writeTables(JsonGenerator json) {
    json.writeStartObject();
    write(json, Columns.RECORDS);
    write(json, Columns.EVIDENCE);
    write(json, Columns.FINDINGS);
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Table<?> table) {
    json.writeArrayPropertyStart(table.name());
    for (Column<?> column : table.columns()) {
      json.writeStartObject();
      json.writeStringProperty("name", column.name());
      json.writeStringProperty("title", column.title());
      json.writeStringProperty("description", column.description());
      json.writeStringProperty("type", column.type().code());
      json.writeObjectPropertyStart("values");
      for (Map.Entry<String, String> value : column.values().entrySet()) {
        json.writeStringProperty(value.getKey(), value.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
