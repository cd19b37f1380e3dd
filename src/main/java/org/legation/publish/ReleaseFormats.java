package org.legation.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.legation.gazetteer.Gazetteer;
import org.legation.publish.ReleaseFormat.Inclusion;
import org.legation.publish.diff.ChangesExporter;
import org.legation.publish.gis.Atlas;
import org.legation.publish.gis.GeoJsonExporter;
import org.legation.publish.gis.GeoPackageExporter;
import org.legation.publish.page.HtmlExporter;
import org.legation.publish.parquet.ParquetExporter;
import org.legation.publish.xlsx.XlsxExporter;

/**
 * The formats that there are, and which exporters make a release of those that a job asks for.
 * Exporters come in rounds: those of one round do not look at each other's files, so they may run
 * side by side.
 */
public final class ReleaseFormats {
  private final List<ReleaseFormat> all;

  /**
   * Those of Legation.
   *
   * @param gazetteer tells where parties lie; asked for when a format that needs it is written
   */
  public ReleaseFormats(Supplier<Gazetteer> gazetteer) {
    this(bundled(gazetteer));
  }

  /**
   * @param all the formats to choose from, in the order in which they are named to users
   */
  public ReleaseFormats(List<ReleaseFormat> all) {
    this.all = List.copyOf(all);
  }

  /**
   * The one list of formats. A list and no {@code ServiceLoader}: that has a file of names to be
   * kept as well, which no compiler reads, wants constructors without arguments, and searches the
   * class path at each start. A test sees to it that no format is forgotten here.
   */
  public static List<ReleaseFormat> bundled(Supplier<Gazetteer> gazetteer) {
    Supplier<Atlas> atlas = new Once<>(() -> Atlas.of(gazetteer.get()));
    return List.of(
        new CsvExporter(),
        new XlsxExporter(),
        new JsonExporter(),
        new GeoJsonExporter(atlas),
        new GeoPackageExporter(atlas),
        new HtmlExporter(gazetteer),
        new ExcelCsvExporter(),
        new NdjsonExporter(),
        new ParquetExporter(),
        new CsvwExporter(),
        new FindingsCsvExporter(),
        new TextsExporter(),
        new AttributionExporter(),
        new SchemaExporter());
  }

  /** The names that a job may give in {@code formats}. */
  public List<String> known() {
    return names(format -> format.inclusion() != Inclusion.ALWAYS);
  }

  /** The names of the formats of a job that gives none. */
  public List<String> standard() {
    return names(format -> format.inclusion() == Inclusion.STANDARD);
  }

  private List<String> names(Predicate<ReleaseFormat> wanted) {
    return all.stream().filter(wanted).map(Exporter::format).toList();
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
    requireKnown(formats);
    List<ReleaseFormat> chosen =
        all.stream()
            .filter(
                format ->
                    format.inclusion() == Inclusion.ALWAYS || formats.contains(format.format()))
            .toList();
    List<Exporter> content = new ArrayList<>();
    List<Exporter> describing = new ArrayList<>();
    chosen.forEach(format -> (format.describesOthers() ? describing : content).add(format));
    describing.addAll(comparing);
    List<DataFile> files = chosen.stream().flatMap(format -> format.files().stream()).toList();
    return Stream.of(
            content,
            describing,
            List.of(new DataPackageExporter(files)),
            List.of(new ManifestExporter()))
        .map(List::<Exporter>copyOf)
        .filter(round -> !round.isEmpty())
        .toList();
  }

  private void requireKnown(Collection<String> formats) {
    Set<String> unknown = new TreeSet<>(formats);
    known().forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "unknown format "
              + String.join(", ", unknown)
              + "; known are "
              + String.join(", ", known()));
    }
  }
}
