package org.legation.extract.match.visit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** A session that leaders of two lead together: "was co-chaired by the ministers of X and Y". */
public final class ChairedMeetingFrame implements Frame {
  private static final int TWO = 2;

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    Set<Party> sides = new LinkedHashSet<>(reading.parties().agents(clause));
    boolean together =
        clause.predicate().passive()
            && sides.size() == TWO
            && MeetingFrame.leads(clause.sentence(), clause.complement());
    if (!together) {
      return List.of();
    }
    List<Party> pair = new ArrayList<>(sides);
    DateChooser.Chosen said = VisitFrame.date(clause, status, reading);
    List<TimeMention> named =
        clause
            .sentence()
            .mentions(TimeMention.class, clause.subject().from(), clause.subject().to());
    DateChooser.Chosen date =
        said.edtf().isEmpty() && named.size() == 1
            ? new DateChooser.Chosen(named.get(0).date().first(), status)
            : said;
    ClaimDraft draft = ClaimDraft.of(rule, status, pair.get(0), pair.get(1)).withDate(date);
    for (PlaceReader.Found place : reading.places().inComplement(clause, Set.of("in", "at"))) {
      return List.of(draft.withPlace(place.name(), place.country()));
    }
    return List.of(draft);
  }
}
