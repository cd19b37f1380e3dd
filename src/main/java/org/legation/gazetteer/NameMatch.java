package org.legation.gazetteer;

import java.util.List;

/**
 * A name found in a text.
 *
 * @param start offset of its first char (UTF-16, as in {@link String#charAt})
 * @param end offset after its last char
 * @param senses all that it may mean, the likeliest first; never empty
 */
public record NameMatch(int start, int end, List<Sense> senses) {
  /** Copies the list. */
  public NameMatch {
    senses = List.copyOf(senses);
  }
}
