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
    if (p.passive() && before.isEmpty() && !after.isEmpty()) {
      String meant = OfficeToldBefore.meant(clause, reading);
      return told(rule, clause, reading, meant, s.text(after.get(0).start(), after.get(0).end()));
    }
    if (before.size() != 1 || after.isEmpty()) {
      return List.of();
    }
    PersonMention old = p.passive() ? before.get(0) : after.get(0);
    PersonMention next = p.passive() ? after.get(0) : before.get(0);
    Region whole = new Region(p.subjectStart(), p.complementEnd());
    NounMention office = OfficeFrame.office(s, whole, old);
    if (office == null) {
      return told(
          rule, clause, reading, s.text(old.start(), old.end()), s.text(next.start(), next.end()));
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
    Party to = sent.to() == null ? Party.NONE : sent.to();
    String kind = office.classes().getOrDefault("office", "");
    return changed(
        ClaimDraft.of(rule, Status.ASSERTED, sent.from(), to).withSubtype(kind),
        clause,
        reading,
        s.text(old.start(), old.end()),
        s.text(next.start(), next.end()));
  }

  /** "He was replaced by Y": in the office that was told before. */
  private static List<ClaimDraft> told(
      Rule rule, Clause clause, Reading reading, String old, String next) {
    List<Party> post = old.isEmpty() ? List.of() : reading.discourse().postOf(old);
    if (post.size() != 2) {
      return List.of();
    }
    reading.discourse().holder(next, post.get(0), post.get(1));
    return changed(
        ClaimDraft.of(rule, Status.ASSERTED, post.get(0), post.get(1)), clause, reading, old, next);
  }

  private static List<ClaimDraft> changed(
      ClaimDraft draft, Clause clause, Reading reading, String old, String next) {
    int end = clause.predicate().verb().end();
    DateChooser.Chosen date = reading.dates().choose(clause, Status.ASSERTED, end, end, true);
    return List.of(
        draft.withObject(old).withDate(new DateChooser.Chosen(date.edtf(), Status.ENDED)),
        draft.withObject(next).withDate(date));
  }
}
