package org.legation.publish;

import java.math.BigDecimal;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (2020-12) of {@code records.json}, made from {@link Columns}. */
public final class RecordsSchema {
  private RecordsSchema() {}

  /** The whole schema; that of one record is {@code #/$defs/record}. */
  public static ObjectNode create() {
    ObjectNode schema = Json.MAPPER.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:legation:schema:records:" + Columns.VERSION);
    schema.put("title", "Relations that articles state, with the sentences that state them");
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("dataset").put("$ref", "#/$defs/dataset");
    arrayOf(properties.putObject("records"), "record");
    arrayOf(properties.putObject("findings"), "finding");
    close(schema);
    ObjectNode definitions = schema.putObject("$defs");
    define(definitions.putObject("dataset"), DATASET_FIELDS);
    define(definitions.putObject("source"), SOURCE_FIELDS);
    ObjectNode record = definitions.putObject("record");
    describe(record, Columns.RECORDS);
    ObjectNode evidence = property(record, "evidence");
    arrayOf(evidence, "evidence").put("minItems", 1);
    evidence.put("description", "Every place that states the record; the first is its quote.");
    close(record);
    describe(definitions.putObject("evidence"), Columns.NESTED_EVIDENCE);
    describe(definitions.putObject("finding"), Columns.FINDINGS);
    close((ObjectNode) definitions.get("evidence"));
    close((ObjectNode) definitions.get("finding"));
    return schema;
  }

  private static final Consumer<ObjectNode> DATASET_FIELDS =
      fields -> {
        text(fields, "name", "Name of the dataset, a slug.");
        text(fields, "title", "Title for people.");
        text(fields, "version", "Version of Legation that made it.");
        fields
            .putObject("schema_version")
            .put("type", "integer")
            .put("description", "Raised when a column changes its name or meaning.");
        text(fields, "license", "SPDX identifier of its licence; empty where none is known.");
        text(fields, "modification", "What was done to the sources.");
        arrayOf(fields.putObject("sources"), "source");
      };

  private static final Consumer<ObjectNode> SOURCE_FIELDS =
      fields -> {
        text(fields, "title", "Title of the article.");
        text(fields, "url", "Where it can be read.");
        text(fields, "permanent_url", "The revision that was read; empty where unknown.");
        text(fields, "revision", "The revision that was read, as its source names it.");
        ObjectNode date = fields.putObject("revision_date");
        date.putArray("type").add("string").add("null");
        date.put("format", "date").put("description", "The day of that revision.");
        text(fields, "license", "SPDX identifier; empty where unknown.");
        text(fields, "text", "The file with its parsed text.");
      };

  private static void define(ObjectNode definition, Consumer<ObjectNode> fields) {
    definition.put("type", "object");
    fields.accept(definition.putObject("properties"));
    close(definition);
  }

  private static void text(ObjectNode fields, String name, String description) {
    fields.putObject(name).put("type", "string").put("description", description);
  }

  private static ObjectNode arrayOf(ObjectNode node, String definition) {
    node.put("type", "array");
    node.putObject("items").put("$ref", "#/$defs/" + definition);
    return node;
  }

  private static <R> void describe(ObjectNode definition, Table<R> table) {
    definition.put("type", "object");
    definition.put("description", table.row());
    definition.putObject("properties");
    for (Column<R> column : table.columns()) {
      describe(property(definition, column.name()), column);
    }
  }

  private static ObjectNode property(ObjectNode definition, String name) {
    return definition.withObjectProperty("properties").putObject(name);
  }

  private static <R> void describe(ObjectNode node, Column<R> column) {
    node.put("title", column.title());
    node.put("description", column.description());
    String type = column.type() == ColumnType.DATE ? "string" : column.type().code();
    // Texts are empty where unknown, everything else is null.
    if (column.required() || column.type() == ColumnType.STRING) {
      node.put("type", type);
    } else {
      node.putArray("type").add(type).add("null");
    }
    if (column.type() == ColumnType.DATE) {
      node.put("format", "date");
    }
    if (!column.values().isEmpty()) {
      ArrayNode values = node.putArray("enum");
      if (!column.required()) {
        values.add("");
      }
      column.values().keySet().forEach(values::add);
    } else if (column.required() && column.type() == ColumnType.STRING) {
      node.put("minLength", 1);
    }
    if (column.pattern() != null) {
      node.put("pattern", column.pattern());
    }
    limit(node, "minimum", column.minimum());
    limit(node, "maximum", column.maximum());
  }

  private static void limit(
      ObjectNode node, String keyword, @org.jspecify.annotations.Nullable BigDecimal limit) {
    if (limit != null) {
      node.put(keyword, limit);
    }
  }

  /** Every key is always there, and no other. */
  private static void close(ObjectNode definition) {
    ArrayNode required = definition.putArray("required");
    definition.get("properties").propertyNames().forEach(required::add);
    definition.put("additionalProperties", false);
  }
}
