package org.legation.gazetteer.build;

import org.jspecify.annotations.Nullable;
import org.legation.gazetteer.Form;

/**
 * One way to name something.
 *
 * @param text as it is written
 * @param form how it names
 * @param from first year in which it meant this; null for no bound
 * @param to last year in which it meant this; null for no bound
 */
record NameFact(String text, Form form, @Nullable Integer from, @Nullable Integer to) {
  static NameFact of(String text, Form form) {
    return new NameFact(text, form, null, null);
  }
}
