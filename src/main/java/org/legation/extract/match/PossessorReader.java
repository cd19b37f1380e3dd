package org.legation.extract.match;

import java.util.List;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.context.Discourse;
import org.legation.model.Party;

/** Finds whose something is: the parties that "its" and "their" stand for. */
final class PossessorReader {
  private final Discourse discourse;
  private final PartyReader parties;

  PossessorReader(Discourse discourse, PartyReader parties) {
    this.discourse = discourse;
    this.parties = parties;
  }

  /** The parties whose something is; empty if the place does not tell. */
  List<Party> of(Mention mention, Clause clause) {
    Predicate p = clause.predicate();
    if (!p.subjectHas(mention.start())) {
      List<Party> agents = p.passive() ? List.of() : parties.subject(clause);
      if (!agents.isEmpty()) {
        return agents;
      }
    } else if (p.index() > 0
        && mention.start() >= clause.other(p.index() - 1).predicate().verb().end()) {
      // "upgraded their offices opened in 1990"
      Clause before = clause.other(p.index() - 1);
      List<Party> agents = parties.actor(before) == before ? parties.subject(before) : List.of();
      if (!agents.isEmpty()) {
        return agents;
      }
    }
    List<Party> named = PronounReader.namedBefore(clause, mention);
    List<Party> joined = joinedBefore(clause, mention);
    if (!joined.isEmpty()) {
      return joined;
    }
    if (!named.isEmpty()) {
      return List.of(named.get(named.size() - 1));
    }
    if (!discourse.lastAgents().isEmpty()) {
      return discourse.lastAgents();
    }
    Party subject = discourse.subject();
    return subject == null ? List.of() : List.of(subject);
  }

  /** "relations with X and Y grew after their entry": the two names that "and" joins. */
  private static List<Party> joinedBefore(Clause clause, Mention mention) {
    if (!clause.sentence().word(mention.start()).equals("their")) {
      return List.of();
    }
    List<PartyMention> named = clause.sentence().mentions(PartyMention.class, 0, mention.start());
    int last = named.size() - 1;
    boolean joined =
        last > 0
            && clause.sentence().word(named.get(last).start() - 1).equals("and")
            && named.get(last - 1).end() == named.get(last).start() - 1;
    return joined ? List.of(named.get(last - 1).party(), named.get(last).party()) : List.of();
  }
}
