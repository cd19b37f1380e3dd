package org.legation.gazetteer;

import java.nio.charset.StandardCharsets;

/**
 * How long a key is and which letters it has: what tells nearly all names from one, before any is
 * compared letter by letter. Each edit changes the length by one at most, adds one letter at most
 * and takes one away at most.
 */
final class KeyShape {
  /** Letters that lie 64 apart in ASCII share a bit, which only lets more names through. */
  private static final int BITS = Long.SIZE - 1;

  private static final int FOUR_BYTES = 0xF0;
  private static final int CONTINUES = 0x80;
  private static final int CONTINUATION_MASK = 0xC0;

  private final int length;
  private final long letters;

  KeyShape(String key) {
    this.length = key.length();
    long all = 0;
    for (byte letter : key.getBytes(StandardCharsets.UTF_8)) {
      all |= bit(letter);
    }
    this.letters = all;
  }

  /**
   * Whether a key in UTF-8, whose ASCII letters may be capitals, can be so few edits away.
   *
   * @param to end, exclusive
   */
  boolean mayBeNear(byte[] utf8, int from, int to, int edits) {
    if (to - from < length - edits) {
      return false;
    }
    int units = 0;
    long found = 0;
    for (int i = from; i < to; i++) {
      byte letter = GazetteerIndex.small(utf8[i]);
      found |= bit(letter);
      units +=
          (letter & CONTINUATION_MASK) == CONTINUES
              ? 0
              : (letter & FOUR_BYTES) < FOUR_BYTES ? 1 : 2;
      if (units > length + edits) {
        return false;
      }
    }
    return units >= length - edits
        && Long.bitCount(found & ~letters) <= edits
        && Long.bitCount(letters & ~found) <= edits;
  }

  /** Letters beyond ASCII are left out, as one edit may change several of their bytes. */
  private static long bit(byte letter) {
    return letter < 0 ? 0 : 1L << (letter & BITS);
  }
}
