package org.legation.extract.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.context.Discourse;
import org.legation.model.Party;

/** Finds the parties that "it", "both countries" or "its" stand for. */
final class PronounReader {
  private final Discourse discourse;
  private final PartyReader parties;

  PronounReader(Discourse discourse, PartyReader parties) {
    this.discourse = discourse;
    this.parties = parties;
  }

  /** The parties that a pronoun stands for; empty if the place does not tell. */
  List<Party> of(PronounMention mention, Clause clause) {
    switch (mention.pronoun()) {
      case BOTH:
        List<Party> acting = ActingTogether.meant(clause, mention, parties, discourse);
        return acting.isEmpty() ? pair(clause, mention) : acting;
      case SEVERAL:
        return several(clause, mention);
      case THEY:
        List<Party> speakers = speakersBefore(clause, mention);
        speakers =
            speakers.isEmpty()
                ? ActingTogether.meant(clause, mention, parties, discourse)
                : speakers;
        List<Party> several =
            clause.predicate().subjectHas(mention.start()) ? discourse.lastAgents() : List.of();
        return speakers.size() > 1
            ? speakers
            : several.size() > 1 ? several : pair(clause, mention);
      case IT:
        return notNamed(clause, mention, single(clause, mention));
      case FORMER:
        return ofTwo(clause, mention, 0);
      case LATTER:
        return ofTwo(clause, mention, 1);
      case POSSESSIVE:
        return new PossessorReader(discourse, parties).of(mention, clause);
      default:
        return List.of();
    }
  }

  /** "The governments of X and Y said that they": not who acted in the sentence before. */
  private List<Party> speakersBefore(Clause clause, Mention mention) {
    Predicate p = clause.predicate();
    boolean told =
        p.index() > 0
            && p.subjectHas(mention.start())
            && clause.sentence().word(mention.start() - 1).equals("that");
    Clause speaks = told ? clause.other(p.index() - 1) : clause;
    return told && parties.actor(speaks) == speaks ? parties.subject(speaks) : List.of();
  }

  /** "the former", "the latter": of the last two named in the sentence, else of those before it. */
  private List<Party> ofTwo(Clause clause, Mention mention, int which) {
    List<Party> named = namedBefore(clause, mention);
    List<Party> two =
        named.size() > 1
            ? named.subList(named.size() - 2, named.size())
            : named.isEmpty() ? discourse.lastTwo() : List.of();
    return two.isEmpty() ? List.of() : List.of(two.get(which));
  }

  /** "all three": whom an earlier clause of the sentence had as its subjects. */
  private List<Party> several(Clause clause, Mention mention) {
    for (int k = clause.predicate().index() - 1; k >= 0; k--) {
      Clause earlier = clause.other(k);
      List<Party> subjects =
          parties.actor(earlier) == earlier ? parties.subject(earlier) : List.of();
      if (subjects.size() > 2) {
        return subjects;
      }
    }
    List<Party> named = namedBefore(clause, mention);
    if (named.isEmpty() && discourse.lastAgents().size() > 2) {
      return discourse.lastAgents();
    }
    return named.size() > 2 && named.stream().noneMatch(party -> party.id().equals("EU"))
        ? named
        : List.of();
  }

  private List<Party> pair(Clause clause, Mention mention) {
    List<Party> both = discourse.both();
    List<Party> named = namedBefore(clause, mention);
    List<Party> recognised = TwoRecognised.meant(clause, mention, parties, discourse);
    if (!recognised.isEmpty()
        || named.size() == 2 && UnmeantParties.recognisesItself(clause, mention, parties, named)) {
      return recognised;
    }
    boolean third = both.size() == 2 && named.contains(both.get(1)) && !named.contains(both.get(0));
    boolean places =
        both.size() == 2
            && named.size() == 2
            && UnmeantParties.onlyPlaces(clause, mention, discourse);
    if (named.size() == 2
        && !places
        && !(third && !discourse.pair() && described(clause, mention))) {
      return named;
    }
    if (named.size() > 2 && clause.sentence().word(mention.start()).equals("them")) {
      return List.of();
    }
    boolean bare =
        mention.end() - mention.start() == 1
            && clause.sentence().word(mention.start()).equals("both");
    if (bare && named.isEmpty() && !discourse.pair() && discourse.lastAgents().size() == 2) {
      // "Peru and Kenya recognise it. Both maintain offices there"
      return discourse.lastAgents();
    }
    if (both.isEmpty()) {
      List<Party> two = UnmeantParties.withoutRecogniser(clause, mention, discourse);
      return two.isEmpty() && named.isEmpty() ? withSubject(clause) : two;
    }
    return both;
  }

  /** "the two countries", not "they": below "Chile" its relations are with the subject. */
  private static boolean described(Clause clause, Mention mention) {
    return mention.end() - mention.start() > 1
        && clause.predicate().subjectHas(mention.start())
        && clause.predicate().index() > 0;
  }

  /** "The dispute with X ended. The two countries signed": X and whom the article is about. */
  private List<Party> withSubject(Clause clause) {
    Party subject = discourse.subject();
    List<Party> others =
        discourse.lastMentioned().stream()
            .distinct()
            .filter(party -> !party.equals(subject))
            .toList();
    boolean alone =
        clause.sentence().mentions(PartyMention.class, 0, clause.sentence().size()).isEmpty();
    return subject != null && others.size() == 1 && alone && !discourse.pair()
        ? List.of(subject, others.get(0))
        : List.of();
  }

  /** "It broke ties with X": who is named in the clause is not who "it" means. */
  private List<Party> notNamed(Clause clause, Mention mention, List<Party> meant) {
    Predicate p = clause.predicate();
    Clause above = p.link() == Predicate.Link.PARTICIPLE ? clause.parent() : null;
    if (above != null && above.predicate().subjectHas(mention.start())) {
      // "It broke ties with X, switching to Y": who does the one does the other
      return notNamed(above, mention, meant);
    }
    if (meant.size() != 1 || !p.subjectHas(mention.start())) {
      return meant;
    }
    Party party = meant.get(0);
    boolean named =
        clause
            .sentence()
            .mentions(PartyMention.class, p.complementStart(), p.complementEnd())
            .stream()
            .anyMatch(
                other ->
                    other.party().equals(party)
                        && !other.adjective()
                        && (clause.sentence().word(other.start() - 1).equals("with")
                            || UnmeantParties.recognised(clause, other)));
    Party facing = named ? discourse.facing(party) : null;
    return facing == null ? meant : List.of(facing);
  }

  private List<Party> single(Clause clause, Mention mention) {
    Predicate p = clause.predicate();
    Party other = discourse.other();
    boolean described = mention.end() - mention.start() > 1;
    if (described && discourse.pair() && other != null) {
      // "the new state": not the one that the article is about everywhere
      return List.of(other);
    }
    if (described
        && other == null
        && discourse.subject() != null
        && UnmeantParties.young(clause, mention)) {
      return List.of(discourse.subject());
    }
    if (!p.subjectHas(mention.start())) {
      // an object: not the one who acts
      List<Party> agents = parties.subject(clause);
      Party named = lastNamed(clause, mention, agents);
      if (named != null) {
        return List.of(named);
      }
      Party unnamed = discourse.pair() ? discourse.other() : discourse.subject();
      Party facing = agents.size() == 1 ? discourse.facing(agents.get(0)) : unnamed;
      return facing == null ? List.of() : List.of(facing);
    }
    Party owner = ownerBefore(clause, mention);
    if (owner != null) {
      return List.of(owner);
    }
    for (int k = p.index() - 1; k >= 0; k--) {
      Clause earlier = clause.other(k);
      if (parties.actor(earlier) == earlier
          && earlier.predicate().subjectEnd() <= mention.start()
          && !asideOf(earlier, mention)
          && !earlier.predicate().subjectHas(mention.start())) {
        List<Party> agents = parties.subject(earlier);
        if (agents.size() == 1) {
          return agents;
        }
        if (agents.isEmpty() && other != null && speaks(earlier)) {
          // "The federal government said that it", below "Chile"
          return List.of(other);
        }
      }
    }
    Party subject = discourse.subject();
    if (discourse.lastAgents().size() == 1
        && !UnmeantParties.recogniser(clause, discourse)
        && !UnmeantParties.third(clause, mention, discourse)
        && !(described && UnmeantParties.passing(discourse))) {
      return discourse.lastAgents();
    }
    return subject == null ? List.of() : List.of(subject);
  }

  /** "X withdrew after Y had invaded Z, and it recognised": Y is told of only in passing. */
  private static boolean asideOf(Clause earlier, Mention mention) {
    return earlier.predicate().index() > 0
        && earlier.predicate().link() == Predicate.Link.SUBORDINATE
        && earlier.parent() != null
        && (earlier.sentence().in(mention.start() - 1, "coordinators")
            || afterCommaAnd(earlier, mention));
  }

  /** ", when Y was divided, and within hours it": the clause before the aside goes on. */
  private static boolean afterCommaAnd(Clause earlier, Mention mention) {
    int from = earlier.predicate().verb().end();
    for (int i = mention.start() - 1; i > from; i--) {
      if (earlier.sentence().in(i, "coordinators")) {
        return earlier.sentence().word(i - 1).equals(",");
      }
    }
    return false;
  }

  /** Whom an object means: who was named last, and is neither who acts nor who lost the other. */
  private @Nullable Party lastNamed(Clause clause, Mention mention, List<Party> agents) {
    Party last = null;
    for (PartyMention party : clause.sentence().mentions(PartyMention.class, 0, mention.start())) {
      int before = party.start() - 1;
      before = clause.sentence().in(before, "determiners") ? before - 1 : before;
      // "when X became independent of Y, Z recognised it"
      boolean source = last != null && clause.sentence().in(before, "former_rulers");
      // "the Prince of Wales visited the country": named for a part, he acts for the whole
      boolean acts = agents.containsAll(parties.of(party, clause, false));
      last = acts || source ? last : party.party();
    }
    return last;
  }

  private static boolean speaks(Clause clause) {
    Predicate p = clause.predicate();
    return clause.sentence().mentions(NounMention.class, p.subjectStart(), p.subjectEnd()).stream()
        .anyMatch(noun -> noun.of("body"));
  }

  /** "Finland's accession to the X, which it joined": the last owner before the relative clause. */
  private static @Nullable Party ownerBefore(Clause clause, Mention mention) {
    String before = clause.sentence().word(mention.start() - 1);
    if (!before.equals("which") && !before.equals("that")) {
      return null;
    }
    Party owner = null;
    for (PartyMention party : clause.sentence().mentions(PartyMention.class, 0, mention.start())) {
      if (clause.sentence().word(party.end()).equals("'s")) {
        owner = party.party();
      }
    }
    return owner;
  }

  /** The parties that the sentence names before a mention, each once. */
  static List<Party> namedBefore(Clause clause, Mention mention) {
    Set<Party> named = new LinkedHashSet<>();
    for (PartyMention party : clause.sentence().mentions(PartyMention.class, 0, mention.start())) {
      named.add(party.party());
    }
    return new ArrayList<>(named);
  }
}
