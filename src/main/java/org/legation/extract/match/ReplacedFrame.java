package org.legation.extract.match;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** "X was replaced by Y", "Y replaced X": X leaves and Y takes up the office. */
final class ReplacedFrame implements Frame {

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    List<PersonMention> before = s.mentions(PersonMention.class, p.subjectStart(), p.subjectEnd());
    List<PersonMention> after =
        s.mentions(PersonMention.class, p.complementStart(), p.complementEnd());
    if (before.size() != 1 || after.isEmpty()) {
      return List.of();
    }
    PersonMention old = p.passive() ? before.get(0) : after.get(0);
    PersonMention next = p.passive() ? after.get(0) : before.get(0);
    Region whole = new Region(p.subjectStart(), p.complementEnd());
    NounMention office = OfficeFrame.office(s, whole, old);
    if (office == null) {
      return List.of();
    }
    OfficeParties.Sent sent =
        OfficeParties.complete(
            reading,
            OfficeParties.owner(clause, reading, office),
            OfficeParties.accredited(clause, reading, office, whole),
            office);
    if (sent.from() == null) {
      return List.of();
    }
    DateChooser.Chosen date =
        reading.dates().choose(clause, Status.ASSERTED, p.verb().end(), p.verb().end(), true);
    Party to = sent.to() == null ? Party.NONE : sent.to();
    String kind = office.classes().getOrDefault("office", "");
    return List.of(
        ClaimDraft.of(rule, Status.ENDED, sent.from(), to)
            .withSubtype(kind)
            .withObject(s.text(old.start(), old.end()))
            .withDate(new DateChooser.Chosen(date.edtf(), Status.ENDED)),
        ClaimDraft.of(rule, Status.ASSERTED, sent.from(), to)
            .withSubtype(kind)
            .withObject(s.text(next.start(), next.end()))
            .withDate(date));
  }
}
