package org.legation.publish;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code csv-metadata.json}: the CSV files as a group of tables by CSV on the Web (W3C, 2015),
 * under the name at which its readers look. It describes the files that are there, so it comes
 * after them.
 */
@AutoService(ReleaseFormat.class)
public final class CsvwExporter implements ContentFormat {
  private static final Pattern NOT_OF_A_WORD = Pattern.compile("\\W");
  static final String FILE = "csv-metadata.json";
  private static final String CONTEXT = "http://www.w3.org/ns/csvw";

  @Override
  public String format() {
    return "csvw";
  }

  @Override
  public Inclusion inclusion() {
    return Inclusion.ON_DEMAND;
  }

  @Override
  public List<DataFile> files() {
    return List.of();
  }

  @Override
  public boolean describesOthers() {
    return true;
  }

  @Override
  public void export(ReleaseContent content, Path folder) throws IOException {
    boolean withRecords = Files.exists(folder.resolve(file(Columns.RECORDS)));
    ObjectNode root = Json.MAPPER.createObjectNode();
    root.putArray("@context").add(CONTEXT).addObject().put("@language", "en");
    root.put("dc:title", content.dataset().title());
    Licences.ofDataset(content.dataset())
        .filter(licence -> !licence.url().isEmpty())
        .ifPresent(licence -> root.putObject("dc:license").put("@id", licence.url()));
    ArrayNode tables = root.putArray("tables");
    for (Table<?> table : List.of(Columns.RECORDS, Columns.EVIDENCE, Columns.FINDINGS)) {
      if (Files.exists(folder.resolve(file(table)))) {
        table(tables.addObject(), table, withRecords);
      }
    }
    Json.write(folder.resolve(FILE), root);
  }

  private static void table(ObjectNode node, Table<?> table, boolean withRecords) {
    node.put("url", file(table));
    node.put("dc:title", table.title());
    node.put("dc:description", table.row() + " " + CsvFile.RULE);
    ObjectNode schema = node.putObject("tableSchema");
    ArrayNode columns = schema.putArray("columns");
    for (Column<?> column : table.columns()) {
      column(columns.addObject(), column);
    }
    if (table == Columns.RECORDS) {
      schema.put("primaryKey", "id");
    } else if (withRecords) {
      ObjectNode key = schema.putArray("foreignKeys").addObject();
      key.put("columnReference", "record_id");
      key.putObject("reference")
          .put("resource", file(Columns.RECORDS))
          .put("columnReference", "id");
    }
  }

  /** The title is what stands in the header; that for people is its own property. */
  private static void column(ObjectNode node, Column<?> column) {
    node.put("name", column.name());
    node.put("titles", column.name());
    node.put("dc:title", column.title());
    node.put("dc:description", column.description());
    datatype(node.putObject("datatype"), column);
    if (column.required()) {
      node.put("required", true);
    }
  }

  private static void datatype(ObjectNode type, Column<?> column) {
    switch (column.type()) {
      case INTEGER -> type.put("base", "integer");
      case NUMBER -> type.put("base", "decimal");
      case BOOLEAN -> type.put("base", "boolean").put("format", "true|false");
      case DATE -> type.put("base", "date").put("format", "yyyy-MM-dd");
      case STRING -> {
        type.put("base", "uri".equals(column.format()) ? "anyURI" : "string");
        if (!column.values().isEmpty()) {
          type.put("format", anyOf(column));
        } else if (column.pattern() != null) {
          type.put("format", column.pattern());
        }
      }
    }
    if (column.minimum() != null) {
      type.put("minimum", column.minimum());
    }
    if (column.maximum() != null) {
      type.put("maximum", column.maximum());
    }
  }

  private static String anyOf(Column<?> column) {
    return column.values().keySet().stream()
        .map(value -> NOT_OF_A_WORD.matcher(value).replaceAll("\\\\$0"))
        .collect(Collectors.joining("|", "^(", ")$"));
  }

  private static String file(Table<?> table) {
    return table.name() + ".csv";
  }
}
