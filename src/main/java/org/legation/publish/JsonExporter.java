package org.legation.publish;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.legation.model.Evidence;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;
import tools.jackson.core.JsonGenerator;

/**
 * {@code records.json}: the dataset, its records with all their evidence, and the findings. Texts
 * that are not known are {@code ""}, numbers and days {@code null}; every key is always there.
 */
@AutoService(ReleaseFormat.class)
public final class JsonExporter implements ContentFormat {
  public static final String FILE = "records.json";

  @Override
  public String format() {
    return "json";
  }

  @Override
  public Inclusion inclusion() {
    return Inclusion.STANDARD;
  }

  @Override
  public int place() {
    return 3;
  }

  @Override
  public List<DataFile> files() {
    return List.of(DataFile.text(FILE, "application/json", ""));
  }

  @Override
  public void export(ReleaseContent content, Path folder) throws IOException {
    try (JsonGenerator json = Json.generator(folder.resolve(FILE));
        Stream<RelationRecord> records = content.records();
        Stream<Finding> findings = content.findings()) {
      json.writeStartObject();
      json.writeName("dataset");
      DatasetDescription.write(json, content);
      json.writeArrayPropertyStart("records");
      for (Iterator<RelationRecord> i = records.iterator(); i.hasNext(); ) {
        writeRecord(json, i.next());
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("findings");
      for (Iterator<Finding> i = findings.iterator(); i.hasNext(); ) {
        json.writeStartObject();
        Json.writeFields(json, Columns.FINDINGS, i.next());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** A record as one object: its columns, then its evidence. */
  static void writeRecord(JsonGenerator json, RelationRecord record) {
    json.writeStartObject();
    Json.writeFields(json, Columns.RECORDS, record);
    json.writeArrayPropertyStart("evidence");
    for (Evidence piece : record.evidence()) {
      json.writeStartObject();
      // Inside its record a piece of evidence need not repeat which record it belongs to.
      Json.writeFields(json, Columns.NESTED_EVIDENCE, new EvidenceRow(record.id(), piece));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
