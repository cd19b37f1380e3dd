package org.legation.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
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
          .thenComparing(RelationRecord::subtype)
          .thenComparing(RelationRecord::detail)
          .thenComparing(RelationRecord::actorBody)
          .thenComparing(RelationRecord::outcome)
          .thenComparing(r -> String.valueOf(r.votesFor()))
          .thenComparing(r -> String.valueOf(r.votesAgainst()));

  private final GenericWords generic = GenericWords.bundled();
  private final RecordIds ids = new RecordIds();
  private final UnaryOperator<String> organisations;

  /** A reconciler that knows an organisation by one name alone. */
  public FactReconciler() {
    this(UnaryOperator.identity());
  }

  /**
   * A reconciler that knows organisations by all their names.
   *
   * @param organisations what stands for the organisation of a name, the same for each of its names
   */
  public FactReconciler(UnaryOperator<String> organisations) {
    this.organisations = organisations;
  }

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
    SameFact same = SameFact.in(group);
    List<RelationRecord> ordered = new ArrayList<>(group);
    ordered.sort(READING_ORDER);
    List<List<Told>> facts = new ArrayList<>();
    // the dated first: what has no date of its own joins them
    for (RelationRecord record : ordered) {
      if (!record.date().isEmpty()) {
        join(Told.of(record, generic, organisations), facts, same);
      }
    }
    for (RelationRecord record : ordered) {
      if (record.date().isEmpty()) {
        join(Told.of(record, generic, organisations), facts, same);
      }
    }
    List<RelationRecord> merged = new ArrayList<>();
    for (List<Told> fact : facts) {
      merged.add(MergedRecord.of(fact.stream().map(Told::record).sorted(READING_ORDER).toList()));
    }
    return merged;
  }

  private static void join(Told told, List<List<Told>> facts, SameFact same) {
    List<Told> best = null;
    String bestDate = "";
    for (List<Told> fact : facts) {
      if (fact.stream().allMatch(member -> same.test(told, member))) {
        // an undated record joins the latest event
        String date = latest(fact);
        if (best == null || date.compareTo(bestDate) > 0) {
          best = fact;
          bestDate = date;
        }
      }
    }
    if (best == null) {
      best = new ArrayList<>();
      facts.add(best);
    }
    best.add(told);
  }

  private static String latest(List<Told> fact) {
    String latest = "";
    for (Told told : fact) {
      if (told.record().dateStart().compareTo(latest) > 0) {
        latest = told.record().dateStart();
      }
    }
    return latest;
  }
}
