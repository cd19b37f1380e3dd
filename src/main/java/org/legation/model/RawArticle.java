package org.legation.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An article as its source gave it.
 *
 * @param location where it came from, for messages: a path or an address
 * @param bytes the whole content
 * @param mediaType how to read it
 * @param title what the job says; else the parser finds it
 * @param info url, revision and licence; its title is {@code title} or a name to fall back on
 */
public record RawArticle(
    String location, byte[] bytes, MediaType mediaType, @Nullable String title, ArticleInfo info) {

  /** The forms in which articles come. */
  public enum MediaType {
    HTML,
    PLAIN_TEXT,
    WIKITEXT
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RawArticle that
        && location.equals(that.location)
        && mediaType == that.mediaType
        && info.equals(that.info)
        && java.util.Objects.equals(title, that.title)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * location.hashCode() + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return location + " (" + mediaType + ", " + bytes.length + " bytes)";
  }
}
