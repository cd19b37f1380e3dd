package org.legation.publish.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.legation.model.RelationRecord;
import org.legation.publish.Columns;
import org.legation.publish.EvidenceRow;
import org.legation.publish.Exporter;
import org.legation.publish.JsonExporter;
import org.legation.publish.ReleaseContent;
import org.legation.publish.SideBySide;

/**
 * {@code records.parquet}, each record with its evidence as a list, and {@code evidence.parquet},
 * one row per piece of evidence. What is not known is null.
 */
public final class ParquetExporter implements Exporter {
  @Override
  public String format() {
    return "parquet";
  }

  @Override
  public void export(ReleaseContent content, Path folder) throws IOException {
    SideBySide.run(() -> writeRecords(content, folder), () -> writeEvidence(content, folder));
  }

  private static void writeRecords(ReleaseContent content, Path folder) throws IOException {
    RowShape<RelationRecord> shape =
        RowShape.of(Columns.RECORDS)
            .withList(
                "evidence",
                RowShape.of(JsonExporter.NESTED_EVIDENCE),
                record -> EvidenceRow.of(record).toList());
    try (Stream<RelationRecord> records = content.records()) {
      ParquetFile.write(folder.resolve("records.parquet"), shape, content.dataset(), records);
    }
  }

  private static void writeEvidence(ReleaseContent content, Path folder) throws IOException {
    try (Stream<RelationRecord> records = content.records()) {
      ParquetFile.write(
          folder.resolve("evidence.parquet"),
          RowShape.of(Columns.EVIDENCE),
          content.dataset(),
          records.flatMap(EvidenceRow::of));
    }
  }
}
