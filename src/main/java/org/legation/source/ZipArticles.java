package org.legation.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.legation.model.RawArticle;

/**
 * The articles in a {@code .zip}, sorted by their names in it. Nothing is unpacked to the disk.
 * Entries that are no articles, and hidden ones, are passed over.
 */
public final class ZipArticles implements ArticleSource {
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");
  private static final long SMALL = 1 << 20;

  private final Path file;
  private final String location;
  private final KnownFacts known;
  private final ZipLimits limits;

  /**
   * The articles of an archive.
   *
   * @param location the path as the user wrote it, for messages
   * @param known what holds for all its articles, as the licence
   */
  public ZipArticles(Path file, String location, KnownFacts known, ZipLimits limits) {
    this.file = file;
    this.location = location;
    this.known = known;
    this.limits = limits;
  }

  /** Whether the name is that of an archive. */
  public static boolean isArchive(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /**
   * Refuses an archive that is damaged, beyond the limits, or without articles.
   *
   * @return the number of its articles
   * @throws SourceException with what is wrong, and the mend
   */
  public int require() throws SourceException {
    try (ZipFile zip = open(file)) {
      return articles(zip).size();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public String state() throws SourceException {
    try {
      return new StateDigest().add(known.license()).addFile(file).hex();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public long count() {
    try {
      return require();
    } catch (SourceException e) {
      // Only the progress bar asks, and opening will say what is wrong.
      return UNKNOWN;
    }
  }

  @Override
  public ArticleCursor open() throws SourceException {
    ZipFile zip = null;
    try {
      zip = open(file);
      return new Cursor(zip, articles(zip).iterator());
    } catch (IOException e) {
      throw unreadable(e);
    } catch (SourceException e) {
      closeQuietly(zip);
      throw e;
    }
  }

  private static ZipFile open(Path file) throws IOException {
    return ZipFile.builder().setPath(file).get();
  }

  private List<ZipArchiveEntry> articles(ZipFile zip) throws SourceException {
    List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
    if (entries.size() > limits.entries()) {
      throw tooLarge("%,d entries", entries.size(), limits.entries());
    }
    Set<String> names = new HashSet<>();
    long total = 0;
    for (ZipArchiveEntry entry : entries) {
      requireSafe(entry.getName());
      if (!names.add(entry.getName())) {
        throw new SourceException(
            "%s holds %s twice; make the archive anew."
                .formatted(location, Names.shown(entry.getName())));
      }
      total += Math.max(0, entry.getSize());
      if (total > limits.totalBytes()) {
        throw tooLarge("more than %,d bytes unpacked", total, limits.totalBytes());
      }
    }
    List<ZipArchiveEntry> articles =
        entries.stream()
            .filter(entry -> !entry.isDirectory() && isArticle(entry.getName()))
            .sorted(Comparator.comparing(ZipArchiveEntry::getName))
            .toList();
    if (articles.isEmpty()) {
      throw new SourceException(
          "%s holds no article; put files ending in %s in it."
              .formatted(location, ArticleFiles.endings()));
    }
    return articles;
  }

  private void requireSafe(String name) throws SourceException {
    boolean absolute = name.startsWith("/") || DRIVE.matcher(name).lookingAt();
    if (absolute || name.contains("\\") || List.of(name.split("/")).contains("..")) {
      throw new SourceException(
          "%s holds an entry whose name leads out of it (%s); make the archive anew."
              .formatted(location, Names.shown(name)));
    }
  }

  private static boolean isArticle(String name) {
    for (String part : name.split("/")) {
      if (part.startsWith(".") || part.equals("__MACOSX")) {
        return false;
      }
    }
    return ArticleFiles.isArticle(baseName(name));
  }

  private RawArticle read(ZipFile zip, ZipArchiveEntry entry, String where) throws SourceException {
    if (!zip.canReadEntryData(entry)) {
      throw new SourceException(
          where + " is encrypted or packed in an unknown way; pack it without a password.");
    }
    long most = Math.min(limits.entryBytes(), mostFor(entry.getCompressedSize()));
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes((int) most + 1);
      if (bytes.length > most) {
        throw most == limits.entryBytes() ? tooLong(where) : tooDense(where);
      }
      if (entry.getSize() >= 0 && bytes.length != entry.getSize()) {
        throw new SourceException(
            where + " has another size than the archive says; make the archive anew.");
      }
      return ArticleFiles.article(baseName(entry.getName()), where, bytes, known);
    } catch (IOException e) {
      throw new SourceException(
          "%s cannot be unpacked (%s); make the archive anew.".formatted(where, e.getMessage()), e);
    }
  }

  private SourceException tooLong(String where) {
    return new SourceException(
        String.format(
            Locale.ROOT,
            "%s has more than the %,d bytes unpacked that an article may have; split it into articles.",
            where,
            limits.entryBytes()));
  }

  private SourceException tooDense(String where) {
    return new SourceException(
        String.format(
            Locale.ROOT,
            "%s unpacks to more than %,d times its size, as no article does; take it out of the archive, or name the unpacked file in the job.",
            where,
            limits.ratio()));
  }

  private long mostFor(long packed) {
    return Math.max(SMALL, Math.max(0, packed) * limits.ratio());
  }

  private SourceException unreadable(IOException e) {
    return new SourceException(
        "%s cannot be read as a .zip (%s); make the archive anew, or check who may read it."
            .formatted(location, e.getMessage()),
        e);
  }

  private SourceException tooLarge(String what, long has, long most) {
    return new SourceException(
        String.format(
            Locale.ROOT,
            "%s has " + what + ", more than the %,d that an archive may have; split it.",
            location,
            has,
            most));
  }

  private static String baseName(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private static void closeQuietly(@Nullable ZipFile zip) {
    try {
      if (zip != null) {
        zip.close();
      }
    } catch (IOException e) {
      // It was only read, so nothing is lost.
      return;
    }
  }

  private final class Cursor implements ArticleCursor {
    private final ZipFile zip;
    private final Iterator<ZipArchiveEntry> entries;

    Cursor(ZipFile zip, Iterator<ZipArchiveEntry> entries) {
      this.zip = zip;
      this.entries = entries;
    }

    @Override
    public @Nullable OfferedArticle next() {
      return entries.hasNext() ? new Entry(zip, entries.next()) : null;
    }

    @Override
    public void close() {
      closeQuietly(zip);
    }
  }

  private final class Entry implements OfferedArticle {
    private final ZipFile zip;
    private final ZipArchiveEntry entry;

    Entry(ZipFile zip, ZipArchiveEntry entry) {
      this.zip = zip;
      this.entry = entry;
    }

    @Override
    public String location() {
      return location + "/" + Names.shown(entry.getName());
    }

    @Override
    public @Nullable String title() {
      return known.title();
    }

    @Override
    public RawArticle read() throws SourceException {
      return ZipArticles.this.read(zip, entry, location());
    }
  }
}
