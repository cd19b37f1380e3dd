package org.legation.publish;

import org.legation.model.ArticleInfo;
import org.legation.model.DatasetInfo;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the JSON files of a release say of the dataset and its sources. */
public final class DatasetDescription {
  private DatasetDescription() {}

  /** Name, title, version, licence and sources; a new node each time. */
  public static ObjectNode of(DatasetInfo dataset) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("name", dataset.name());
    node.put("title", dataset.title());
    node.put("version", dataset.version());
    node.put("schema_version", Columns.VERSION);
    node.put("license", Licences.ofDataset(dataset).map(Licence::id).orElse(""));
    node.put("modification", Licences.MODIFICATION);
    node.set("sources", sources(dataset));
    return node;
  }

  static ArrayNode sources(DatasetInfo dataset) {
    ArrayNode sources = Json.MAPPER.createArrayNode();
    for (ArticleInfo source : dataset.sources()) {
      ObjectNode node = sources.addObject();
      node.put("title", source.title());
      node.put("url", Values.textOrEmpty(source.url()));
      node.put("permanent_url", ArticleLinks.permanent(source));
      node.put("revision", Values.textOrEmpty(source.revision()));
      node.put("revision_date", source.revisionDate());
      node.put("license", Values.textOrEmpty(source.license()));
      node.put("text", TextsExporter.FOLDER + "/" + source.slug() + ".txt");
    }
    return sources;
  }
}
