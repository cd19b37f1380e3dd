package org.legation.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.legation.gazetteer.Gazetteer;
import org.legation.publish.diff.ChangesExporter;
import org.legation.publish.gis.Atlas;
import org.legation.publish.gis.GeoPackageExporter;
import org.legation.publish.page.HtmlExporter;
import org.legation.publish.xlsx.XlsxExporter;

/**
 * The formats that a job may ask for, and what every release has besides. Exporters come in rounds:
 * those of one round do not look at each other's files, so they may run side by side.
 */
public final class ReleaseFormats {
  private static final List<Format> ON_DEMAND =
      List.of(
          new Format("csv", formats -> new CsvExporter()),
          new Format("xlsx", formats -> new XlsxExporter()),
          new Format("json", formats -> new JsonExporter()),
          new Format("geojson", formats -> new GeoJsonExporter(formats::atlas)),
          new Format("gpkg", formats -> new GeoPackageExporter(formats::atlas)),
          new Format("excel-csv", formats -> new ExcelCsvExporter()),
          new Format("ndjson", formats -> new NdjsonExporter()),
          new Format("html", formats -> new HtmlExporter(formats.gazetteer)));

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
    return ON_DEMAND.stream().map(Format::name).toList();
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
    for (Format format : ON_DEMAND) {
      if (formats.contains(format.name())) {
        first.add(format.exporter().apply(this));
      }
    }
    first.add(new FindingsCsvExporter());
    first.add(new TextsExporter());
    first.add(new AttributionExporter());
    first.add(new SchemaExporter());
    List<List<Exporter>> rounds = new ArrayList<>();
    rounds.add(List.copyOf(first));
    if (!comparing.isEmpty()) {
      rounds.add(comparing);
    }
    rounds.add(List.of(new DataPackageExporter()));
    rounds.add(List.of(new ManifestExporter()));
    return List.copyOf(rounds);
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
