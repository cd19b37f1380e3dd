package org.legation.publish;

import org.jspecify.annotations.Nullable;

/**
 * A file of a format, as the data package describes it.
 *
 * @param path within the release
 * @param mediaType as IANA has it
 * @param isText whether it is text, which is always UTF-8
 * @param description what it holds, one sentence; empty where the table or the name says it
 * @param csv the table that it holds as CSV by {@link CsvFile}; null for everything else
 */
public record DataFile(
    String path, String mediaType, boolean isText, String description, @Nullable Table<?> csv) {

  /** A file of text. */
  public static DataFile text(String path, String mediaType, String description) {
    return new DataFile(path, mediaType, true, description, null);
  }

  /** A file that is no text. */
  public static DataFile binary(String path, String mediaType, String description) {
    return new DataFile(path, mediaType, false, description, null);
  }

  /** A table as CSV, described by its columns. */
  static DataFile table(Table<?> table) {
    return new DataFile(table.name() + ".csv", CsvFile.MEDIA_TYPE, true, "", table);
  }

  /** What its name ends in, without the dot. */
  String extension() {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
