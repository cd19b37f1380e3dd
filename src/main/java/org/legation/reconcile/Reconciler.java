package org.legation.reconcile;

import java.util.List;
import org.legation.model.RelationRecord;

/**
 * Brings records of the same fact together. Records can only be the same fact when they share a
 * {@link #group}, so a store can hand over one group after the other.
 */
public interface Reconciler {
  /** The key that all records of one fact share: type, parties and, where it counts, object. */
  String group(RelationRecord record);

  /** The facts in one group; does not depend on the order of the given records. */
  Reconciled reconcile(List<RelationRecord> group);
}
