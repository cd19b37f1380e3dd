package org.legation.validate;

import java.util.Optional;
import org.legation.model.Edtf;

/** Dates of records for checks that compare them. */
final class Dates {
  private Dates() {}

  /**
   * The date; empty where there is none, or where it is wrong, which the date-format check tells.
   */
  static Optional<Edtf> read(String date) {
    try {
      return date.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(date));
    } catch (IllegalArgumentException wrong) {
      return Optional.empty();
    }
  }
}
