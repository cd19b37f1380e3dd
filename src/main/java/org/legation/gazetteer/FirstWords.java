package org.legation.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which names begin with a word. Texts name the same few things again and again, and most
 * of their capitalised words begin no name at all: those are told without a search. Holds a bounded
 * number of words and may be shared between threads.
 */
final class FirstWords {
  private static final int SLOTS = 1 << 13;

  private final GazetteerIndex index;
  private final AtomicReferenceArray<@Nullable FirstWord> slots = new AtomicReferenceArray<>(SLOTS);

  FirstWords(GazetteerIndex index) {
    this.index = index;
  }

  /**
   * A word and the names that begin with it.
   *
   * @param text as written
   * @param key folded, UTF-8
   * @param from number of the first name
   * @param to number after the last name
   * @param isName whether the word alone is a name, the first of them
   */
  record FirstWord(String text, byte[] key, int from, int to, boolean isName) {
    /** Whether more names begin with the word than the word itself. */
    boolean goesOn() {
      return to - from > (isName ? 1 : 0);
    }

    /** Whether the names with this key are among those that begin with the word. */
    boolean begins(byte[] longer) {
      if (longer.length < key.length) {
        return false;
      }
      for (int i = 0; i < key.length; i++) {
        if (longer[i] != key[i]) {
          return false;
        }
      }
      return true;
    }
  }

  /** What begins with the word that stands between two offsets of a text. */
  FirstWord of(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    FirstWord known = slots.get(slot);
    if (known == null
        || !known.text.regionMatches(0, text, start, end - start)
        || known.text.length() != end - start) {
      known = find(text.substring(start, end));
      slots.set(slot, known);
    }
    return known;
  }

  private FirstWord find(String word) {
    byte[] key = NameKey.fold(word).getBytes(StandardCharsets.UTF_8);
    int from = index.lowerBound(key);
    return new FirstWord(word, key, from, index.prefixEnd(from, key), index.hasKey(from, key));
  }
}
