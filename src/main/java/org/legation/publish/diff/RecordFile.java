package org.legation.publish.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The files by which releases are compared, the one that says most first. Any one will do, and the
 * two releases need not have the same; where one of them holds no evidence beyond the first piece,
 * the rest of it is not compared.
 */
enum RecordFile {
  JSON("json", "records.json", JsonRecords::ofJson),
  NDJSON("ndjson", "records.ndjson", JsonRecords::ofLines),
  CSV("csv", "records.csv", CsvRows::joined),
  XLSX("xlsx", "records.xlsx", SheetRows::joined),
  GPKG("gpkg", "records.gpkg", GpkgRecords::open),
  GEOJSON("geojson", "records.geojson", JsonRecords::ofFeatures);

  private final String format;
  private final String path;
  private final Opener opener;

  RecordFile(String format, String path, Opener opener) {
    this.format = format;
    this.path = path;
    this.opener = opener;
  }

  /** Opens the file of a format. */
  @FunctionalInterface
  private interface Opener {
    RecordStream open(Path file) throws IOException;
  }

  /** The one of a release, if it has any. */
  static Optional<RecordFile> of(Path release) {
    return Arrays.stream(values())
        .filter(file -> Files.isRegularFile(release.resolve(file.path)))
        .findFirst();
  }

  /**
   * The records of a release, sorted by id.
   *
   * @throws IOException if there are none to be read; the message names the mend
   */
  static RecordStream read(Path release) throws IOException {
    RecordFile found =
        of(release).orElseThrow(() -> new IOException(release + ": " + nothingToRead(release)));
    Path file = release.resolve(found.path);
    return new SortedRecords(found.opener.open(file), file);
  }

  private static String nothingToRead(Path release) {
    if (!Files.isDirectory(release)) {
      return "There is no such folder; name the folder of a release";
    }
    return "There is none of the files by which releases are compared ("
        + joined(file -> file.path)
        + "); name the folder of a release, and have one of "
        + joined(file -> file.format)
        + " among the formats of its job";
  }

  /** Where it lies in a release. */
  Path in(Path release) {
    return release.resolve(path);
  }

  /** The formats that have such a file. */
  static String formats() {
    return joined(file -> file.format);
  }

  private static String joined(Function<RecordFile, String> name) {
    return Arrays.stream(values()).map(name).collect(Collectors.joining(", "));
  }
}
