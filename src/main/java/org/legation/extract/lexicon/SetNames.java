package org.legation.extract.lexicon;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The names of the sets of function words that a word is in. Rules ask a sentence hundreds of times
 * for sets that its words are not in, so that a no must cost next to nothing: the name is sought
 * where its hash puts it, and mostly nothing is there.
 */
final class SetNames {
  static final SetNames NONE = new SetNames(0);

  /** Places for each name: most that are looked at are empty. */
  private static final int ROOM = 4;

  /** 2 to the 32nd by the golden ratio: spreads hashes that differ in their last bits only. */
  private static final int SPREAD = 0x9E3779B9;

  private final @Nullable String[] places;
  private final int shift;

  private SetNames(int names) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(names * ROOM | 1);
    places = new String[1 << bits];
    shift = Integer.SIZE - bits;
  }

  /** Of these names. */
  static SetNames of(Collection<String> names) {
    SetNames all = new SetNames(names.size());
    for (String name : names) {
      int place = all.place(name);
      while (all.places[place] != null) {
        place = all.next(place);
      }
      all.places[place] = name;
    }
    return all;
  }

  /** Whether there are none. */
  boolean isEmpty() {
    return this == NONE;
  }

  /** Whether a name is among them. */
  boolean has(String name) {
    int place = place(name);
    String there = places[place];
    while (there != null && !there.equals(name)) {
      place = next(place);
      there = places[place];
    }
    return there != null;
  }

  private int place(String name) {
    return name.hashCode() * SPREAD >>> shift;
  }

  private int next(int place) {
    return place + 1 & places.length - 1;
  }
}
