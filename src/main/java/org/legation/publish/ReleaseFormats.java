package org.legation.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.legation.publish.diff.ChangesExporter;
import org.legation.publish.gis.GeoPackageExporter;
import org.legation.publish.page.HtmlExporter;
import org.legation.publish.parquet.ParquetExporter;
import org.legation.publish.xlsx.XlsxExporter;

/** The formats that a job may ask for, and what every release has besides. */
public final class ReleaseFormats {
  /** What a release has where the job names no formats. */
  private static final List<Exporter> STANDARD =
      List.of(
          new CsvExporter(),
          new XlsxExporter(),
          new JsonExporter(),
          new GeoJsonExporter(),
          new GeoPackageExporter(),
          new HtmlExporter());

  /** What a job has to ask for. */
  private static final List<Exporter> ON_DEMAND =
      List.of(new ExcelCsvExporter(), new NdjsonExporter(), new ParquetExporter());

  private static final List<Exporter> ALWAYS =
      List.of(
          new FindingsCsvExporter(),
          new TextsExporter(),
          new AttributionExporter(),
          new SchemaExporter());

  /** What a job has to ask for and describes tables that were written before. */
  private static final List<Exporter> DESCRIBING = List.of(new CsvwExporter());

  /** They list the files that stand before them, so in this order. */
  private static final List<Exporter> LAST =
      List.of(new DataPackageExporter(), new ManifestExporter());

  private ReleaseFormats() {}

  /** The names that a job may give in {@code formats}. */
  public static List<String> known() {
    return Stream.of(STANDARD, ON_DEMAND, DESCRIBING)
        .flatMap(List::stream)
        .map(Exporter::format)
        .toList();
  }

  /** The names of the formats of a job that gives none. */
  public static List<String> standard() {
    return STANDARD.stream().map(Exporter::format).toList();
  }

  /**
   * The exporters of a release in the order in which they have to run: those asked for, then those
   * of every release, the manifest last.
   *
   * @throws IllegalArgumentException if a name is unknown; the message lists the known ones
   */
  public static List<Exporter> exporters(Collection<String> formats) {
    return exporters(formats, List.of());
  }

  /**
   * The same with {@code CHANGES.md}, which tells what is new since the release that is replaced.
   *
   * @param replaced the folder of that release; there need not be one
   * @throws IllegalArgumentException if a name is unknown
   */
  public static List<Exporter> exportersReplacing(Path replaced, Collection<String> formats) {
    return exporters(formats, List.of(new ChangesExporter(replaced)));
  }

  /**
   * The exporters that show why a release was not published: its records and findings, and how they
   * differ from the release that stands.
   *
   * @param standing the folder of that release; there need not be one
   */
  public static List<Exporter> exportersOfRejected(Path standing) {
    return List.of(new JsonExporter(), new FindingsCsvExporter(), new ChangesExporter(standing));
  }

  private static List<Exporter> exporters(Collection<String> formats, List<Exporter> more) {
    Set<String> unknown = new TreeSet<>(formats);
    known().forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "unknown format "
              + String.join(", ", unknown)
              + "; known are "
              + String.join(", ", known()));
    }
    List<Exporter> exporters = new ArrayList<>();
    exporters.addAll(chosen(STANDARD, formats));
    exporters.addAll(chosen(ON_DEMAND, formats));
    exporters.addAll(ALWAYS);
    exporters.addAll(chosen(DESCRIBING, formats));
    exporters.addAll(more);
    exporters.addAll(LAST);
    return List.copyOf(exporters);
  }

  private static List<Exporter> chosen(List<Exporter> exporters, Collection<String> formats) {
    return exporters.stream().filter(exporter -> formats.contains(exporter.format())).toList();
  }
}
