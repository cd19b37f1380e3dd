package org.legation.extract.match.visit;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Status;

/**
 * Somebody who lives elsewhere is in a place for a time: "The king was in Santiago on 9 May 1990".
 * A year alone may be one of exile, and an envoy may reside there.
 */
public final class StayFrame implements Frame {
  private static final int MONTH = "2000-01".length();

  private static final int DAY = "2000-01-01".length();

  private final VisitFrame visits;

  /**
   * @param visits fills the roles of the visit that a stay is
   */
  public StayFrame(VisitFrame visits) {
    this.visits = visits;
  }

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    Region subject = clause.subject();
    AnnotatedSentence s = clause.sentence();
    boolean traveller =
        s.mentions(NounMention.class, subject.from(), subject.to()).stream()
            .anyMatch(noun -> travels(noun, reading.words()));
    return traveller && status == Status.ASSERTED && dated(clause)
        ? visits.fill(rule, clause, status, reading)
        : List.of();
  }

  private static boolean travels(NounMention noun, Words words) {
    return words.in("travelling_leaders", noun.classes().getOrDefault("leader", ""))
        || words.in("travelling_leaders", noun.classes().getOrDefault("office", ""));
  }

  private static boolean dated(Clause clause) {
    Predicate p = clause.predicate();
    return clause.sentence().mentions(TimeMention.class, p.leadStart(), p.complementEnd()).stream()
        .anyMatch(time -> shortStay(time.date()));
  }

  private static boolean shortStay(DateMention date) {
    return switch (date.role()) {
      case AT -> date.edtf().length() >= MONTH;
      // "from 3 to 5 March 2013"
      case SPAN ->
          date.first().length() == DAY
              && date.last().length() == DAY
              && date.first().substring(0, MONTH - 3).equals(date.last().substring(0, MONTH - 3));
      default -> false;
    };
  }
}
