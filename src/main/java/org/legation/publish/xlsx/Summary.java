package org.legation.publish.xlsx;

import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.legation.model.Finding;
import org.legation.model.Party;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Severity;
import org.legation.model.Status;
import org.legation.publish.ReleaseContent;

/**
 * What the first sheet counts.
 *
 * @param byType records by type and status; types without records are left out
 * @param byDecade records by the first year of the decade in which their date begins, with the
 *     decades between that have none, unless there are very many
 * @param undated records that no decade counts
 * @param parties the parties with the most records, most first
 * @param allParties how many parties the records name
 * @param bySeverity findings by severity, most severe first
 */
record Summary(
    long records,
    long evidence,
    Map<RelationType, Map<Status, Long>> byType,
    Map<Integer, Long> byDecade,
    long undated,
    List<PartyCount> parties,
    int allParties,
    Map<Severity, Long> bySeverity) {

  /** How many findings there are. */
  long findings() {
    return bySeverity.values().stream().mapToLong(Long::longValue).sum();
  }

  private static final int MOST_PARTIES = 25;

  /** More bars than these would be too thin to read. */
  private static final int MOST_DECADES = 40;

  /** How many records name a party on either side. */
  record PartyCount(String id, String name, long asActor, long asCounterpart) {
    long total() {
      return asActor + asCounterpart;
    }
  }

  static Summary of(ReleaseContent content) {
    Counter counter = new Counter();
    try (Stream<RelationRecord> records = content.records()) {
      for (Iterator<RelationRecord> i = records.iterator(); i.hasNext(); ) {
        counter.add(i.next());
      }
    }
    Map<Severity, Long> severities = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      severities.put(severity, 0L);
    }
    try (Stream<Finding> findings = content.findings()) {
      for (Iterator<Finding> i = findings.iterator(); i.hasNext(); ) {
        severities.merge(i.next().severity(), 1L, Long::sum);
      }
    }
    return counter.summary(severities);
  }

  private static final class Counter {
    private long records;
    private long evidence;
    private long undated;
    private final Map<RelationType, Map<Status, Long>> byType = new TreeMap<>();
    private final TreeMap<Integer, Long> byDecade = new TreeMap<>();
    private final Map<String, PartyCount> parties = new TreeMap<>();

    void add(RelationRecord record) {
      records++;
      evidence += record.evidence().size();
      byType
          .computeIfAbsent(record.type(), type -> new TreeMap<>())
          .merge(record.status(), 1L, Long::sum);
      String day = record.dateStart().isEmpty() ? record.dateEnd() : record.dateStart();
      if (day.isEmpty()) {
        undated++;
      } else {
        int year = Integer.parseInt(day.substring(0, 4));
        byDecade.merge(year - year % 10, 1L, Long::sum);
      }
      count(record.actor(), 1, 0);
      count(record.counterpart(), 0, 1);
    }

    private void count(Party party, long asActor, long asCounterpart) {
      if (party.isPresent()) {
        parties.merge(
            party.id(),
            new PartyCount(party.id(), party.name(), asActor, asCounterpart),
            (a, b) ->
                new PartyCount(
                    a.id(),
                    a.name(),
                    a.asActor() + b.asActor(),
                    a.asCounterpart() + b.asCounterpart()));
      }
    }

    /** A chart that skips the decades without records would hide how long they were. */
    private void fillDecades() {
      if (byDecade.isEmpty()) {
        return;
      }
      int first = byDecade.firstKey();
      int last = byDecade.lastKey();
      if ((last - first) / 10 < MOST_DECADES) {
        for (int decade = first; decade < last; decade += 10) {
          byDecade.putIfAbsent(decade, 0L);
        }
      }
    }

    Summary summary(Map<Severity, Long> severities) {
      fillDecades();
      List<PartyCount> most =
          parties.values().stream()
              .sorted(Comparator.comparingLong(PartyCount::total).reversed())
              .limit(MOST_PARTIES)
              .toList();
      return new Summary(
          records, evidence, byType, byDecade, undated, most, parties.size(), severities);
    }
  }
}
