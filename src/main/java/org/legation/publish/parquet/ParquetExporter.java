package org.legation.publish.parquet;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.legation.model.RelationRecord;
import org.legation.publish.Columns;
import org.legation.publish.ContentFormat;
import org.legation.publish.DataFile;
import org.legation.publish.EvidenceRow;
import org.legation.publish.ReleaseContent;
import org.legation.publish.ReleaseFormat;
import org.legation.publish.SideBySide;

/**
 * {@code records.parquet}, each record with its evidence as a list, and {@code evidence.parquet},
 * one row per piece of evidence. What is not known is null.
 */
@AutoService(ReleaseFormat.class)
public final class ParquetExporter implements ContentFormat {
  private static final String RECORDS = "records.parquet";
  private static final String EVIDENCE = "evidence.parquet";
  private static final String MEDIA_TYPE = "application/vnd.apache.parquet";

  @Override
  public String format() {
    return "parquet";
  }

  @Override
  public Inclusion inclusion() {
    return Inclusion.ON_DEMAND;
  }

  @Override
  public List<DataFile> files() {
    return List.of(
        DataFile.binary(RECORDS, MEDIA_TYPE, ""), DataFile.binary(EVIDENCE, MEDIA_TYPE, ""));
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
                RowShape.of(Columns.NESTED_EVIDENCE),
                record -> EvidenceRow.of(record).toList());
    try (Stream<RelationRecord> records = content.records()) {
      ParquetFile.write(folder.resolve(RECORDS), shape, content.dataset(), records);
    }
  }

  private static void writeEvidence(ReleaseContent content, Path folder) throws IOException {
    try (Stream<RelationRecord> records = content.records()) {
      ParquetFile.write(
          folder.resolve(EVIDENCE),
          RowShape.of(Columns.EVIDENCE),
          content.dataset(),
          records.flatMap(EvidenceRow::of));
    }
  }
}
