package org.legation.evaluate;

/**
 * A gold row without a record, or a record without a gold row, in the strict comparison.
 *
 * @param kind which of the two
 * @param article the slug of the article, as the gold file is named
 * @param type the column of the row or record; alternatives of a gold row are parted by {@code |},
 *     here and in the columns that follow
 * @param quote the sentence of the record; empty for a gold row
 */
public record Mismatch(
    Kind kind,
    String article,
    String type,
    String status,
    String actorId,
    String counterpartId,
    String date,
    String object,
    String quote) {

  /** The two ways to be wrong. */
  public enum Kind {
    /** A gold row that no record was found for. */
    MISSED,
    /** A record that no gold row asks for. */
    EXTRA
  }
}
