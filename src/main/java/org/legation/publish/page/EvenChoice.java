package org.legation.publish.page;

import java.util.EnumMap;
import java.util.Map;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;

/**
 * Chooses among more records than a page can hold: of each type the same share, spread over all of
 * its records, and of the rarest type at least one. Records come sorted by id, which begins with
 * the type, so the first so many would be whole types without the others.
 */
final class EvenChoice {
  private final long total;
  private final long most;
  private final Map<RelationType, Long> seen = new EnumMap<>(RelationType.class);

  /**
   * @param total how many records there are
   * @param most how many it takes at most; more than there are types
   */
  EvenChoice(long total, long most) {
    this.total = total;
    this.most = most;
  }

  /** How many records there are. */
  long total() {
    return total;
  }

  /** Whether it takes the next record. */
  boolean takes(RelationRecord record) {
    if (total <= most) {
      return true;
    }
    long before = seen.merge(record.type(), 1L, Long::sum) - 1;
    return share(before + 1) > share(before);
  }

  /** How many of a type's first so many records are taken; rounding up takes one more a type. */
  private long share(long count) {
    long exact = most - RelationType.values().length;
    return (count * exact + total - 1) / total;
  }
}
