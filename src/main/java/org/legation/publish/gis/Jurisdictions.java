package org.legation.publish.gis;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.legation.gazetteer.Gazetteer;
import org.legation.geo.Outline;
import org.legation.geo.Outlines;
import org.legation.geo.Views;
import org.legation.model.Party;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;

/** Counts records by party. What it holds grows with the number of parties only. */
final class Jurisdictions {
  private final Map<String, Tally> tallies = new TreeMap<>();

  private Jurisdictions() {}

  static Jurisdictions of(Stream<RelationRecord> records) {
    Jurisdictions result = new Jurisdictions();
    for (Iterator<RelationRecord> i = records.iterator(); i.hasNext(); ) {
      result.add(i.next());
    }
    return result;
  }

  /** Sorted by code, so that a de facto state is drawn after the state in which it lies. */
  Stream<Jurisdiction> stream(Gazetteer gazetteer, Outlines outlines, Views views) {
    return tallies.entrySet().stream()
        .map(entry -> entry.getValue().jurisdiction(entry.getKey(), gazetteer, outlines, views));
  }

  private void add(RelationRecord record) {
    add(record.actor(), record);
    if (!record.counterpart().id().equals(record.actor().id())) {
      add(record.counterpart(), record);
    }
  }

  private void add(Party party, RelationRecord record) {
    if (party.isPresent()) {
      tallies.computeIfAbsent(party.id(), id -> new Tally(party.name())).add(record);
    }
  }

  private static final class Tally {
    private final String name;
    private final Map<RelationType, Integer> counts = new EnumMap<>(RelationType.class);
    private String first = "";
    private String last = "";

    Tally(String name) {
      this.name = name;
    }

    void add(RelationRecord record) {
      counts.merge(record.type(), 1, Integer::sum);
      addDay(record.dateStart());
      addDay(record.dateEnd());
    }

    private void addDay(String day) {
      if (day.isEmpty()) {
        return;
      }
      if (first.isEmpty() || day.compareTo(first) < 0) {
        first = day;
      }
      if (day.compareTo(last) > 0) {
        last = day;
      }
    }

    Jurisdiction jurisdiction(String code, Gazetteer gazetteer, Outlines outlines, Views views) {
      Outline outline = outlines.of(code).orElse(null);
      return new Jurisdiction(
          code,
          name,
          PartyKind.of(gazetteer, code),
          counts,
          first,
          last,
          views.disputed(code),
          outline,
          outline == null ? "" : views.note(outline));
    }
  }
}
