package org.legation.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.legation.gazetteer.Gazetteer;
import org.legation.publish.ReleaseFormat.Inclusion;
import org.legation.publish.diff.ChangesExporter;

/**
 * The formats that there are, and which exporters make a release of those that a job asks for.
 * Exporters come in rounds: those of one round do not look at each other's files, so they may run
 * side by side.
 */
public final class ReleaseFormats {
  /** The order in which formats are named to people; that in which they are found is nobody's. */
  private static final Comparator<ReleaseFormat> ORDER =
      Comparator.comparing(ReleaseFormat::inclusion)
          .thenComparing(ReleaseFormat::describesOthers)
          .thenComparing(ReleaseFormat::place)
          .thenComparing(ReleaseFormat::format);

  private final List<ReleaseFormat> all;
  private final FormatContext context;

  /**
   * Those that are found beside this class.
   *
   * @param gazetteer asked for when a format that needs it is written
   */
  public ReleaseFormats(Supplier<Gazetteer> gazetteer) {
    this(found(ReleaseFormats.class.getClassLoader()), new FormatContext(gazetteer));
  }

  /**
   * @throws IllegalArgumentException if two have the same name
   */
  public ReleaseFormats(Collection<ReleaseFormat> all, FormatContext context) {
    this.all = all.stream().sorted(ORDER).toList();
    this.context = context;
    requireNamesOfTheirOwn(this.all);
  }

  /**
   * The formats that declare themselves to {@code ServiceLoader}.
   *
   * @param loader of the classes among which they are sought
   */
  public static List<ReleaseFormat> found(@Nullable ClassLoader loader) {
    List<ReleaseFormat> formats = new ArrayList<>();
    ServiceLoader.load(ReleaseFormat.class, loader).forEach(formats::add);
    return formats;
  }

  private static void requireNamesOfTheirOwn(List<ReleaseFormat> formats) {
    Map<String, ReleaseFormat> byName = new HashMap<>();
    for (ReleaseFormat format : formats) {
      ReleaseFormat other = byName.putIfAbsent(format.format(), format);
      if (other != null) {
        throw new IllegalArgumentException(
            "two formats are called %s: %s and %s; rename one"
                .formatted(
                    format.format(), other.getClass().getName(), format.getClass().getName()));
      }
    }
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
    return all.stream().filter(wanted).map(ReleaseFormat::format).toList();
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
    chosen.forEach(
        format -> (format.describesOthers() ? describing : content).add(format.exporter(context)));
    describing.addAll(comparing);
    List<DataFile> files = chosen.stream().flatMap(format -> format.files().stream()).toList();
    FileEntries entries = new FileEntries();
    return Stream.of(
            content,
            describing,
            List.of(new DataPackageExporter(files, entries)),
            List.of(new ManifestExporter(entries)))
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
