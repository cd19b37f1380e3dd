package org.legation.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.legation.article.UnreadableArticleException;
import org.legation.model.ArticleInfo;
import org.legation.model.RawArticle;
import org.legation.model.RawArticle.MediaType;

/** Finds the article files of a job and reads them. */
public final class JobArticles {
  private static final List<String> EXTENSIONS = List.of(".html", ".htm", ".txt", ".wikitext");

  /** Larger files are no articles; the limit keeps memory bounded. */
  private static final long MAX_BYTES = 64L * 1024 * 1024;

  private JobArticles() {}

  /** The extensions looked for in folders, for messages. */
  public static String extensions() {
    return String.join(", ", EXTENSIONS);
  }

  /**
   * The articles of the sources: files in the order of the job, those of a folder sorted by path; a
   * file named twice counts once.
   */
  public static List<ArticleFile> of(List<SourceSpec> sources) throws IOException {
    List<ArticleFile> articles = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    for (SourceSpec spec : sources) {
      SourceSpec.Files source = (SourceSpec.Files) spec;
      for (Path file : under(source.path())) {
        if (seen.add(file.toRealPath())) {
          articles.add(new ArticleFile(articles.size(), file, location(source, file), source));
        }
      }
    }
    return List.copyOf(articles);
  }

  /** The path itself if it is a file, else the article files anywhere below it, sorted. */
  public static List<Path> under(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    Path root = path.toRealPath();
    try (Stream<Path> below = Files.walk(root)) {
      return below
          .filter(file -> hasArticleExtension(file) && !isHidden(root, file))
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Reads one article.
   *
   * @throws UnreadableArticleException if the file cannot be read or is too large
   */
  public static RawArticle read(ArticleFile article) throws UnreadableArticleException {
    SourceSpec.Files source = article.source();
    byte[] bytes = bytes(article);
    String fallback = source.title() != null ? source.title() : baseName(article.file());
    return new RawArticle(
        article.location(),
        bytes,
        mediaType(article.file()),
        source.title(),
        new ArticleInfo(
            fallback, source.url(), source.revision(), source.revisionDate(), source.license()));
  }

  private static byte[] bytes(ArticleFile article) throws UnreadableArticleException {
    try {
      long size = Files.size(article.file());
      if (size > MAX_BYTES) {
        throw new UnreadableArticleException(
            "%s is larger than %d MB: give Legation single articles, not a dump."
                .formatted(article.location(), MAX_BYTES / 1024 / 1024));
      }
      return Files.readAllBytes(article.file());
    } catch (NoSuchFileException e) {
      throw new UnreadableArticleException(
          article.location() + " is gone: put it back, or take it out of the job.");
    } catch (AccessDeniedException e) {
      throw new UnreadableArticleException(
          article.location() + " may not be read: give yourself the right to read it.");
    } catch (IOException e) {
      throw new UnreadableArticleException(
          "%s cannot be read (%s): check the disk it is on."
              .formatted(article.location(), e.getMessage()));
    }
  }

  private static String location(SourceSpec.Files source, Path file) throws IOException {
    if (!Files.isDirectory(source.path())) {
      return source.location();
    }
    String below = source.path().toRealPath().relativize(file).toString().replace('\\', '/');
    return source.location().endsWith("/")
        ? source.location() + below
        : source.location() + "/" + below;
  }

  private static MediaType mediaType(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return MediaType.HTML;
    }
    return name.endsWith(".wikitext") ? MediaType.WIKITEXT : MediaType.PLAIN_TEXT;
  }

  private static boolean hasArticleExtension(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream().anyMatch(name::endsWith);
  }

  /** Whether a folder or the file below the root begins with a dot, such as {@code .git}. */
  private static boolean isHidden(Path root, Path file) {
    for (Path part : root.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static String baseName(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
