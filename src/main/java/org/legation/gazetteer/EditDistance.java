package org.legation.gazetteer;

/**
 * How many letters differ between two short texts; two swapped neighbours count once (optimal
 * string alignment). Only the band of the table is filled in which a distance within the limit can
 * lie (Ukkonen, 1985).
 */
final class EditDistance {
  private EditDistance() {}

  /** The distance, or any number above the limit if it is larger than that. */
  static int within(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int from = Math.max(1, i - limit);
      int to = Math.min(b.length(), i + limit);
      row[from - 1] = from == 1 ? i : limit + 1;
      int least = row[from - 1];
      for (int j = from; j <= to; j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int value = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + cost);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        row[j] = swapped ? Math.min(value, before[j - 2] + 1) : value;
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
      if (to < b.length()) {
        row[to + 1] = limit + 1;
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
