package org.legation.job;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.legation.source.KnownFacts;
import org.legation.source.PathPattern;
import org.legation.source.TitlePattern;
import org.legation.source.ZipArticles;
import org.legation.source.wiki.WikiRequest;

/** One entry of {@code sources}: where articles come from. */
public sealed interface SourceSpec {

  /**
   * A file, a folder searched for articles, a {@code .zip} of articles, or a path with wildcards.
   *
   * @param path absolute; with wildcards, the folder in which the search begins
   * @param location the path as the user wrote it, for messages
   * @param pattern the wildcards; null for a plain path
   * @param known what is told of the articles; of a folder or archive only the licence
   */
  record Files(Path path, String location, @Nullable PathPattern pattern, KnownFacts known)
      implements SourceSpec {

    /** A path of which nothing else is told. */
    public static Files at(Path path) {
      return new Files(path.toAbsolutePath().normalize(), path.toString(), null, KnownFacts.NONE);
    }

    /** Whether this is a single article, of which a title or a revision can be told. */
    public boolean isOneFile() {
      return pattern == null
          && !java.nio.file.Files.isDirectory(path)
          && !ZipArticles.isArchive(path);
    }
  }

  /**
   * A dump of a wiki.
   *
   * @param file absolute
   * @param location the path as the user wrote it, for messages
   * @param index the index of a multistream dump, absolute; null for none
   * @param titles which articles to read
   * @param license an SPDX identifier; null for what the dump or the wiki says
   */
  record Dump(
      Path file,
      String location,
      @Nullable Path index,
      TitlePattern titles,
      @Nullable String license)
      implements SourceSpec {}

  /** Pages of a live wiki. */
  record Wiki(WikiRequest request) implements SourceSpec {}
}
