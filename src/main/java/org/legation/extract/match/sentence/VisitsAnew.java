package org.legation.extract.match.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.extract.match.sentence.Repeats.Repeat;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * "visited Oslo in 1960 and returned in May 1965", "He returned for a state visit": the same
 * visitor once more. Who returns in the year of the visit may as well be home again.
 */
final class VisitsAnew {
  /** Letters of "1990". */
  private static final int YEAR = 4;

  private VisitsAnew() {}

  static @Nullable Repeat of(Clause clause, ClaimDraft deed, Reading reading) {
    Predicate p = clause.predicate();
    boolean returns =
        deed.rule().type() == RelationType.VISIT
            && deed.status() == Status.ASSERTED
            && reading.words().in("coming_again", p.verb().lemma())
            && p.verb().modal().isEmpty()
            && !p.verb().negated()
            && sameVisitor(clause, deed, reading);
    String date = returns ? Repeats.date(clause) : "";
    return !date.isEmpty() && (there(clause, deed) || apart(date, deed.date()) && !away(clause))
        ? new Repeat(List.of(deed.actor()), date, Status.ASSERTED)
        : null;
  }

  private static boolean sameVisitor(Clause clause, ClaimDraft deed, Reading reading) {
    Predicate p = clause.predicate();
    boolean shared = p.link() == Link.COORDINATE;
    boolean he = clause.sentence().in(p.subjectEnd() - 1, "person_pronouns");
    List<Party> named = reading.parties().subject(clause);
    boolean own = named.isEmpty() || named.equals(List.of(deed.actor()));
    return shared || (he || !named.isEmpty()) && own;
  }

  /** "for a state visit", "to" the state or city visited. */
  private static boolean there(Clause clause, ClaimDraft deed) {
    AnnotatedSentence s = clause.sentence();
    Region region = clause.complement();
    for (Mention mention : s.mentions(Mention.class, region.from(), region.to())) {
      int before = mention.start() - 1;
      while (s.at(before) == null && s.in(before, "determiners")) {
        before--;
      }
      if (mention instanceof NounMention noun && noun.of("visit") && s.word(before).equals("for")) {
        return !s.word(noun.end()).equals("by");
      }
      boolean host =
          mention instanceof PartyMention party && party.party().equals(deed.counterpart())
              || mention instanceof CityMention city
                  && city.city().country().equals(deed.counterpart().id());
      if (host && s.word(before).equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** "returned home", "returned to Lima". */
  private static boolean away(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Region region = clause.complement();
    for (int i = region.from(); i < region.to(); i++) {
      boolean goal =
          s.word(i).equals("to")
              && (s.at(i + 1) instanceof PartyMention || s.at(i + 1) instanceof CityMention);
      if (s.at(i) == null && (goal || s.in(i, "home_words"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean apart(String date, String before) {
    return date.length() >= YEAR
        && before.length() >= YEAR
        && !date.substring(0, YEAR).equals(before.substring(0, YEAR));
  }
}
