package org.legation.publish;

import java.util.function.Function;
import java.util.stream.Stream;
import org.legation.model.ArticleInfo;
import org.legation.model.DatasetInfo;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/** What the JSON files of a release say of the dataset and its sources. */
public final class DatasetDescription {
  private DatasetDescription() {}

  /** Name, title, version and licence; a new node each time. */
  public static ObjectNode of(DatasetInfo dataset) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("name", dataset.name());
    node.put("title", dataset.title());
    node.put("version", dataset.version());
    node.put("schema_version", Columns.VERSION);
    node.put("license", Licences.ofDataset(dataset).map(Licence::id).orElse(""));
    node.put("modification", Licences.MODIFICATION);
    return node;
  }

  /** Writes the same and the sources as an object. */
  static void write(JsonGenerator json, ReleaseContent content) {
    json.writeStartObject();
    Json.writeFields(json, of(content.dataset()));
    writeSources(json, content.sources(), DatasetDescription::of);
    json.writeEndObject();
  }

  /**
   * Writes the field {@code sources}, one after the other, as there may be very many.
   *
   * @param sources closed when all are written
   * @param description what is told of each
   */
  public static void writeSources(
      JsonGenerator json,
      Stream<ArticleInfo> sources,
      Function<ArticleInfo, ObjectNode> description) {
    json.writeArrayPropertyStart("sources");
    try (sources) {
      sources.forEach(source -> json.writeTree(description.apply(source)));
    }
    json.writeEndArray();
  }

  /** What is told of a source; a new node each time. */
  public static ObjectNode of(ArticleInfo source) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("title", source.title());
    node.put("url", Values.textOrEmpty(source.url()));
    node.put("permanent_url", ArticleLinks.permanent(source));
    node.put("revision", Values.textOrEmpty(source.revision()));
    node.put("revision_date", source.revisionDate());
    node.put("license", Values.textOrEmpty(source.license()));
    node.put("text", TextsExporter.FOLDER + "/" + source.slug() + ".txt");
    return node;
  }
}
