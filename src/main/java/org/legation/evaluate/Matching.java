package org.legation.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Pairs gold rows with records, one to one, so that as many rows as possible have a record
 * (augmenting paths); rows that are not optional come first.
 */
final class Matching {
  private static final int FREE = -1;

  private final List<GoldRow> gold;
  private final List<Prediction> records;
  private final BiPredicate<GoldRow, Prediction> test;
  private final int[] rowOf;

  Matching(List<GoldRow> gold, List<Prediction> records, BiPredicate<GoldRow, Prediction> test) {
    this.gold = gold;
    this.records = records;
    this.test = test;
    this.rowOf = new int[records.size()];
    Arrays.fill(rowOf, FREE);
    List<Integer> order = new ArrayList<>();
    for (int row = 0; row < gold.size(); row++) {
      order.add(row);
    }
    order.sort(Comparator.comparing(row -> gold.get(row).optional()));
    for (int row : order) {
      assign(row, new boolean[records.size()]);
    }
  }

  /** Whether a row has a record. */
  boolean found(int row) {
    for (int of : rowOf) {
      if (of == row) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a record is wanted: it is some row's, or fits an optional row, for several records may
   * rightly hit one of those.
   */
  boolean wanted(int record) {
    if (rowOf[record] != FREE) {
      return true;
    }
    for (GoldRow row : gold) {
      if (row.optional() && test.test(row, records.get(record))) {
        return true;
      }
    }
    return false;
  }

  private boolean assign(int row, boolean[] seen) {
    for (int record = 0; record < records.size(); record++) {
      if (!seen[record] && test.test(gold.get(row), records.get(record))) {
        seen[record] = true;
        if (rowOf[record] == FREE || assign(rowOf[record], seen)) {
          rowOf[record] = row;
          return true;
        }
      }
    }
    return false;
  }
}
