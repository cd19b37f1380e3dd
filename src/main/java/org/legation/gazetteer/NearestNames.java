package org.legation.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the known names nearest to an unknown one. */
final class NearestNames {
  /** One edit is allowed for so many letters. */
  private static final int LETTERS_AN_EDIT = 4;

  private final GazetteerIndex index;

  NearestNames(GazetteerIndex index) {
    this.index = index;
  }

  private record Near(String text, int distance, Kind kind) {}

  /** The nearest, as they are written, the nearest first. */
  List<String> of(String name, int limit) {
    String key = NameKey.fold(name.strip());
    int tolerance = Math.max(1, key.length() / LETTERS_AN_EDIT);
    KeyShape shape = new KeyShape(key);
    List<Near> near = new ArrayList<>();
    for (int i = 0; i < index.nameCount(); i++) {
      if (!index.mayBeNear(i, shape, tolerance)) {
        continue;
      }
      int distance = EditDistance.within(key, index.key(i), tolerance);
      if (distance <= tolerance) {
        near.add(new Near(index.text(i), distance, index.kindOfSense(index.firstSense(i))));
      }
    }
    Comparator<Near> order =
        Comparator.comparingInt(Near::distance).thenComparing(Near::kind).thenComparing(Near::text);
    return near.stream().sorted(order).map(Near::text).distinct().limit(limit).toList();
  }
}
