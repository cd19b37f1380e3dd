package org.legation.batch;

import java.util.List;

/** The data failed its checks; carries each reason as a sentence. */
final class ReleaseRejectedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> reasons;

  ReleaseRejectedException(List<String> reasons) {
    super(String.join(" ", reasons));
    this.reasons = List.copyOf(reasons);
  }

  List<String> reasons() {
    return reasons;
  }
}
