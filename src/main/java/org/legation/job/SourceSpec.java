package org.legation.job;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One entry of {@code sources}: where articles come from. */
public sealed interface SourceSpec {

  /**
   * A file, or a folder searched for articles.
   *
   * @param path absolute; a file or folder that existed when the job was read
   * @param location the path as the user wrote it, for messages
   * @param title the article's title; only for a file
   * @param url where the article can be read; only for a file
   * @param license an SPDX identifier, for all articles of the path
   * @param revision the revision of the article; only for a file
   * @param revisionDate the day of that revision, ISO 8601; only for a file
   */
  record Files(
      Path path,
      String location,
      @Nullable String title,
      @Nullable String url,
      @Nullable String license,
      @Nullable String revision,
      @Nullable String revisionDate)
      implements SourceSpec {

    /** A path of which nothing else is told. */
    public static Files at(Path path) {
      return new Files(
          path.toAbsolutePath().normalize(), path.toString(), null, null, null, null, null);
    }
  }
}
