package org.legation.extract.match.office;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** "His successor was X": X holds the office of the person who was told of before. */
public final class SuccessorFrame implements Frame {

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    List<PersonMention> named =
        s.mentions(PersonMention.class, p.complementStart(), p.complementEnd());
    // "His successor, X, was minister until Y replaced him"
    boolean apposed = !s.mentions(PersonMention.class, p.subjectStart(), p.subjectEnd()).isEmpty();
    return named.isEmpty() || apposed
        ? List.of()
        : HolderList.from(s, named.get(0), p.complementEnd()).stream()
            .flatMap(holder -> of(rule, clause, status, reading, holder).stream())
            .toList();
  }

  /**
   * "His successor, X, presented his credentials": the office of whoever was told of before; empty
   * where the subject is another.
   */
  static List<ClaimDraft> of(
      Rule rule, Clause clause, Status status, Reading reading, PersonMention successor) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    boolean his =
        s.in(p.subjectStart(), "possessive_pronouns")
            && s.in(p.subjectStart() + 1, "successor_nouns");
    List<Party> post =
        his && status == Status.ASSERTED
            ? reading.discourse().persons().postOf(OfficeToldBefore.personBefore(clause, reading))
            : List.of();
    if (post.size() != 2) {
      return List.of();
    }
    String name = s.text(successor.start(), successor.end());
    reading.discourse().persons().holder(name, post.get(0), post.get(1));
    int end = p.verb().end();
    DateChooser.Chosen date = reading.dates().choose(clause, status, end, end, true);
    return List.of(
        ClaimDraft.of(rule, date.status(), post.get(0), post.get(1))
            .withObject(name)
            .withDate(date));
  }
}
