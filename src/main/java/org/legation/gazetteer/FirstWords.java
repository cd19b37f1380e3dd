package org.legation.gazetteer;

import java.nio.charset.StandardCharsets;
import org.legation.model.WordMemo;

/**
 * Tells which names begin with a word. Texts name the same few things again and again, and most of
 * their capitalised words begin no name at all: those are told without a search.
 */
final class FirstWords {
  private final GazetteerIndex index;
  private final WordMemo<FirstWord> memo = new WordMemo<>(this::find);

  FirstWords(GazetteerIndex index) {
    this.index = index;
  }

  /**
   * A word and the names that begin with it.
   *
   * @param key folded, UTF-8
   * @param from number of the first name
   * @param to number after the last name
   * @param isName whether the word alone is a name, the first of them
   */
  record FirstWord(byte[] key, int from, int to, boolean isName) {
    /** Whether no name begins with the word. */
    boolean isNone() {
      return from == to;
    }

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
    return memo.of(text, start, end);
  }

  private FirstWord find(String word) {
    byte[] key = NameKey.fold(word).getBytes(StandardCharsets.UTF_8);
    int from = index.lowerBound(key);
    return new FirstWord(key, from, index.prefixEnd(from, key), index.hasKey(from, key));
  }
}
