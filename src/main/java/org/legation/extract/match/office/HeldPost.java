package org.legation.extract.match.office;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** "X held the post from 1990 to 1995": the office that was told of before. */
final class HeldPost {
  private HeldPost() {}

  static List<ClaimDraft> of(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    boolean same = s.word(p.complementStart() + 1).equals("same");
    int noun = p.complementStart() + (same ? 2 : 1);
    boolean post =
        !p.passive()
            && reading.words().in("holding_posts", p.verb().lemma())
            && s.in(p.complementStart(), "determiners")
            && s.in(noun, "post_nouns")
            && !s.word(noun + 1).equals("of")
            && !s.word(noun + 1).equals("in");
    List<Party> office = post ? reading.discourse().persons().lastPost() : List.of();
    String name = office.size() == 2 ? holder(clause, reading) : "";
    if (name.isEmpty()) {
      return List.of();
    }
    reading.discourse().persons().holder(name, office.get(0), office.get(1));
    DateChooser.Chosen date =
        reading.dates().choose(clause, status, p.verb().end(), p.verb().end(), false);
    return List.of(
        ClaimDraft.of(rule, date.status(), office.get(0), office.get(1))
            .withObject(name)
            .withDate(date));
  }

  /** Who is named as the subject, or whom "he" and "who" mean. */
  private static String holder(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    for (PersonMention person : s.mentions(PersonMention.class, p.subjectStart(), p.subjectEnd())) {
      return s.text(person.start(), person.end());
    }
    boolean pronoun =
        s.in(p.subjectStart(), "person_pronouns")
            || s.word(p.subjectStart()).equals("who")
            || p.conjunction().equals("who");
    return pronoun ? OfficeToldBefore.personBefore(clause, reading) : "";
  }
}
