package org.legation.extract.lexicon;

import java.util.HashSet;
import java.util.Set;

/**
 * The names of the sets that a word is in. Nearly all questions are answered with no: a bit for
 * each name says so before any name is compared (a filter after Bloom, 1970, with one hash).
 */
final class SetNames {
  /** Of a word that is in none. */
  static final SetNames NONE = new SetNames(Set.of());

  /** 2 to the 32nd by the golden ratio: spreads names that differ in their last letters only. */
  private static final int SPREAD = 0x9E3779B9;

  private static final int BIT = Integer.SIZE - 6;

  private final Set<String> names;
  private final long bits;

  SetNames(Set<String> names) {
    this.names = new HashSet<>(names);
    long all = 0;
    for (String name : names) {
      all |= bit(name);
    }
    this.bits = all;
  }

  boolean isEmpty() {
    return bits == 0;
  }

  boolean has(String name) {
    return (bits & bit(name)) != 0 && names.contains(name);
  }

  private static long bit(String name) {
    return 1L << (name.hashCode() * SPREAD >>> BIT);
  }
}
