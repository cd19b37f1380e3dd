package org.legation.extract.match.office;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** "The foreign minister, X, has been in office (has held the post) since February 2022". */
public final class InOfficeFrame implements Frame {
  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    List<NounMention> offices = s.nouns("office", p.subjectStart(), p.subjectEnd());
    List<PersonMention> persons = s.mentions(PersonMention.class, p.subjectStart(), p.subjectEnd());
    if (offices.size() != 1 || persons.size() != 1 || !since(clause) || !holds(clause, reading)) {
      return List.of();
    }
    NounMention office = offices.get(0);
    OfficeParties.Sent sent = OfficeSides.named(clause, reading, office, clause.subject());
    Party from = sent.from();
    if (from == null) {
      return List.of();
    }
    String name = s.text(persons.get(0).start(), persons.get(0).end());
    int verb = p.verb().end();
    DateChooser.Chosen date = reading.dates().choose(clause, status, verb, verb, false);
    return List.of(
        ClaimDraft.of(rule, date.status(), from, sent.to() == null ? Party.NONE : sent.to())
            .withSubtype(office.classes().getOrDefault("office", ""))
            .withObject(name)
            .withDate(date));
  }

  private static boolean since(Clause clause) {
    Predicate p = clause.predicate();
    return clause
        .sentence()
        .mentions(TimeMention.class, p.complementStart(), p.complementEnd())
        .stream()
        .anyMatch(time -> time.date().role() == Role.SINCE);
  }

  /** "in office", "the post". */
  private static boolean holds(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    int at = clause.predicate().complementStart();
    boolean link =
        clause.predicate().verb().lemma().equals("be")
            ? s.word(at).equals("in")
            : s.in(at, "determiners");
    return link && reading.words().in("post_nouns", s.word(at + 1));
  }
}
