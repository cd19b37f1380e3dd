package org.legation.extract.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.context.Discourse;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.Clause.Region;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.Kind;
import org.legation.gazetteer.Sense;
import org.legation.model.Party;

/** Reads parties in a region of a clause, pronouns resolved. */
final class PartyReader {
  private static final Set<String> PART_NOUNS = Set.of("state", "province", "region", "territory");
  private static final Set<String> OWN = Set.of("", "of", "between");

  private final Words words;
  private final Gazetteer gazetteer;
  private final Grammar grammar;
  private final Discourse discourse;

  PartyReader(Words words, Gazetteer gazetteer, Grammar grammar, Discourse discourse) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.grammar = grammar;
    this.discourse = discourse;
  }

  /** Who acts in a clause: its subject, or "by ..." of a passive one; empty if nobody is named. */
  List<Party> agents(Clause clause) {
    Predicate p = clause.predicate();
    if (p.passive()) {
      List<Party> by = governed(clause.sentence(), clause.complement(), Set.of("by"), clause);
      if (!by.isEmpty()) {
        return by;
      }
      return behind(clause.sentence(), clause.complement(), "by", clause);
    }
    return subject(clause);
  }

  /** The parties that the subject names, whatever the voice. */
  List<Party> subject(Clause clause) {
    Predicate p = clause.predicate();
    if (p.link() == Link.INFINITIVE) {
      Clause parent = clause.parent();
      if (parent != null && p.verb().start() - 1 >= parent.predicate().complementStart()) {
        List<Party> controlled = objectControl(parent);
        if (!controlled.isEmpty()) {
          return controlled;
        }
      }
    }
    Region region = clause.subject();
    for (int i = region.from(); i < region.to(); i++) {
      if (words.in("not_states", clause.sentence().word(i))) {
        return List.of();
      }
    }
    List<Party> heads = heads(clause.sentence(), region, clause);
    if (heads.isEmpty() && region.from() == region.to() && p.link() != Link.RELATIVE) {
      Clause parent = clause.parent();
      return parent == null || parent.predicate().subjectStart() == parent.predicate().subjectEnd()
          ? List.of()
          : subject(parent);
    }
    return heads;
  }

  /**
   * The parties of the noun phrase behind a preposition: "by the parliament of X", "with the king of
   * X".
   */
  List<Party> behind(AnnotatedSentence s, Region region, String preposition, Clause clause) {
    for (int i = region.from(); i < region.to(); i++) {
      if (s.at(i) == null && s.word(i).equals(preposition)) {
        return heads(s, new Region(i + 1, region.to()), clause);
      }
    }
    return List.of();
  }

  private List<Party> objectControl(Clause parent) {
    Set<String> verbs =
        Set.of(
            "call",
            "call on",
            "call upon",
            "urge",
            "ask",
            "allow",
            "permit",
            "invite",
            "force",
            "persuade",
            "instruct",
            "order",
            "request",
            "encourage",
            "enable",
            "help",
            "lead");
    if (!verbs.contains(parent.predicate().verb().verb())
        && !verbs.contains(parent.predicate().verb().lemma())) {
      return List.of();
    }
    Region region = parent.complement();
    return governed(parent.sentence(), region, Set.of("", "on", "upon", "for"), parent);
  }

  /** The parties that head the noun phrases of a region: not those in "in Spain" or "to France". */
  private List<Party> heads(AnnotatedSentence s, Region region, Clause clause) {
    Set<Party> parties = new LinkedHashSet<>();
    String first = null;
    for (Mention mention : s.mentions(Mention.class, region.from(), region.to())) {
      if (qualifies(s, mention)) {
        continue;
      }
      Party subdivision = subdivision(s, mention);
      if (subdivision != null) {
        parties.add(subdivision);
        first = "of";
        continue;
      }
      if (mention instanceof CityMention city && municipality(s, city)) {
        parties.add(new Party(city.city().code(), city.city().name()));
        first = "of";
        continue;
      }
      String governor = grammar.governor(s, mention, region.from());
      boolean own =
          OWN.contains(governor)
              || governor.equals("including") && (parties.isEmpty() || governor.equals(first))
              || governor.equals(Grammar.APART) && parties.isEmpty();
      if (!own) {
        continue;
      }
      if (first != null && !governor.equals(first) && mention instanceof PartyMention) {
        continue;
      }
      List<Party> found = of(mention, clause, true);
      if (!found.isEmpty() && (parties.isEmpty() || joined(s, region.from(), mention))) {
        parties.addAll(found);
        first = governor;
      }
    }
    return List.copyOf(parties);
  }

  /**
   * "the Australian state of Victoria", "Victoria, an Australian state": the adjective only says
   * where the state of Victoria lies.
   */
  private static boolean qualifies(AnnotatedSentence s, Mention mention) {
    if (!(mention instanceof PartyMention party)) {
      return false;
    }
    String before = s.word(mention.start() - 1);
    if (party.adjective()
        && (before.equals("a") || before.equals("an"))
        && s.word(mention.start() - 2).equals(",")) {
      return true;
    }
    String noun = s.word(mention.end());
    Mention after = s.at(mention.end());
    boolean part =
        PART_NOUNS.contains(noun)
            || after instanceof NounMention n && n.of("municipality");
    boolean group = noun.equals("states") || noun.equals("countries") || noun.equals("nations");
    return group || part && s.word(mention.end() + 1).equals("of");
  }

  /** "the Australian state of Victoria": the subdivision, not a city elsewhere of the same name. */
  private @Nullable Party subdivision(AnnotatedSentence s, Mention mention) {
    int noun = mention.start() - 2;
    if (!s.word(mention.start() - 1).equals("of")
        || !PART_NOUNS.contains(s.word(noun))
        || !(s.at(noun - 1) instanceof PartyMention whole)) {
      return null;
    }
    for (Sense sense : gazetteer.lookup(s.text(mention.start(), mention.end()))) {
      Entry entry = sense.entry();
      if (entry.kind() == Kind.SUBDIVISION && entry.country().equals(whole.party().id())) {
        return new Party(entry.code(), entry.name());
      }
    }
    return null;
  }

  /** "the town of Narvik": the municipality itself. */
  private static boolean municipality(AnnotatedSentence s, CityMention city) {
    return s.word(city.start() - 1).equals("of")
        && s.at(city.start() - 2) instanceof NounMention noun
        && noun.of("municipality");
  }

  /** Whether a mention is a further member of a list, not a mere part of the phrase before it. */
  private static boolean joined(AnnotatedSentence s, int from, Mention mention) {
    int i = mention.start() - 1;
    while (i >= from
        && s.at(i) == null
        && Character.isLetter(s.word(i).charAt(0))
        && !s.word(i).equals("and")
        && !s.word(i).equals("or")
        && !s.word(i).equals("of")) {
      i--;
    }
    return i >= from
        && (s.word(i).equals("and")
            || s.word(i).equals(",")
            || s.word(i).equals("or")
            || s.word(i).equals("&")
            || s.word(i).equals("-")
            || s.word(i).equals("–")
            || s.word(i).equals("/"));
  }

  /** The parties of a region that one of the prepositions governs; "" stands for none. */
  List<Party> governed(
      AnnotatedSentence s, Region region, Set<String> prepositions, Clause clause) {
    Set<Party> parties = new LinkedHashSet<>();
    for (Mention mention : s.mentions(Mention.class, region.from(), region.to())) {
      if (mention instanceof NounMention) {
        continue;
      }
      if (prepositions.contains(grammar.governor(s, mention, region.from()))) {
        parties.addAll(of(mention, clause, false));
      }
    }
    return List.copyOf(parties);
  }

  /** The parties that head the direct object: names that own nothing, and pronouns. */
  List<Party> object(Clause clause, Region region, Set<String> prepositions) {
    AnnotatedSentence s = clause.sentence();
    Set<Party> parties = new LinkedHashSet<>();
    for (Mention mention : s.mentions(Mention.class, region.from(), region.to())) {
      String governor = grammar.governor(s, mention, region.from());
      if (!prepositions.contains(governor)) {
        if (!parties.isEmpty()) {
          break;
        }
        if (mention instanceof NounMention noun
            && !noun.of("independence")
            && !noun.of("body")
            && governor.isEmpty()) {
          break;
        }
        continue;
      }
      if (mention instanceof NounMention noun) {
        if (noun.of("independence") && !s.word(noun.end()).equals("over")) {
          for (Mention owner : grammar.owners(s, noun)) {
            parties.addAll(of(owner, clause, true));
          }
        }
        if (parties.isEmpty()
            && !noun.of("independence")
            && !noun.of("body")
            && !noun.of("municipality")) {
          break;
        }
        continue;
      }
      if (mention instanceof PartyMention party
          && (party.adjective() || s.word(party.end()).equals("'s"))) {
        continue;
      }
      parties.addAll(of(mention, clause, false));
    }
    return List.copyOf(parties);
  }

  /** What a mention stands for; empty for what is no party. */
  List<Party> of(Mention mention, Clause clause, boolean asAgent) {
    if (mention instanceof PartyMention party) {
      return List.of(party.party());
    }
    if (mention instanceof PronounMention pronoun) {
      return of(pronoun.pronoun(), mention, clause);
    }
    if (asAgent && mention instanceof CityMention city && !city.city().capitalOf().isEmpty()) {
      String code = city.city().capitalOf();
      return List.of(new Party(code, gazetteer.name(code)));
    }
    if (asAgent && mention instanceof PersonMention person) {
      Party party = discourse.partyOf(clause.sentence().text(person.start(), person.end()));
      return party == null ? List.of() : List.of(party);
    }
    return List.of();
  }

  private List<Party> of(Pronoun pronoun, Mention mention, Clause clause) {
    switch (pronoun) {
      case BOTH:
        return pair(clause, mention);
      case THEY:
        List<Party> several =
            clause.predicate().subjectHas(mention.start()) ? discourse.lastAgents() : List.of();
        return several.size() > 1 ? several : pair(clause, mention);
      case IT:
        return single(clause, mention);
      case FORMER:
        return discourse.lastTwo().isEmpty() ? List.of() : List.of(discourse.lastTwo().get(0));
      case LATTER:
        return discourse.lastTwo().isEmpty() ? List.of() : List.of(discourse.lastTwo().get(1));
      case POSSESSIVE:
        return possessor(clause, mention);
      default:
        return List.of();
    }
  }

  private List<Party> pair(Clause clause, Mention mention) {
    List<Party> both = discourse.both();
    List<Party> named = namedBefore(clause, mention);
    if (named.size() == 2) {
      return named;
    }
    if (both.isEmpty()) {
      return discourse.lastTwo();
    }
    return both;
  }

  private List<Party> single(Clause clause, Mention mention) {
    Predicate p = clause.predicate();
    if (!p.subjectHas(mention.start())) {
      // an object: not the one who acts
      List<Party> agents = clause.predicate().passive() ? List.of() : subject(clause);
      List<Party> named = namedBefore(clause, mention);
      for (int i = named.size() - 1; i >= 0; i--) {
        if (!agents.contains(named.get(i))) {
          return List.of(named.get(i));
        }
      }
      Party facing = agents.size() == 1 ? discourse.facing(agents.get(0)) : discourse.subject();
      return facing == null ? List.of() : List.of(facing);
    }
    for (int k = p.index() - 1; k >= 0; k--) {
      Clause earlier = clause.other(k);
      if (earlier.predicate().subjectEnd() <= mention.start()
          && !earlier.predicate().subjectHas(mention.start())) {
        List<Party> agents = subject(earlier);
        if (agents.size() == 1) {
          return agents;
        }
      }
    }
    if (discourse.lastAgents().size() == 1) {
      return discourse.lastAgents();
    }
    Party subject = discourse.subject();
    return subject == null ? List.of() : List.of(subject);
  }

  private List<Party> possessor(Clause clause, Mention mention) {
    Predicate p = clause.predicate();
    if (!p.subjectHas(mention.start())) {
      List<Party> agents = p.passive() ? List.of() : subject(clause);
      if (!agents.isEmpty()) {
        return agents;
      }
    } else if (p.index() > 0
        && mention.start() >= clause.other(p.index() - 1).predicate().verb().end()) {
      // "upgraded their offices opened in 1990"
      List<Party> agents = subject(clause.other(p.index() - 1));
      if (!agents.isEmpty()) {
        return agents;
      }
    }
    List<Party> named = namedBefore(clause, mention);
    if (!named.isEmpty()) {
      return List.of(named.get(named.size() - 1));
    }
    if (!discourse.lastAgents().isEmpty()) {
      return discourse.lastAgents();
    }
    Party subject = discourse.subject();
    return subject == null ? List.of() : List.of(subject);
  }

  private static List<Party> namedBefore(Clause clause, Mention mention) {
    Set<Party> named = new LinkedHashSet<>();
    for (PartyMention party : clause.sentence().mentions(PartyMention.class, 0, mention.start())) {
      named.add(party.party());
    }
    return new ArrayList<>(named);
  }

  /** The side that faces a party; null if the place does not tell. */
  @Nullable Party facing(Party party) {
    return discourse.facing(party);
  }
}
