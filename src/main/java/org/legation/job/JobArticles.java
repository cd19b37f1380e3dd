package org.legation.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.legation.article.UnreadableArticleException;
import org.legation.model.RawArticle;
import org.legation.source.ArticleFiles;
import org.legation.source.KnownFacts;
import org.legation.source.SourceException;

/** The articles of a job, numbered and named as the job names them. */
public final class JobArticles {
  private static final ArticleFiles FILES = new ArticleFiles();

  private JobArticles() {}

  /**
   * The articles of the sources: files in the order of the job, those of a folder sorted by path; a
   * file named twice counts once.
   *
   * @throws SourceException if a source is gone or holds no article
   */
  public static List<ArticleFile> of(List<SourceSpec> sources) throws SourceException {
    List<ArticleFile> articles = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    for (SourceSpec spec : sources) {
      SourceSpec.Files source = (SourceSpec.Files) spec;
      for (Path file : FILES.find(source.path(), source.location())) {
        if (seen.add(real(file))) {
          articles.add(new ArticleFile(articles.size(), file, location(source, file), source));
        }
      }
    }
    return List.copyOf(articles);
  }

  /**
   * Refuses a path at which there is no article.
   *
   * @param location the path as the user wrote it
   * @throws SourceException with what is wrong, and the mend
   */
  static void require(Path path, String location) throws SourceException {
    FILES.find(path, location);
  }

  /**
   * Reads one article.
   *
   * @throws UnreadableArticleException if the file cannot be read or is too large
   */
  public static RawArticle read(ArticleFile article) throws UnreadableArticleException {
    SourceSpec.Files source = article.source();
    KnownFacts known =
        new KnownFacts(
            source.title(),
            source.url(),
            source.revision(),
            source.revisionDate(),
            source.license());
    try {
      return FILES.read(article.file(), article.location(), known);
    } catch (SourceException e) {
      throw new UnreadableArticleException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The file behind links, so that one named twice is known again. */
  private static Path real(Path file) throws SourceException {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      throw new SourceException("%s cannot be read: %s.".formatted(file, e.getMessage()), e);
    }
  }

  private static String location(SourceSpec.Files source, Path file) {
    if (!Files.isDirectory(source.path())) {
      return source.location();
    }
    String below = source.path().relativize(file).toString().replace('\\', '/');
    return source.location().endsWith("/")
        ? source.location() + below
        : source.location() + "/" + below;
  }
}
