package org.legation.extract.match.office;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** A state expels the holder of an office: "Y expelled Norwegian Ambassador X on 3 May". */
public final class ExpelledFrame implements Frame {

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    boolean passive = clause.predicate().passive();
    Region region = passive ? clause.subject() : clause.complement();
    for (PersonMention person : s.mentions(PersonMention.class, region.from(), region.to())) {
      NounMention office = OfficeTitles.of(s, person);
      Party from = office == null ? null : OfficeParties.owner(clause, reading, office);
      List<Party> agents = reading.parties().agents(clause);
      Party host = agents.size() == 1 ? agents.get(0) : null;
      from = from == null && host != null ? reading.discourse().facing(host) : from;
      host = host == null && from != null ? reading.discourse().facing(from) : host;
      if (office != null && from != null && host != null && !from.equals(host)) {
        return told(
            rule, clause, status, reading, from, host, s.text(person.start(), person.end()));
      }
    }
    return List.of();
  }

  private static List<ClaimDraft> told(
      Rule rule,
      Clause clause,
      Status status,
      Reading reading,
      Party from,
      Party host,
      String name) {
    int end = clause.predicate().verb().end();
    DateChooser.Chosen date = reading.dates().choose(clause, status, end, end, true);
    return List.of(ClaimDraft.of(rule, status, from, host).withObject(name).withDate(date));
  }
}
