package org.legation.extract.match.mission;

import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Status;

/**
 * The post of the other side that goes the way of one told just before: "X's legation in A became
 * an embassy in 1941. Its counterpart in B followed in 1942".
 */
public final class CounterpartPostFrame implements Frame {
  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    int noun = counterpart(s, p.subjectStart(), p.subjectEnd());
    ClaimDraft told = noun < 0 ? null : ClaimDraft.lastPost(reading.discourse());
    if (told == null || status != Status.ASSERTED) {
      return List.of();
    }
    int end = p.verb().end();
    DateChooser.Chosen date = reading.dates().choose(clause, told.status(), end, end, true);
    ClaimDraft other =
        MissionFrame.draft(
            rule, told.counterpart(), told.actor(), told.subtype(), date, told.status());
    reading.discourse().mission(told.counterpart(), told.actor(), "");
    for (PlaceReader.Found place :
        reading.places().cities(s, noun + 1, p.subjectEnd(), Set.of("in", "at"))) {
      reading.discourse().mission(told.counterpart(), told.actor(), place.name());
      return List.of(other.withPlace(place.name(), place.country()));
    }
    return List.of(other);
  }

  private static int counterpart(AnnotatedSentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.word(i).equals("counterpart")) {
        return i;
      }
    }
    return -1;
  }
}
