package org.legation.model;

import java.util.List;

/**
 * A parsed article: its text, and the structure as spans of that text. What is not text to a reader
 * (navigation, references, captions, hatnotes, infoboxes) is not in it.
 *
 * @param info title, url, revision, licence
 * @param text the parsed text, published as {@code texts/SLUG.txt}; offsets count in it
 * @param sections in reading order; the first is the lead, which has no heading
 */
public record Article(ArticleInfo info, String text, List<Section> sections) {
  public Article {
    sections = List.copyOf(sections);
  }

  /** An offset in Unicode code points, as exports count, for one in UTF-16 units. */
  public int codePoints(int offset) {
    return text.codePointCount(0, offset);
  }
}
