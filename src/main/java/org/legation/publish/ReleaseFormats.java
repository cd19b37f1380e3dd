package org.legation.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.legation.gazetteer.Gazetteer;
import org.legation.publish.diff.ChangesExporter;
import org.legation.publish.gis.Atlas;
import org.legation.publish.gis.GeoPackageExporter;
import org.legation.publish.page.HtmlExporter;
import org.legation.publish.parquet.ParquetExporter;
import org.legation.publish.xlsx.XlsxExporter;

/**
 * The formats that a job may ask for, and what every release has besides. Exporters come in rounds:
 * those of one round do not look at each other's files, so they may run side by side.
 */
public final class ReleaseFormats {
  /** What a release has where the job names no formats. */
  private static final List<Format> STANDARD =
      List.of(
          new Format("csv", formats -> new CsvExporter()),
          new Format("xlsx", formats -> new XlsxExporter()),
          new Format("json", formats -> new JsonExporter()),
          new Format("geojson", formats -> new GeoJsonExporter(formats::atlas)),
          new Format("gpkg", formats -> new GeoPackageExporter(formats::atlas)),
          new Format("html", formats -> new HtmlExporter(formats.gazetteer)));

  /** What a job has to ask for. */
  private static final List<Format> ON_DEMAND =
      List.of(
          new Format("excel-csv", formats -> new ExcelCsvExporter()),
          new Format("ndjson", formats -> new NdjsonExporter()),
          new Format("parquet", formats -> new ParquetExporter()));

  /** What a job has to ask for and describes tables that were written before. */
  private static final List<Format> DESCRIBING =
      List.of(new Format("csvw", formats -> new CsvwExporter()));

  private final Gazetteer gazetteer;
  private @Nullable Atlas atlas;

  /**
   * @param gazetteer tells where parties lie
   */
  public ReleaseFormats(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The names that a job may give in {@code formats}. */
  public static List<String> known() {
    return Stream.of(STANDARD, ON_DEMAND, DESCRIBING)
        .flatMap(List::stream)
        .map(Format::name)
        .toList();
  }

  /** The names of the formats of a job that gives none. */
  public static List<String> standard() {
    return STANDARD.stream().map(Format::name).toList();
  }

  /**
   * The exporters of a release: those asked for and those of every release, then those that list
   * the files of others, the manifest last.
   *
   * @throws IllegalArgumentException if a name is unknown; the message lists the known ones
   */
  public List<List<Exporter>> exporters(Collection<String> formats) {
    return exporters(formats, List.of());
  }

  /**
   * The same with {@code CHANGES.md}, which tells what is new since the release that is replaced.
   *
   * @param replaced the folder of that release; there need not be one
   * @throws IllegalArgumentException if a name is unknown
   */
  public List<List<Exporter>> exportersReplacing(Path replaced, Collection<String> formats) {
    return exporters(formats, List.of(new ChangesExporter(replaced)));
  }

  /**
   * The exporters that show why a release was not published: its records and findings, and how they
   * differ from the release that stands.
   *
   * @param standing the folder of that release; there need not be one
   */
  public static List<List<Exporter>> exportersOfRejected(Path standing) {
    return List.of(
        List.of(new JsonExporter(), new FindingsCsvExporter()),
        List.of(new ChangesExporter(standing)));
  }

  private List<List<Exporter>> exporters(Collection<String> formats, List<Exporter> comparing) {
    Set<String> unknown = new TreeSet<>(formats);
    known().forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "unknown format "
              + String.join(", ", unknown)
              + "; known are "
              + String.join(", ", known()));
    }
    List<Exporter> first = new ArrayList<>();
    first.addAll(chosen(STANDARD, formats));
    first.addAll(chosen(ON_DEMAND, formats));
    first.add(new FindingsCsvExporter());
    first.add(new TextsExporter());
    first.add(new AttributionExporter());
    first.add(new SchemaExporter());
    List<Exporter> second = new ArrayList<>(chosen(DESCRIBING, formats));
    second.addAll(comparing);
    return Stream.of(
            first, second, List.of(new DataPackageExporter()), List.of(new ManifestExporter()))
        .map(List::<Exporter>copyOf)
        .filter(round -> !round.isEmpty())
        .toList();
  }

  private List<Exporter> chosen(List<Format> from, Collection<String> formats) {
    return from.stream()
        .filter(format -> formats.contains(format.name()))
        .map(format -> format.exporter().apply(this))
        .toList();
  }

  /** Loaded when the first format asks for it, which may be in any thread. */
  private synchronized Atlas atlas() {
    Atlas loaded = atlas;
    if (loaded == null) {
      loaded = Atlas.of(gazetteer);
      atlas = loaded;
    }
    return loaded;
  }

  /** A format and what writes it; the name is known without loading that. */
  private record Format(String name, Function<ReleaseFormats, Exporter> exporter) {}
}
