package org.legation.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.legation.model.Evidence;
import org.legation.model.RelationRecord;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the part of an export that an evaluation reads. */
final class ReleaseText {
  private static final JsonMapper MAPPER = new JsonMapper();

  private ReleaseText() {}

  /** Records in short, as {@link GoldText} writes them. */
  static void write(Path file, String article, String... records) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    ArrayNode list = root.putArray("records");
    for (String record : records) {
      List<String> c = GoldText.columns(record);
      put(list.addObject(), article, c).put("quote", "A sentence.");
    }
    Files.writeString(file, MAPPER.writeValueAsString(root));
  }

  /** Real records; white space of quotes becomes blanks, for tools that print them raw. */
  static void write(Path file, List<RelationRecord> records) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    ArrayNode list = root.putArray("records");
    for (RelationRecord record : records) {
      ObjectNode node =
          put(
              list.addObject(),
              record.quoted().article(),
              List.of(
                  record.type().code(),
                  record.status().code(),
                  record.actor().id(),
                  record.counterpart().id(),
                  record.date(),
                  record.object()));
      node.put("quote", record.quoted().quote().replaceAll("\\s", " "));
      ArrayNode evidence = node.putArray("evidence");
      for (Evidence piece : record.evidence()) {
        evidence.addObject().put("article", piece.article());
      }
    }
    Files.writeString(file, MAPPER.writeValueAsString(root));
  }

  private static ObjectNode put(ObjectNode node, String article, List<String> columns) {
    return node.put("article", article)
        .put("type", columns.get(0))
        .put("status", columns.get(1))
        .put("actor_id", columns.get(2))
        .put("counterpart_id", columns.get(3))
        .put("date", columns.get(4))
        .put("object", columns.get(5));
  }
}
