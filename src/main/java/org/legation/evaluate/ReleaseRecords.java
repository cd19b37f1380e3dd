package org.legation.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the records of JSON exports; other JSON files of a release are passed over. */
final class ReleaseRecords {
  private static final JsonMapper MAPPER = new JsonMapper();

  private ReleaseRecords() {}

  static List<Prediction> at(Path path) throws EvaluationException {
    List<Prediction> records = new ArrayList<>();
    boolean found = false;
    for (Path file : FileTree.files(path, ".json")) {
      JsonNode list = parse(file).path("records");
      if (list.isArray()) {
        found = true;
        for (int i = 0; i < list.size(); i++) {
          records.add(record(list.get(i), file, i));
        }
      }
    }
    if (!found) {
      throw new EvaluationException(
          path + " holds no JSON export with \"records\"; give a records.json or its folder.");
    }
    return records;
  }

  private static JsonNode parse(Path file) throws EvaluationException {
    try {
      return MAPPER.readTree(file.toFile());
    } catch (JacksonException e) {
      throw new EvaluationException(file + " is not JSON; export it anew.", e);
    }
  }

  private static Prediction record(JsonNode node, Path file, int index) throws EvaluationException {
    String type = text(node, "type");
    if (type.isEmpty()) {
      throw new EvaluationException(
          "%s: record %d has no type; export it anew.".formatted(file, index + 1));
    }
    // a record merged from several articles counts in each that it has evidence from
    Set<String> articles = new LinkedHashSet<>();
    articles.add(ComparisonKey.of(text(node, "article")));
    for (JsonNode evidence : node.path("evidence")) {
      articles.add(ComparisonKey.of(text(evidence, "article")));
    }
    String actor = text(node, "actor_id");
    String counterpart = text(node, "counterpart_id");
    return new Prediction(
        articles,
        type,
        text(node, "status"),
        actor,
        counterpart,
        text(node, "date"),
        text(node, "object"),
        text(node, "quote"),
        Fact.of(type, actor, counterpart));
  }

  /** The text of a field; empty where it is missing or null. */
  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }
}
