package org.legation.extract.match.office;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Status;

/**
 * The first or new holder of an office arrives: "The first resident ambassador, X, arrived in May
 * 1992". Who is not the first may only come back. Or he is received: "The first minister, X, was
 * received by the king on 3 May", and whoever is presented to the head of state: "The chargé, X,
 * was presented to the president on 3 May".
 */
public final class ArrivedFrame implements Frame {
  private static final int REACH = 4;

  private final boolean received;

  /**
   * @param received whether the clause tells of an audience rather than of an arrival
   */
  public ArrivedFrame(boolean received) {
    this.received = received;
  }

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    List<PersonMention> persons = s.mentions(PersonMention.class, p.subjectStart(), p.subjectEnd());
    boolean presented = rule.preposition().equals("to");
    NounMention office = first(clause, presented, reading);
    if (office == null
        || persons.size() != 1
        || p.passive() != received
        || presented && !toLeader(clause)) {
      return List.of();
    }
    PersonMention person = persons.get(0);
    OfficeParties.Sent sent =
        OfficeSides.named(clause, reading, office, new Region(office.start(), p.subjectEnd()));
    DateChooser.Chosen date =
        reading.dates().choose(clause, status, p.verb().end(), p.verb().end(), true);
    if (sent.from() == null || sent.to() == null || date.edtf().isEmpty()) {
      return List.of();
    }
    String name = s.text(person.start(), person.end());
    reading.discourse().persons().holder(name, sent.from(), sent.to());
    return List.of(
        ClaimDraft.of(rule, status, sent.from(), sent.to())
            .withSubtype(office.classes().getOrDefault("office", ""))
            .withObject(name)
            .withDate(date));
  }

  /** "was presented to President X". */
  private static boolean toLeader(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    int to = clause.predicate().verb().end();
    int leader = s.in(to + 1, "determiners") ? to + 2 : to + 1;
    return s.word(to).equals("to")
        && s.at(leader) instanceof NounMention noun
        && noun.of("leader")
        && !noun.of("office");
  }

  /** The office of the subject, if it is that of its first or new holder, or if any will do. */
  private static @Nullable NounMention first(Clause clause, boolean any, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    for (NounMention noun : s.nouns("office", p.subjectStart(), p.subjectEnd())) {
      boolean stays =
          reading.words().in("resident_offices", noun.classes().getOrDefault("office", ""));
      if (stays && any) {
        return noun;
      }
      for (int i = noun.start() - 1; i >= Math.max(p.subjectStart(), noun.start() - REACH); i--) {
        if (stays && s.in(i, "entering_words")) {
          return noun;
        }
      }
    }
    return null;
  }
}
