package org.legation.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.model.RawArticle;

/** An article that a source has; its text may still have to be fetched. */
public interface OfferedArticle {

  /** How the user would name it, for messages. */
  String location();

  /** The title, where it is known before the text is read. */
  @Nullable String title();

  /** What a reader of the data should know of how the article was found; all, once it is read. */
  default List<SourceNotice> notices() {
    return List.of();
  }

  /**
   * The article with its text.
   *
   * @throws SourceException if it cannot be had; others of the source may
   */
  RawArticle read() throws SourceException;
}
