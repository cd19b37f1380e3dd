package org.legation.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * One meaning of a name.
 *
 * @param entry what the name stands for
 * @param form how it names it
 * @param fromYear first year in which the name meant this; null for no bound
 * @param toYear last year in which the name meant this; null for no bound
 */
public record Sense(Entry entry, Form form, @Nullable Integer fromYear, @Nullable Integer toYear) {

  /** Whether the name could mean this in a year. */
  public boolean covers(int year) {
    return (fromYear == null || fromYear <= year) && (toYear == null || year <= toYear);
  }

  /** Whether the meaning is bound to some years. */
  public boolean isDated() {
    return fromYear != null || toYear != null;
  }
}
