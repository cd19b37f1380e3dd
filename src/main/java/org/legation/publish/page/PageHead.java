package org.legation.publish.page;

import java.util.Map;
import org.legation.model.ArticleInfo;
import org.legation.model.DatasetInfo;
import org.legation.publish.ArticleLinks;
import org.legation.publish.Column;
import org.legation.publish.Columns;
import org.legation.publish.DatasetDescription;
import org.legation.publish.Licence;
import org.legation.publish.Licences;
import org.legation.publish.Table;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the page says of the dataset and of its columns. */
final class PageHead {
  private PageHead() {}

  /**
   * As in the other files, and besides the licence in words and addresses that are fit for links.
   */
  static ObjectNode dataset(DatasetInfo dataset) {
    ObjectNode node = DatasetDescription.of(dataset);
    Licence licence = Licences.ofDataset(dataset).orElseGet(() -> new Licence("", "", "", false));
    node.putObject("license")
        .put("id", licence.id())
        .put("title", licence.title())
        .put("url", licence.url());
    ArrayNode sources = node.putArray("sources");
    for (ArticleInfo source : dataset.sources()) {
      sources.add(
          DatasetDescription.of(source).put("address", ArticleLinks.toQuote(source.url(), "")));
    }
    return node;
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
