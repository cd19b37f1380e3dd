package org.legation.publish;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code records.json} against its schema, the parsed texts and the counts of the manifest. It is
 * read one record at a time.
 */
final class RecordsCheck {
  private final Path folder;
  private final Problems problems;
  private final QuoteCheck quotes;
  private final Map<String, Schema> schemas = new LinkedHashMap<>();
  private final Map<String, Long> counted = new LinkedHashMap<>();
  private String lastId = "";

  RecordsCheck(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
    this.quotes = new QuoteCheck(folder.resolve(TextsExporter.FOLDER), problems);
  }

  void check(JsonNode manifest) throws IOException {
    if (!loadSchemas()) {
      return;
    }
    try {
      RecordsJson.read(folder.resolve(JsonExporter.FILE), this::part);
    } catch (JacksonException e) {
      problems.add(BrokenJson.of(JsonExporter.FILE, e));
      return;
    }
    compareCounts("", manifest.path("counts"));
  }

  /** Whether there is one that can be read. */
  private boolean loadSchemas() throws IOException {
    Path file = folder.resolve(SchemaExporter.FILE);
    JsonNode schema;
    try {
      schema =
          Files.exists(file)
              ? Json.MAPPER.readTree(Files.readString(file))
              : RecordsSchema.create();
    } catch (JacksonException e) {
      problems.add(BrokenJson.of(SchemaExporter.FILE, e));
      return false;
    }
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    for (String part : RecordsJson.PARTS) {
      // One part at a time, as the file may be larger than memory.
      ObjectNode ofPart = Json.MAPPER.createObjectNode();
      ofPart.put("$ref", "#/$defs/" + part);
      ofPart.set("$defs", schema.path("$defs"));
      schemas.put(part, registry.getSchema(SchemaLocation.of("urn:legation:part:" + part), ofPart));
    }
    return true;
  }

  private void part(String kind, JsonNode node) throws IOException {
    String name = kind.equals("record") ? "record " + node.path("id").asString("?") : kind;
    Schema schema = schemas.get(kind);
    if (schema == null) {
      problems.add(JsonExporter.FILE + " has a part that its schema does not know: " + kind);
      return;
    }
    for (Error error : schema.validate(node)) {
      problems.add(
          JsonExporter.FILE
              + ", "
              + name
              + ": "
              + error.getInstanceLocation()
              + ": "
              + error.getMessage());
    }
    if (kind.equals("record")) {
      record(name, node);
    } else if (kind.equals("finding")) {
      count("findings");
      count("by_severity." + node.path("severity").asString(""));
      if (!node.path("quote_start").isNull()) {
        quotes.check("finding " + node.path("check").asString(""), node);
      }
    }
  }

  private void record(String name, JsonNode node) throws IOException {
    String id = node.path("id").asString("");
    if (id.compareTo(lastId) <= 0) {
      problems.add(JsonExporter.FILE + ", " + name + ": not sorted by id, or the id stands twice");
    }
    lastId = id;
    count("records");
    count("by_type." + node.path("type").asString(""));
    count("by_status." + node.path("status").asString(""));
    quotes.check(name, node);
    for (JsonNode piece : node.path("evidence")) {
      count("evidence");
      quotes.check(name, piece);
    }
    if (node.path("evidence_count").asInt(-1) != node.path("evidence").size()) {
      problems.add(JsonExporter.FILE + ", " + name + ": evidence_count is not that of evidence");
    }
  }

  private void count(String key) {
    counted.merge(key, 1L, Long::sum);
  }

  private void compareCounts(String prefix, JsonNode counts) {
    for (Map.Entry<String, JsonNode> entry : counts.properties()) {
      String key = prefix + entry.getKey();
      if (entry.getValue().isObject()) {
        compareCounts(key + ".", entry.getValue());
      } else {
        long found = counted.getOrDefault(key, 0L);
        if (entry.getValue().asLong(-1) != found) {
          problems.add(
              Manifest.FILE
                  + " counts "
                  + entry.getValue()
                  + " for "
                  + key
                  + "; "
                  + JsonExporter.FILE
                  + " has "
                  + found);
        }
      }
    }
  }
}
