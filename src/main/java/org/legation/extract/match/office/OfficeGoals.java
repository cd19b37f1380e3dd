package org.legation.extract.match.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/** Finds the states to which somebody is accredited, where the verb or a list names them. */
final class OfficeGoals {
  private OfficeGoals() {}

  /**
   * The host that the verb names, where the office stands with another one; null if it does not.
   */
  static @Nullable Party of(
      boolean credentials, Clause clause, Reading reading, NounMention office) {
    if (credentials) {
      return receiver(clause, reading, office);
    }
    return accreditedFrom(clause, reading, office) ? goal(clause, reading) : null;
  }

  /** "X, ambassador to Y and Z, presented his letters to Z": the one of his hosts. */
  private static @Nullable Party receiver(Clause clause, Reading reading, NounMention office) {
    int verb = clause.predicate().verb().start();
    Party goal = office.end() <= verb ? goal(clause, reading) : null;
    boolean host =
        clause
            .sentence()
            .mentions(PartyMention.class, office.end(), Math.max(office.end(), verb))
            .stream()
            .anyMatch(party -> party.party().equals(goal));
    return host ? goal : null;
  }

  /** "is accredited to Y from its ambassador in Z": the goal of the verb, not of the office. */
  private static boolean accreditedFrom(Clause clause, Reading reading, NounMention office) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    return reading.words().in("accrediting", p.verb().lemma())
        && p.passive()
        && office.start() >= p.complementStart()
        && s.word(p.complementStart()).equals("to")
        && reading
            .words()
            .in("seat_prepositions", reading.grammar().governor(s, office, p.complementStart()));
  }

  /** "X is accredited to Y from its ambassador in Z": X's own, else the owner of the office. */
  static @Nullable Party accreditor(
      Clause clause, Reading reading, NounMention office, @Nullable Party owner) {
    List<Party> subject =
        accreditedFrom(clause, reading, office) ? reading.parties().subject(clause) : List.of();
    return subject.size() == 1 ? subject.get(0) : owner;
  }

  private static @Nullable Party goal(Clause clause, Reading reading) {
    List<Party> goals =
        reading.parties().governed(clause.sentence(), clause.complement(), Set.of("to"), clause);
    return goals.isEmpty() ? null : goals.get(0);
  }

  /** "Consul General to X and Y": the hosts beside the first. */
  static List<Party> furtherHosts(
      AnnotatedSentence s, Reading reading, NounMention office, Region whole, Clause clause) {
    List<Party> hosts = new ArrayList<>();
    int end = Math.min(whole.to(), office.end() + 14);
    boolean beside = false;
    for (PartyMention party : s.mentions(PartyMention.class, office.end(), end)) {
      boolean to = reading.grammar().governor(s, party, office.end()).equals("to");
      String before = s.word(party.start() - 1);
      // "ambassador to X (as well as to Y and Z)", "(as well as Y and Z)"
      boolean asWell = (to ? s.word(party.start() - 2) : before).equals("as") && !hosts.isEmpty();
      boolean joined = before.equals("and") || before.equals(",");
      beside |= asWell;
      if (!party.adjective()
          && (hosts.isEmpty()
              ? to && s.word(office.end()).equals("to")
              : joined && (to || beside) || asWell)) {
        hosts.add(party.party());
      }
    }
    return hosts.size() > 1 ? hosts : List.of();
  }
}
