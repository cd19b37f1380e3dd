package org.legation.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.source.ArticleFiles;
import org.legation.source.ArticleSource;
import org.legation.source.FileArticle;
import org.legation.source.JoinedSources;
import org.legation.source.ListedFiles;
import org.legation.source.PathPattern;
import org.legation.source.SourceException;
import org.legation.source.ZipArticles;
import org.legation.source.ZipLimits;
import org.legation.source.dump.DumpLimits;
import org.legation.source.dump.DumpSource;
import org.legation.source.wiki.WikiAccess;

/** The articles of a job, in its order and named as the job names them. */
public final class JobArticles {
  private static final ArticleFiles FILES = new ArticleFiles();

  private final Set<Path> seen = new HashSet<>();

  private final @Nullable WikiAccess wikis;

  private JobArticles(@Nullable WikiAccess wikis) {
    this.wikis = wikis;
  }

  /** As {@link #of(List, WikiAccess)}, for sources none of which is a wiki. */
  public static ArticleSource of(List<SourceSpec> sources) throws SourceException {
    return new JobArticles(null).joined(sources);
  }

  /**
   * The articles of the sources in the order of the job, those of a folder sorted by path; a file
   * named twice counts once.
   *
   * @throws SourceException if a source is gone or holds no article
   */
  public static ArticleSource of(List<SourceSpec> sources, WikiAccess wikis)
      throws SourceException {
    return new JobArticles(wikis).joined(sources);
  }

  /**
   * Refuses a source at which there is no article.
   *
   * @throws SourceException with what is wrong, and the mend
   */
  static void require(SourceSpec.Files source) throws SourceException {
    if (isArchive(source)) {
      archive(source).require();
    } else {
      files(source);
    }
  }

  /** The articles of a dump; its files are there, and of the right kind. */
  static DumpSource dump(SourceSpec.Dump dump) throws SourceException {
    return new DumpSource(
        dump.file(),
        dump.location(),
        dump.index(),
        dump.titles(),
        dump.license(),
        DumpLimits.defaults());
  }

  private ArticleSource joined(List<SourceSpec> sources) throws SourceException {
    List<ArticleSource> all = new ArrayList<>();
    for (SourceSpec source : sources) {
      all.add(source(source));
    }
    return new JoinedSources(all);
  }

  private ArticleSource source(SourceSpec source) throws SourceException {
    if (source instanceof SourceSpec.Dump dump) {
      return dump(dump);
    }
    if (source instanceof SourceSpec.Wiki wiki) {
      if (wikis == null) {
        throw new IllegalArgumentException("no access to wikis");
      }
      return wikis.open(wiki.request());
    }
    return filesOf((SourceSpec.Files) source);
  }

  private ArticleSource filesOf(SourceSpec.Files source) throws SourceException {
    if (isArchive(source)) {
      ZipArticles archive = archive(source);
      archive.require();
      return archive;
    }
    List<FileArticle> articles = new ArrayList<>();
    for (Path file : files(source)) {
      if (seen.add(real(file))) {
        articles.add(new FileArticle(file, location(source, file), source.known()));
      }
    }
    return new ListedFiles(articles);
  }

  private static List<Path> files(SourceSpec.Files source) throws SourceException {
    PathPattern pattern = source.pattern();
    return pattern == null
        ? FILES.find(source.path(), source.location())
        : FILES.find(source.path(), pattern, source.location());
  }

  private static boolean isArchive(SourceSpec.Files source) {
    return source.pattern() == null
        && ZipArticles.isArchive(source.path())
        && Files.isRegularFile(source.path());
  }

  private static ZipArticles archive(SourceSpec.Files source) {
    return new ZipArticles(source.path(), source.location(), source.known(), ZipLimits.defaults());
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
    String folder = source.pattern() == null ? source.location() : source.pattern().folder();
    String below = source.path().relativize(file).toString().replace('\\', '/');
    return folder.isEmpty() || folder.endsWith("/") ? folder + below : folder + "/" + below;
  }
}
