package org.legation.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.legation.model.RelationRecord;

/** Brings records of one group together, fact by fact. */
public final class FactReconciler implements Reconciler {
  private static final Comparator<RelationRecord> READING_ORDER =
      Comparator.comparing((RelationRecord r) -> r.quoted().article())
          .thenComparing(r -> r.quoted().quoteStart())
          .thenComparing(r -> r.status())
          .thenComparing(RelationRecord::date)
          .thenComparing(r -> r.place().name())
          .thenComparing(RelationRecord::object)
          .thenComparing(r -> r.quoted().rule())
          .thenComparing(RelationRecord::subtype);

  private final SameFact same = new SameFact();
  private final RecordIds ids = new RecordIds();

  @Override
  public String group(RelationRecord record) {
    String a = record.actor().id();
    String b = record.counterpart().id();
    boolean swap = record.type().symmetric() && a.compareTo(b) > 0;
    return record.type().code() + "|" + (swap ? b : a) + "|" + (swap ? a : b);
  }

  @Override
  public Reconciled reconcile(List<RelationRecord> group) {
    List<RelationRecord> merged = merged(group);
    int before = group.size();
    // a date made more precise by one record may lie within that of another: until none joins
    while (merged.size() < before) {
      before = merged.size();
      merged = merged(merged);
    }
    // contradictions between the dates of one fact are for the validator to tell
    return new Reconciled(ids.assign(merged), List.of());
  }

  private List<RelationRecord> merged(List<RelationRecord> group) {
    List<RelationRecord> ordered = new ArrayList<>(group);
    ordered.sort(READING_ORDER);
    List<List<RelationRecord>> facts = new ArrayList<>();
    // the dated first: what has no date of its own joins them
    for (RelationRecord record : ordered) {
      if (!record.date().isEmpty()) {
        join(record, facts, group);
      }
    }
    for (RelationRecord record : ordered) {
      if (record.date().isEmpty()) {
        join(record, facts, group);
      }
    }
    List<RelationRecord> merged = new ArrayList<>();
    for (List<RelationRecord> fact : facts) {
      fact.sort(READING_ORDER);
      merged.add(MergedRecord.of(fact));
    }
    return merged;
  }

  private void join(
      RelationRecord record, List<List<RelationRecord>> facts, List<RelationRecord> group) {
    List<RelationRecord> best = null;
    String bestDate = "";
    for (List<RelationRecord> fact : facts) {
      boolean all = true;
      for (RelationRecord member : fact) {
        all &= same.test(record, member, group);
      }
      // an undated record joins the latest event
      String date = latest(fact);
      if (all && (best == null || date.compareTo(bestDate) > 0)) {
        best = fact;
        bestDate = date;
      }
    }
    if (best == null) {
      best = new ArrayList<>();
      facts.add(best);
    }
    best.add(record);
  }

  private static String latest(List<RelationRecord> fact) {
    String latest = "";
    for (RelationRecord record : fact) {
      if (record.dateStart().compareTo(latest) > 0) {
        latest = record.dateStart();
      }
    }
    return latest;
  }
}
