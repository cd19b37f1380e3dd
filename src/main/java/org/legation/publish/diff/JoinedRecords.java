package org.legation.publish.diff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records from a table of records and one of evidence, which has the same order. */
final class JoinedRecords implements RecordStream {
  private static final String RECORD_ID = "record_id";

  private final RowStream records;
  private final @Nullable RowStream evidence;
  private @Nullable Map<String, String> nextPiece;

  private JoinedRecords(RowStream records, @Nullable RowStream evidence) throws IOException {
    this.records = records;
    this.evidence = evidence;
    this.nextPiece = evidence == null ? null : evidence.next();
  }

  /** Takes over both; the evidence may be missing. */
  static RecordStream of(RowStream records, @Nullable RowStream evidence) throws IOException {
    try {
      return new JoinedRecords(records, evidence);
    } catch (IOException e) {
      close(records, evidence);
      throw e;
    }
  }

  @Override
  public @Nullable PublishedRecord next() throws IOException {
    Map<String, String> fields = records.next();
    if (fields == null) {
      requireNoPieceLeft();
      return null;
    }
    return new PublishedRecord(fields, evidence == null ? null : pieces(evidence, fields));
  }

  private List<Map<String, String>> pieces(RowStream source, Map<String, String> record)
      throws IOException {
    String id = PublishedRecord.text(record, "id");
    List<Map<String, String>> pieces = new ArrayList<>();
    Map<String, String> piece = nextPiece;
    while (piece != null && id.equals(piece.get(RECORD_ID))) {
      piece.remove(RECORD_ID);
      pieces.add(piece);
      piece = source.next();
    }
    nextPiece = piece;
    return pieces;
  }

  private void requireNoPieceLeft() throws IOException {
    Map<String, String> left = nextPiece;
    if (left != null && evidence != null) {
      throw new IOException(
          "%s has evidence of %s, which is not at its place in %s; make the release anew"
              .formatted(evidence.name(), PublishedRecord.text(left, RECORD_ID), records.name()));
    }
  }

  @Override
  public void close() throws IOException {
    close(records, evidence);
  }

  private static void close(RowStream records, @Nullable RowStream evidence) throws IOException {
    try (RowStream first = records) {
      if (evidence != null) {
        evidence.close();
      }
    }
  }
}
