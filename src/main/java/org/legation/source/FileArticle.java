package org.legation.source;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.legation.model.RawArticle;

/**
 * An article in a file of its own.
 *
 * @param file absolute
 * @param location how the user would name it, for messages
 * @param known what is known of the article beside its text
 */
public record FileArticle(Path file, String location, KnownFacts known) implements OfferedArticle {
  private static final ArticleFiles FILES = new ArticleFiles();

  @Override
  public @Nullable String title() {
    return known.title();
  }

  @Override
  public RawArticle read() throws SourceException {
    return FILES.read(file, location, known);
  }

  /** Identifies name, text and known facts; the same for all files that cannot be read. */
  String state() {
    StateDigest digest = new StateDigest().add(file.getFileName());
    digest.add(known.title(), known.url(), known.revision(), known.revisionDate(), known.license());
    try {
      return digest.addFile(file).hex();
    } catch (IOException e) {
      // The run itself will report the file; here it only differs from one that can be read.
      return "unreadable";
    }
  }
}
