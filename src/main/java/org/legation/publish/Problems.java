package org.legation.publish;

import java.util.ArrayList;
import java.util.List;

/** Problems found, up to a number of them. */
final class Problems {
  private final int most;
  private final List<String> found = new ArrayList<>();

  Problems(int most) {
    this.most = most;
  }

  void add(String problem) {
    if (found.size() < most) {
      found.add(problem);
    } else if (found.size() == most) {
      found.add("and more problems, which are not listed");
    }
  }

  List<String> list() {
    return List.copyOf(found);
  }
}
