package org.legation.publish;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.legation.model.ArticleInfo;
import org.legation.model.DatasetInfo;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code datapackage.json}: the release as a Data Package (datapackage.org, 2.0) with the schema of
 * each table. It describes the files that are there, so it comes after them.
 */
public final class DataPackageExporter implements Exporter {
  static final String FILE = "datapackage.json";
  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
  private static final String EDTF = "http://id.loc.gov/datatypes/edtf";

  private final Map<String, DataFile> known;
  private final FileEntries entries;

  /**
   * @param files all that the formats of the release may have
   */
  DataPackageExporter(Collection<DataFile> files, FileEntries entries) {
    this.entries = entries;
    this.known = files.stream().collect(Collectors.toMap(DataFile::path, Function.identity()));
  }

  @Override
  public String format() {
    return "datapackage";
  }

  @Override
  public void export(ReleaseContent content, Path folder) throws IOException {
    DatasetInfo dataset = content.dataset();
    ObjectNode root = Json.MAPPER.createObjectNode();
    root.put("$schema", PROFILE);
    root.put("name", dataset.name());
    root.put("title", dataset.title());
    root.put("description", Columns.RECORDS.row() + " Sources " + Licences.MODIFICATION + ".");
    root.put("version", dataset.version());
    Licences.ofDataset(dataset).ifPresent(licence -> licence(root.putArray("licenses"), licence));
    ObjectNode rest = Json.MAPPER.createObjectNode();
    ArrayNode resources = rest.putArray("resources");
    List<String> files = Manifest.filesBesideTexts(folder);
    entries.read(folder, files.stream().filter(known::containsKey).toList());
    for (String path : files) {
      DataFile file = known.get(path);
      if (file != null) {
        resource(resources.addObject(), folder, file, files);
      }
    }
    try (JsonGenerator json = Json.generator(folder.resolve(FILE))) {
      json.writeStartObject();
      Json.writeFields(json, root);
      if (dataset.sources().count() > 0) {
        DatasetDescription.writeSources(json, content.sources(), DataPackageExporter::source);
      }
      Json.writeFields(json, rest);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static ObjectNode source(ArticleInfo source) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("title", source.title());
    String permanent = ArticleLinks.permanent(source);
    String url = permanent.isEmpty() ? Values.textOrEmpty(source.url()) : permanent;
    if (!url.isEmpty()) {
      node.put("path", url);
    }
    if (source.revision() != null) {
      node.put("version", source.revision());
    }
    return node;
  }

  private static void licence(ArrayNode licenses, Licence licence) {
    ObjectNode node = licenses.addObject();
    node.put("name", licence.id());
    node.put("title", licence.title());
    if (!licence.url().isEmpty()) {
      node.put("path", licence.url());
    }
  }

  private void resource(ObjectNode node, Path folder, DataFile file, List<String> files)
      throws IOException {
    Manifest.FileEntry entry = entries.of(folder, file.path());
    Table<?> table = file.csv();
    node.put("name", table == null ? file.path().replace('.', '-') : table.name());
    node.put("path", file.path());
    node.put("format", file.extension());
    node.put("mediatype", file.mediaType());
    if (file.isText()) {
      node.put("encoding", "utf-8");
    }
    node.put("bytes", entry.bytes());
    node.put("hash", "sha256:" + entry.sha256());
    if (!file.description().isEmpty()) {
      node.put("description", file.description());
    }
    if (table != null) {
      node.put("type", "table");
      node.put("title", table.title());
      node.put("description", table.row() + " " + CsvFile.RULE);
      node.putObject("dialect").put("delimiter", ",").put("lineTerminator", "\r\n");
      boolean withRecords = files.contains(DataFile.table(Columns.RECORDS).path());
      schema(node.putObject("schema"), table, withRecords);
    }
  }

  private static void schema(ObjectNode schema, Table<?> table, boolean withRecords) {
    ArrayNode fields = schema.putArray("fields");
    for (Column<?> column : table.columns()) {
      field(fields.addObject(), column);
    }
    schema.putArray("missingValues").add("");
    if (table == Columns.RECORDS) {
      schema.putArray("primaryKey").add("id");
    } else if (withRecords) {
      ObjectNode key = schema.putArray("foreignKeys").addObject();
      key.putArray("fields").add("record_id");
      ObjectNode reference = key.putObject("reference");
      reference.put("resource", Columns.RECORDS.name());
      reference.putArray("fields").add("id");
    }
  }

  private static void field(ObjectNode field, Column<?> column) {
    field.put("name", column.name());
    field.put("title", column.title());
    field.put("description", column.description());
    field.put("type", column.type().code());
    if ("edtf".equals(column.format())) {
      field.put("rdfType", EDTF);
    } else if (column.format() != null) {
      field.put("format", column.format());
    }
    ObjectNode constraints = Json.MAPPER.createObjectNode();
    if (column.required()) {
      constraints.put("required", true);
    }
    if (column.pattern() != null) {
      constraints.put("pattern", column.pattern());
    }
    limit(constraints, "minimum", column.minimum());
    limit(constraints, "maximum", column.maximum());
    if (!column.values().isEmpty()) {
      ArrayNode values = constraints.putArray("enum");
      column.values().keySet().forEach(values::add);
    }
    if (!constraints.isEmpty()) {
      field.set("constraints", constraints);
    }
  }

  private static void limit(ObjectNode node, String keyword, @Nullable BigDecimal limit) {
    if (limit != null) {
      node.put(keyword, limit);
    }
  }
}
