package org.legation.source.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.legation.source.ArticleCursor;
import org.legation.source.ArticleSource;
import org.legation.source.SourceException;
import org.legation.source.StateDigest;
import org.legation.source.TitlePattern;
import org.legation.source.WikiHosts;

/**
 * The articles of a dump whose titles match, in its order. What is no article is passed over:
 * redirects, and pages of other namespaces.
 */
public final class DumpSource implements ArticleSource {
  private static final Pattern XML = Pattern.compile("\\.xml(\\.bz2|\\.gz)?\\z");
  private static final Pattern ENTERPRISE = Pattern.compile("\\.(ndjson(\\.gz)?|tar\\.gz|tgz)\\z");
  private static final String ENDINGS =
      ".xml, .xml.bz2, .xml.gz (MediaWiki), .ndjson, .ndjson.gz or .tar.gz (Wikimedia Enterprise)";
  private static final String MULTISTREAM_ENDING = ".bz2";

  private final Dump dump;

  /**
   * A dump.
   *
   * @param index the index of a multistream dump, by which only the parts with matching titles are
   *     read; null to read all
   * @throws SourceException if a file is missing, or of another kind
   */
  public DumpSource(
      Path file,
      String location,
      @Nullable Path index,
      TitlePattern titles,
      @Nullable String license,
      DumpLimits limits)
      throws SourceException {
    dump = new Dump(file, location, index, titles, license, limits, WikiHosts.load());
    require(file, location);
    if (!isXml(file) && !isEnterprise(file)) {
      throw new SourceException(
          "%s is no dump that can be read; give a file ending in %s.".formatted(location, ENDINGS));
    }
    if (index != null) {
      require(index, "The index " + index.getFileName());
      if (!isXml(file) || !name(file).endsWith(MULTISTREAM_ENDING)) {
        throw new SourceException(
            "%s has no index: only multistream dumps (.xml.bz2) have one; remove it."
                .formatted(location));
      }
    }
  }

  @Override
  public String state() throws SourceException {
    try {
      StateDigest digest = new StateDigest().add(dump.titles(), dump.license(), dump.limits());
      digest.addFile(dump.file());
      return (dump.index() == null ? digest : digest.addFile(dump.index())).hex();
    } catch (IOException e) {
      throw dump.broken(e);
    }
  }

  @Override
  public long count() {
    return UNKNOWN;
  }

  @Override
  public ArticleCursor open() throws SourceException {
    if (isEnterprise(dump.file())) {
      return EnterpriseCursor.open(dump);
    }
    return dump.index() == null
        ? XmlDumpCursor.open(dump)
        : MultistreamCursor.open(dump, dump.index());
  }

  private static void require(Path file, String location) throws SourceException {
    if (!Files.isRegularFile(file)) {
      throw new SourceException(
          Files.exists(file)
              ? location + " is not a file; give the path of a dump."
              : location + " does not exist; check the path.");
    }
  }

  private static boolean isXml(Path file) {
    return XML.matcher(name(file)).find();
  }

  private static boolean isEnterprise(Path file) {
    return ENTERPRISE.matcher(name(file)).find();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }
}
