package org.legation.source.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.legation.model.ArticleInfo;
import org.legation.model.RawArticle;
import org.legation.model.RawArticle.MediaType;
import org.legation.source.ArticleCursor;
import org.legation.source.OfferedArticle;
import org.legation.source.RevisionDay;
import org.legation.source.SourceException;
import tools.jackson.core.JacksonException;

/**
 * Reads a Wikimedia Enterprise dump: an article a line, as JSON, in one file or several in a tar.
 */
final class EnterpriseCursor implements ArticleCursor {
  private final Dump dump;
  private final InputStream in;
  private final @Nullable TarArchiveInputStream tar;
  private @Nullable NdjsonLines lines;
  private long number;

  private EnterpriseCursor(Dump dump, InputStream in, boolean isTar) {
    this.dump = dump;
    this.in = in;
    this.tar = isTar ? new TarArchiveInputStream(in) : null;
    this.lines = isTar ? null : new NdjsonLines(in, dump.limits().lineBytes());
  }

  static EnterpriseCursor open(Dump dump) throws SourceException {
    String name = dump.file().toString().toLowerCase(Locale.ROOT);
    boolean isTar = name.endsWith(".tar.gz") || name.endsWith(".tgz");
    try {
      return new EnterpriseCursor(dump, Dump.unpacked(dump.file()), isTar);
    } catch (IOException e) {
      throw dump.broken(e);
    }
  }

  @Override
  public @Nullable OfferedArticle next() throws SourceException {
    try {
      for (NdjsonLines.Line line = line(); line != null; line = line()) {
        OfferedArticle article = line.bytes().length == 0 ? null : article(line);
        if (article != null) {
          return article;
        }
      }
      return null;
    } catch (IOException e) {
      throw dump.broken(e);
    }
  }

  @Override
  public void close() {
    XmlDumpCursor.close(in);
  }

  private NdjsonLines.@Nullable Line line() throws IOException {
    while (true) {
      NdjsonLines.Line line = lines == null ? null : lines.next();
      if (line != null) {
        number++;
        return line;
      }
      if (tar == null || !nextFile(tar)) {
        return null;
      }
      lines = new NdjsonLines(tar, dump.limits().lineBytes());
    }
  }

  private static boolean nextFile(TarArchiveInputStream tar) throws IOException {
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      if (entry.isFile() && entry.getName().endsWith(".ndjson")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable OfferedArticle article(NdjsonLines.Line line) {
    EnterpriseArticle head;
    try {
      head = EnterpriseArticle.head(line);
    } catch (JacksonException | NumberFormatException e) {
      return unreadable(e);
    }
    String title = head.title();
    if (title == null || head.namespace() != 0 || !dump.titles().matches(title)) {
      return null;
    }
    if (!line.whole()) {
      return new DumpPages.DumpArticle(
          dump.pageLocation(title), title, null, tooLarge(dump.pageLocation(title)));
    }
    try {
      return article(EnterpriseArticle.of(line), title);
    } catch (JacksonException | NumberFormatException e) {
      return unreadable(e);
    }
  }

  private OfferedArticle article(EnterpriseArticle article, String title) {
    String location = dump.pageLocation(title);
    ArticleInfo info =
        new ArticleInfo(
            title,
            article.url(),
            article.revision(),
            RevisionDay.of(article.modified()),
            dump.license() == null ? article.license() : dump.license());
    String html = article.html();
    String text = html == null ? article.wikitext() : html;
    if (text == null) {
      return new UnreadableLine(location, location + " has no text; leave it out by its title.");
    }
    RawArticle raw =
        new RawArticle(
            location,
            text.getBytes(StandardCharsets.UTF_8),
            html == null ? MediaType.WIKITEXT : MediaType.HTML,
            title,
            info);
    return new DumpPages.DumpArticle(location, title, raw, "");
  }

  private OfferedArticle unreadable(RuntimeException e) {
    String location = "%s, line %d".formatted(dump.location(), number);
    String reason = e instanceof JacksonException json ? json.getOriginalMessage() : e.toString();
    return new UnreadableLine(
        location,
        "%s is no article as JSON (%s); fetch the dump again."
            .formatted(location, reason.lines().findFirst().orElse("")));
  }

  private String tooLarge(String location) {
    return String.format(
        Locale.ROOT,
        "%s has more than the %,d bytes that a line may have; leave it out by its title.",
        location,
        dump.limits().lineBytes());
  }

  /** A line of which no article can be made. */
  private record UnreadableLine(String location, String reason) implements OfferedArticle {
    @Override
    public @Nullable String title() {
      return null;
    }

    @Override
    public RawArticle read() throws SourceException {
      throw new SourceException(reason);
    }
  }
}
