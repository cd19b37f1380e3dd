package org.legation.extract.match.office;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Governors;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;

/** Finds the person of whom a clause says that he gets, has or leaves an office. */
final class HolderFinder {
  private HolderFinder() {}

  /**
   * The person who gets or has the office: object of "appointed", subject of "presented", "was
   * appointed".
   */
  static @Nullable PersonMention person(Rule rule, Clause clause, Reading reading) {
    PersonMention toServe = HolderNamed.toServe(clause, reading);
    if (toServe != null) {
      return toServe;
    }
    Predicate p = clause.predicate();
    boolean given =
        rule.frame().equals("commissioned")
            && reading.words().in("giving", p.verb().lemma())
            && !p.passive();
    // "gave X his commission as consul": who gets it, not who gives it
    boolean inObject =
        given
            || rule.frame().equals("appointed") && !p.passive()
            || rule.frame().equals("credentials-of");
    if (inObject) {
      return ofObject(clause, reading);
    }
    PersonMention ofSubject = ofSubject(clause, reading);
    if (ofSubject != null) {
      return ofSubject;
    }
    boolean identity =
        rule.frame().equals("office_holder")
            && p.verb().lemma().equals("be")
            && !clause.sentence().nouns("office", p.subjectStart(), p.subjectEnd()).isEmpty();
    return identity
        ? ofIdentity(clause)
        : p.passive() && !nobody(clause) ? ofPassive(clause) : null;
  }

  /** "No ambassador was appointed after the murder of X": whoever is named later is none. */
  private static boolean nobody(Clause clause) {
    return clause.sentence().in(clause.predicate().subjectStart(), "none_words");
  }

  private static @Nullable PersonMention ofObject(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Region region = clause.complement();
    for (PersonMention person : s.mentions(PersonMention.class, region.from(), region.to())) {
      boolean behindPost =
          s.word(person.start() - 1).equals(",")
              && !s.nouns("office", region.from(), person.start()).isEmpty()
              && (s.at(person.start() - 2) instanceof CityMention
                  || s.at(person.start() - 2) instanceof PartyMention);
      if (behindPost || !governed(person, clause, region, reading)) {
        // "recalled its ambassador in X, Y": the name in apposition
        return person;
      }
    }
    return null;
  }

  private static @Nullable PersonMention ofSubject(Clause clause, Reading reading) {
    Region region = clause.subject();
    boolean relative = clause.predicate().link() == Predicate.Link.RELATIVE;
    PersonMention last = null;
    for (PersonMention person :
        clause.sentence().mentions(PersonMention.class, region.from(), region.to())) {
      if (clause.sentence().word(person.end()).equals("'s")) {
        // "X's father, Y, served"
        continue;
      }
      boolean governed = governed(person, clause, region, reading);
      last = last == null || !governed ? person : last;
      if (!governed && !relative) {
        return last;
      }
    }
    return last;
  }

  private static boolean governed(
      PersonMention person, Clause clause, Region region, Reading reading) {
    if (behindSeat(clause.sentence(), person)) {
      return false;
    }
    String governor = reading.grammar().governor(clause.sentence(), person, region.from());
    return switch (governor) {
      case "", Governors.APART, "of", "to", "at" -> false;
      default -> true;
    };
  }

  /** "ambassador to Y (resident in Lima) Mr. X", "residing in Lima, X": who resides there. */
  private static boolean behindSeat(AnnotatedSentence s, PersonMention person) {
    int i = person.start() - 1;
    while (i > 0 && s.at(i) == null && (s.in(i, "titles") || s.tokens().get(i).punctuation())) {
      i--;
    }
    return s.at(i) instanceof CityMention city
        && s.word(city.start() - 1).equals("in")
        && s.in(city.start() - 2, "residing_words");
  }

  /** "the foreign minister is X": at most titles between, not "is the poet X". */
  private static @Nullable PersonMention ofIdentity(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    for (PersonMention person :
        s.mentions(PersonMention.class, p.complementStart(), p.complementEnd())) {
      return HolderNamed.is(s, p, person) ? person : null;
    }
    return null;
  }

  /** "by President Y", "under the government of Y": who acts, not who gets the office. */
  private static boolean acting(AnnotatedSentence s, PersonMention person) {
    int before = person.start() - 1;
    if (s.at(before) instanceof NounMention title) {
      // "minister of X to Y Sheikh Z": he is who goes
      boolean honoured = s.at(title.start() - 1) instanceof PartyMention host && !host.adjective();
      return title.of("leader") && !honoured;
    }
    boolean ofBody =
        s.word(before).equals("of")
            && s.at(before - 1) instanceof NounMention body
            && (body.of("body") || body.of("leader"));
    return s.at(before) == null && s.in(before, "acting_prepositions") || ofBody;
  }

  /** "when has been accredited ambassador of X Mr. Y"; not "recalled by the government of Y". */
  private static @Nullable PersonMention ofPassive(Clause clause) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    PersonMention last = null;
    for (PersonMention person :
        s.mentions(PersonMention.class, p.complementStart(), p.complementEnd())) {
      last = acting(s, person) ? last : person;
    }
    return last;
  }
}
