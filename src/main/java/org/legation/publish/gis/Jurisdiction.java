package org.legation.publish.gis;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legation.geo.Outline;
import org.legation.model.RelationType;

/**
 * A party with what the records tell of it.
 *
 * @param counts number of records by type; a type without records may be missing
 * @param firstDate ISO 8601, empty where no record has a date
 * @param lastDate likewise
 * @param outline null where there is none
 * @param note whose view the outline is; empty where there is none
 */
public record Jurisdiction(
    String id,
    String name,
    PartyKind kind,
    Map<RelationType, Integer> counts,
    String firstDate,
    String lastDate,
    boolean disputed,
    @Nullable Outline outline,
    String note) {

  public Jurisdiction {
    counts = Map.copyOf(counts);
  }

  /** Number of records of a type. */
  public int count(RelationType type) {
    return counts.getOrDefault(type, 0);
  }

  /** Number of records. */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The value of the column {@code outline}. */
  public String outlineOrigin() {
    return outline == null ? "none" : outline.origin().code();
  }
}
