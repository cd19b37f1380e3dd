package org.legation.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.legation.model.WordMemo;

/**
 * Tells which names begin with a word, or with several. Texts name the same few things again and
 * again, and most of their capitalised words begin no name at all: those are told without a search.
 */
final class FirstWords {
  private static final int LETTERS = 26;
  private static final int MOST_NAMES_READ = 500;

  private final GazetteerIndex index;
  private final WordMemo<FirstWord> memo = new WordMemo<>(this::find);

  FirstWords(GazetteerIndex index) {
    this.index = index;
  }

  /**
   * A word, or several, and the names that begin so.
   *
   * @param from number of the first name
   * @param to number after the last name
   * @param senses what the word alone means as it is written; empty if it is no name
   * @param nextLetters bit i is set where the word behind begins in one of them with the i-th
   *     letter
   */
  record FirstWord(int from, int to, List<Sense> senses, int nextLetters) {
    /** Whether no name begins with the word. */
    boolean isNone() {
      return from == to;
    }

    /** Whether more names begin with the word than the word itself. */
    private boolean goesOn() {
      return to - from > 1 || from < to && senses.isEmpty();
    }

    /** Whether a name can go on in a text behind the word, by the next letter. */
    boolean goesOn(String text, int end) {
      if (!goesOn() || end + 1 >= text.length() || text.charAt(end) != ' ') {
        return goesOn();
      }
      int letter = (text.charAt(end + 1) | 0x20) - 'a';
      return letter < 0 || letter >= LETTERS || (nextLetters & 1 << letter) != 0;
    }
  }

  /** What begins with the words that stand between two offsets of a text. */
  FirstWord of(String text, int start, int end) {
    return memo.of(text, start, end);
  }

  private FirstWord find(String word) {
    NameKey folded = NameKey.of(word);
    byte[] key = folded.key().getBytes(StandardCharsets.UTF_8);
    int from = index.lowerBound(key);
    List<Sense> senses = index.hasKey(from, key) ? index.senses(from, folded) : List.of();
    int to = index.prefixEnd(from, key);
    return new FirstWord(from, to, List.copyOf(senses), nextLetters(key, from, to));
  }

  private int nextLetters(byte[] key, int from, int to) {
    if (to - from > MOST_NAMES_READ) {
      return -1;
    }
    int letters = 0;
    for (int name = from; name < to; name++) {
      int letter = index.keyByte(name, key.length + 1) - 'a';
      if (index.keyByte(name, key.length) == ' ' && letter >= 0 && letter < LETTERS) {
        letters |= 1 << letter;
      }
    }
    return letters;
  }
}
