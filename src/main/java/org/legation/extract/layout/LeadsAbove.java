package org.legation.extract.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The sentences that sections ended with before they were divided: "Chile has trade agreements with
 * the following countries:" still governs the lists below "Africa" and "Asia".
 */
final class LeadsAbove {
  private record Lead(List<String> path, String text) {}

  private final Deque<Lead> open = new ArrayDeque<>();

  /** Leaves a section, with the sentence at its end that no list has followed. */
  void leave(List<String> path, String lead) {
    if (!lead.isEmpty()) {
      open.push(new Lead(path, lead));
    }
  }

  /** The nearest such sentence of the sections around one; empty if there is none. */
  String around(List<String> path) {
    while (!open.isEmpty() && !within(path, open.peek().path())) {
      open.pop();
    }
    Lead lead = open.peek();
    return lead == null ? "" : lead.text();
  }

  private static boolean within(List<String> path, List<String> around) {
    return path.size() > around.size() && path.subList(0, around.size()).equals(around);
  }
}
