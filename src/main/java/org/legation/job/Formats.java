package org.legation.job;

import java.util.List;

/**
 * The names of the formats that can be published.
 *
 * @param known all of them
 * @param standard those of a release for which none are named
 */
public record Formats(List<String> known, List<String> standard) {
  public Formats {
    known = List.copyOf(known);
    standard = List.copyOf(standard);
  }
}
