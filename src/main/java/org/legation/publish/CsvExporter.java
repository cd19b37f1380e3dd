package org.legation.publish;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.legation.model.RelationRecord;

/** {@code records.csv} and {@code evidence.csv}; see {@link CsvFile}. */
@AutoService(ReleaseFormat.class)
public final class CsvExporter implements ContentFormat {
  @Override
  public String format() {
    return "csv";
  }

  @Override
  public Inclusion inclusion() {
    return Inclusion.STANDARD;
  }

  @Override
  public int place() {
    return 1;
  }

  @Override
  public List<DataFile> files() {
    return List.of(DataFile.table(Columns.RECORDS), DataFile.table(Columns.EVIDENCE));
  }

  @Override
  public void export(ReleaseContent content, Path folder) throws IOException {
    SideBySide.run(() -> writeRecords(content, folder), () -> writeEvidence(content, folder));
  }

  private static void writeRecords(ReleaseContent content, Path folder) throws IOException {
    try (Stream<RelationRecord> records = content.records()) {
      CsvFile.write(folder.resolve("records.csv"), Columns.RECORDS, records);
    }
  }

  private static void writeEvidence(ReleaseContent content, Path folder) throws IOException {
    try (Stream<RelationRecord> records = content.records()) {
      CsvFile.write(
          folder.resolve("evidence.csv"), Columns.EVIDENCE, records.flatMap(EvidenceRow::of));
    }
  }
}
