package org.legation.extract.match.recognition;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.match.CapitalisedNames;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Legislatures;
import org.legation.extract.match.Reading;
import org.legation.extract.match.agreement.Towns;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.RelationType;

/** Finds who takes a position, and whether a body of the wanted kind does. */
final class PositionTakers {
  private PositionTakers() {}

  /** Who takes the position; of what is laid before a legislature, whose that is. */
  static List<Party> actors(Rule rule, Clause clause, Clause speaking, Reading reading) {
    Region whole = new Region(clause.predicate().leadStart(), PositionFrame.end(clause));
    if (rule.intransitive()) {
      return reading.parties().legislatures(clause, whole);
    }
    List<Party> agents = reading.parties().agents(speaking);
    if (rule.frame().equals("proposed")) {
      return proposedIn(clause, whole, agents, reading);
    }
    if (!agents.isEmpty()) {
      return ofGovernment(agents, speaking, reading);
    }
    Party signing = ofItsCongress(rule, clause, reading);
    if (signing != null) {
      return List.of(signing);
    }
    boolean decided = rule.type() == RelationType.RESOLUTION && clause.predicate().passive();
    List<Party> unknown = unknownCouncil(speaking, reading);
    if (rule.type() == RelationType.RESOLUTION && !unknown.isEmpty()) {
      return unknown;
    }
    List<Party> owners = decided ? reading.parties().legislatures(clause, whole) : List.<Party>of();
    if (owners.isEmpty() && decided && laidHere(clause, whole, reading)) {
      Party other = reading.discourse().other();
      return other == null ? List.of() : List.of(other);
    }
    owners = owners.isEmpty() ? speakersHere(speaking, reading) : owners;
    return owners.isEmpty() && rule.type() == RelationType.RESOLUTION
        ? ownParliament(speaking, reading)
        : owners;
  }

  /** "President X signed a resolution of Congress": of the one of the two that has a Congress. */
  private static @Nullable Party ofItsCongress(Rule rule, Clause clause, Reading reading) {
    Party subject = reading.discourse().subject();
    boolean known =
        rule.type() == RelationType.RESOLUTION
            && reading.discourse().pair()
            && subject != null
            && reading.words().in("titles_known", subject.id());
    Region behind = clause.complement();
    AnnotatedSentence s = clause.sentence();
    boolean congress =
        known
            && s.nouns("body", behind.from(), behind.to()).stream()
                .anyMatch(
                    noun ->
                        reading
                            .words()
                            .in(
                                "titles_of_known",
                                s.text(noun.start(), noun.end()).toLowerCase(Locale.ROOT)));
    return congress ? subject : null;
  }

  /** "Parliament approved a motion", in an article on the relations of one state: of that state. */
  private static List<Party> ownParliament(Clause speaking, Reading reading) {
    Party subject = reading.discourse().subject();
    Region named = speaking.subject();
    boolean parliament =
        !speaking.predicate().passive()
            && named.from() < named.to()
            && (speaking.sentence().word(named.from()).equals("parliament")
                // "the Senate adopted a resolution", where no other state is at hand
                || reading.discourse().other() == null && bareHouse(speaking.sentence(), named));
    boolean own = subject != null && !reading.discourse().pair();
    List<Party> facing =
        speaking.predicate().passive() || named.from() >= named.to()
            ? List.of()
            : ofOtherSide(speaking, reading);
    if (!facing.isEmpty()) {
      return facing;
    }
    return parliament && own && !UnsaidRecognition.inDispute(subject, reading)
        ? List.of(subject)
        : List.of();
  }

  /**
   * "the Senate adopted a resolution calling on Y", in an article on X and Y, or below "Y": the one
   * of the side that the resolution does not name.
   */
  private static List<Party> ofOtherSide(Clause speaking, Reading reading) {
    List<Party> both = reading.discourse().both();
    AnnotatedSentence s = speaking.sentence();
    if (both.size() != 2
        || UnsaidRecognition.inDispute(both.get(0), reading)
        || !bareHouse(s, speaking.subject())) {
      return List.of();
    }
    List<Party> named =
        s.mentions(PartyMention.class, speaking.predicate().verb().end(), s.size()).stream()
            .map(PartyMention::party)
            .filter(both::contains)
            .distinct()
            .toList();
    return named.size() == 1
        ? List.of(both.get(named.get(0).equals(both.get(0)) ? 1 : 0))
        : List.of();
  }

  /** "the National Assembly": a house of parliament of which no more is said. */
  private static boolean bareHouse(AnnotatedSentence s, Region subject) {
    return s.word(subject.from()).equals("the")
        && s.at(subject.from() + 1) instanceof NounMention noun
        && Legislatures.is(noun)
        && !Legislatures.municipal(s, noun)
        && !noun.of("assembly of states")
        && Character.isUpperCase(s.tokens().get(noun.start()).text().codePointAt(0))
        && noun.end() == subject.to();
  }

  /** "the city council of Zubrow", below "Italy": a town that no gazetteer knows, in Italy. */
  private static List<Party> unknownCouncil(Clause speaking, Reading reading) {
    Party other = reading.discourse().other();
    Region region = speaking.predicate().passive() ? speaking.complement() : speaking.subject();
    AnnotatedSentence s = speaking.sentence();
    for (NounMention noun : s.nouns("body", region.from(), region.to())) {
      boolean municipal = Legislatures.is(noun) && Legislatures.municipal(s, noun);
      int name = noun.end() + 1;
      if (other != null && municipal && s.word(noun.end()).equals("of")) {
        int end =
            s.at(name) instanceof Mention.PersonMention person
                ? person.end()
                : CapitalisedNames.end(s, name, region.to());
        return end > name ? List.of(Towns.unknown(s.text(name, end), other.id())) : List.of();
      }
    }
    return List.of();
  }

  /** "In the Chamber a motion was defeated", below "Chile" in an article on a state in dispute. */
  private static boolean laidHere(Clause clause, Region whole, Reading reading) {
    return UnsaidRecognition.inDispute(reading.discourse().subject(), reading)
        && clause.sentence().nouns("body", whole.from(), whole.to()).stream()
            .anyMatch(Legislatures::is);
  }

  /** "The government stated", below "Chile" in an article on a state in dispute: Chile's. */
  private static List<Party> ofGovernment(List<Party> agents, Clause speaking, Reading reading) {
    Party subject = reading.discourse().subject();
    Party other = reading.discourse().other();
    Region region = speaking.subject();
    AnnotatedSentence s = speaking.sentence();
    boolean unnamed =
        !speaking.predicate().passive()
            && region.to() > region.from()
            && s.word(region.to() - 1).equals("government")
            && s.at(region.to() - 1) instanceof PronounMention
            && agents.size() == 1
            && agents.get(0).equals(subject);
    return other != null && unnamed && UnsaidRecognition.inDispute(subject, reading)
        ? List.of(other)
        : agents;
  }

  /** Whose the legislature is before which something is laid. */
  private static List<Party> proposedIn(
      Clause clause, Region whole, List<Party> agents, Reading reading) {
    List<Party> owners = reading.parties().legislatures(clause, whole);
    if (!owners.isEmpty()) {
      return owners;
    }
    boolean laid =
        clause.sentence().nouns("body", whole.from(), whole.to()).stream()
                .anyMatch(noun -> Legislatures.is(noun) && !noun.of("assembly of states"))
            || byLegislators(clause);
    if (!laid || !agents.isEmpty() && byState(clause)) {
      return List.of();
    }
    Party other = reading.discourse().other();
    return agents.isEmpty() && other != null ? List.of(other) : agents;
  }

  /** "Senators X and Y introduced a bill": before the legislature in which they sit. */
  private static boolean byLegislators(Clause clause) {
    boolean passive = clause.predicate().passive();
    Region agent = passive ? clause.complement() : clause.subject();
    for (int i = agent.from(); i < agent.to(); i++) {
      if (clause.sentence().entry(i).in("legislators")) {
        return true;
      }
    }
    return false;
  }

  /** "Norway moved a resolution": in an assembly of states, not in its own. */
  private static boolean byState(Clause clause) {
    boolean passive = clause.predicate().passive();
    Region agent = passive ? clause.complement() : clause.subject();
    AnnotatedSentence s = clause.sentence();
    return s.mentions(Mention.PersonMention.class, agent.from(), agent.to()).isEmpty()
        && s.nouns("leader", agent.from(), agent.to()).isEmpty()
        && (passive || s.nouns("body", agent.from(), agent.to()).isEmpty());
  }

  /** "Senator X urged the government to": without a state, of the one whom the section is about. */
  private static List<Party> speakersHere(Clause speaking, Reading reading) {
    Party other = reading.discourse().other();
    Region subject = speaking.subject();
    AnnotatedSentence s = speaking.sentence();
    boolean speaker = false;
    for (int i = subject.from(); i < subject.to(); i++) {
      speaker |= !speaking.predicate().passive() && s.entry(i).in("legislators");
    }
    // "the foreign ministry said", below "Chile" in an article on a state in dispute
    speaker |=
        UnsaidRecognition.inDispute(reading.discourse().subject(), reading)
            && !speaking.predicate().passive()
            && s.mentions(PartyMention.class, 0, subject.to()).stream()
                .allMatch(party -> party.party().equals(other))
            // "several state legislatures": of parts that nobody names
            && !(s.in(subject.from(), "more_than_two")
                && s.nouns("body", subject.from(), subject.to()).stream()
                    .anyMatch(Legislatures::is))
            && s.mentions(NounMention.class, subject.from(), subject.to()).stream()
                .anyMatch(noun -> noun.of("body") || noun.of("leader") || noun.of("office"));
    return other == null || !speaker ? List.of() : List.of(other);
  }

  static boolean headed(
      Rule rule, AnnotatedSentence s, Region subject, List<Party> actors, Reading reading) {
    for (String wanted : rule.subject()) {
      if (wanted.equals("subdivision")) {
        if (PositionSpeakers.spokenByOne(rule, s, subject)) {
          continue;
        }
        for (Party actor : actors) {
          if (!reading.places().state(actor).equals(actor.id())) {
            return true;
          }
        }
      } else if (wanted.equals("party")
              && !s.mentions(PartyMention.class, subject.from(), subject.to()).isEmpty()
          || wanted.equals("pronoun")
              && !s.mentions(PronounMention.class, subject.from(), subject.to()).isEmpty()
          || wanted.equals("person")
              && !s.mentions(Mention.PersonMention.class, subject.from(), subject.to()).isEmpty()
          || !s.nouns(wanted, subject.from(), subject.to()).isEmpty()
              && !(wanted.equals("body") && PositionSpeakers.legislatureOnly(rule, s, subject))) {
        return true;
      }
    }
    return false;
  }
}
