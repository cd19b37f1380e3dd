package org.legation.extract.match;

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
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.context.Discourse;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.Clause.Region;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.Party;

/** Reads parties in a region of a clause, pronouns resolved. */
final class PartyReader {
  private static final Set<String> OWN = Set.of("", "of", "between");

  private final Words words;
  private final Gazetteer gazetteer;
  private final Grammar grammar;
  private final Discourse discourse;
  private final PronounReader pronouns;
  private final PartOfState parts;
  private final Control control;

  PartyReader(Words words, Gazetteer gazetteer, Grammar grammar, Discourse discourse) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.grammar = grammar;
    this.discourse = discourse;
    this.pronouns = new PronounReader(discourse, this);
    this.parts = new PartOfState(words, gazetteer);
    this.control = new Control(words, grammar, this);
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
      List<Party> applicant = control.applicant(clause);
      if (!applicant.isEmpty()) {
        return applicant;
      }
      if (parent != null && p.verb().start() - 1 >= parent.predicate().complementStart()) {
        List<Party> controlled = control.objectOf(parent);
        if (!controlled.isEmpty()) {
          return controlled;
        }
      }
    }
    if (p.verb().kind() == VerbGroup.Kind.GERUND && control.keptFrom(clause)) {
      Clause parent = clause.parent();
      return parent == null
          ? List.of()
          : governed(parent.sentence(), parent.complement(), Set.of(""), parent);
    }
    Region region = clause.subject();
    for (int i = region.from(); i < region.to(); i++) {
      if (words.in("not_states", clause.sentence().word(i))) {
        return List.of();
      }
    }
    List<Party> heads = withLikes(heads(clause.sentence(), region, clause), clause);
    if (heads.isEmpty() && region.to() - region.from() == 1) {
      heads = personMeant(clause.sentence(), region.from());
    }
    if (heads.isEmpty()
        && (!clause.sentence().nouns("leader", region.from(), region.to()).isEmpty()
            || !clause.sentence().nouns("office", region.from(), region.to()).isEmpty())) {
      // "a delegation from Tonga", "ambassadors from Tonga"
      heads = governed(clause.sentence(), region, Set.of("from"), clause);
    }
    if (heads.isEmpty() && p.link() == Link.RELATIVE && oneOfGroup(clause)) {
      Clause parent = clause.parent();
      return parent == null ? List.of() : subject(parent);
    }
    if (heads.isEmpty() && actor(clause) != clause) {
      return subject(actor(clause));
    }
    if (heads.isEmpty() && region.from() == region.to() && p.link() != Link.RELATIVE) {
      Clause parent = clause.parent();
      return parent == null || parent.predicate().subjectStart() == parent.predicate().subjectEnd()
          ? List.of()
          : subject(parent);
    }
    return heads;
  }

  /** "Like Chile, Norway maintains": what is said of the one holds of the other. */
  private List<Party> withLikes(List<Party> heads, Clause clause) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    boolean like =
        !heads.isEmpty()
            && s.word(p.leadStart()).equals("like")
            && p.verb().present()
            && words.in("lasting_verbs", p.verb().lemma());
    if (!like) {
      return heads;
    }
    Set<Party> all = new LinkedHashSet<>(heads);
    all.addAll(governed(s, new Region(p.leadStart(), p.subjectStart()), Set.of("like"), clause));
    return List.copyOf(all);
  }

  /** "While visiting X, the president of Y met ...": the clause behind names who acts. */
  Clause actor(Clause clause) {
    Predicate p = clause.predicate();
    boolean leads = p.index() == 0 && p.verb().kind() == VerbGroup.Kind.GERUND;
    for (int i = p.subjectStart(); leads && i < p.subjectEnd(); i++) {
      leads =
          clause.sentence().at(i) == null && words.in("prepositions", clause.sentence().word(i));
    }
    for (int k = 1; leads && k < clause.predicates().size(); k++) {
      Predicate next = clause.predicates().get(k);
      if (next.link() == Link.MAIN && next.subjectStart() >= p.verb().end()) {
        return clause.other(k);
      }
    }
    return clause;
  }

  /** "many countries": a subject that names nobody, and means several. */
  boolean unnamedGroup(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Region subject = clause.subject();
    boolean group = false;
    for (int i = subject.from(); i < subject.to(); i++) {
      Mention mention = s.at(i);
      if (mention != null && grammar.someOfPeople(s, mention)) {
        return true;
      }
      if (mention instanceof PartyMention || mention instanceof PronounMention) {
        return false;
      }
      boolean noun = mention == null || mention instanceof NounMention;
      boolean any =
          words.in("universal_quantifiers", s.word(subject.from()))
              && words.in("single_nouns", s.word(i));
      group |= noun && (words.in("pair_nouns", s.word(i)) || any);
    }
    return group && !oneOfGroup(clause);
  }

  /** "he", "she": the party of the person who was named last. */
  private List<Party> personMeant(AnnotatedSentence s, int token) {
    if (!words.in("person_pronouns", s.word(token))) {
      return List.of();
    }
    String name = discourse.personBefore();
    for (PersonMention person : s.mentions(PersonMention.class, 0, token)) {
      name = s.text(person.start(), person.end());
    }
    Party party = name.isEmpty() ? null : discourse.partyOf(name);
    return party == null ? List.of() : List.of(party);
  }

  /**
   * The parties of the noun phrase behind a preposition: "by the parliament of X", "with the king
   * of X".
   */
  List<Party> behind(AnnotatedSentence s, Region region, String preposition, Clause clause) {
    for (int i = region.from(); i < region.to(); i++) {
      if (s.at(i) == null && s.word(i).equals(preposition)) {
        return heads(s, new Region(i + 1, region.to()), clause);
      }
    }
    return List.of();
  }

  /** "was one of the countries that recognise Y": what the countries do, the subject does. */
  private boolean oneOfGroup(Clause clause) {
    Clause parent = clause.parent();
    Region group = clause.subject();
    if (parent == null || !parent.predicate().verb().lemma().equals("be")) {
      return false;
    }
    for (int i = group.from(); i < group.to(); i++) {
      String word = clause.sentence().word(i);
      if (words.in("pair_nouns", word) || words.in("single_nouns", word)) {
        return true;
      }
    }
    return false;
  }

  /** The parties that head the noun phrases of a region: not those in "in Spain" or "to France". */
  private List<Party> heads(AnnotatedSentence s, Region region, Clause clause) {
    Set<Party> parties = new LinkedHashSet<>();
    String first = null;
    for (Mention mention : s.mentions(Mention.class, region.from(), region.to())) {
      if (parts.qualifies(s, mention)
          || grammar.someOfPeople(s, mention)
          || grammar.ofMembers(s, mention)
          || s.word(mention.end()).equals("gulf")) {
        continue;
      }
      Party subdivision = parts.subdivision(s, mention);
      if (subdivision != null) {
        parties.add(subdivision);
        first = "of";
        continue;
      }
      if (mention instanceof CityMention city && PartOfState.municipality(s, city)) {
        parties.add(new Party(city.city().code(), city.city().name()));
        first = "of";
        continue;
      }
      String governor = grammar.governor(s, mention, region.from());
      boolean own =
          OWN.contains(governor)
              || governor.equals("including") && (parties.isEmpty() || governor.equals(first))
              || governor.equals(Grammar.APART) && parties.isEmpty()
              || !parties.isEmpty() && grammar.companion(s, mention, region.from());
      if (!own) {
        continue;
      }
      boolean companion = grammar.companion(s, mention, region.from());
      if (first != null
          && !governor.equals(first)
          && !companion
          && mention instanceof PartyMention) {
        continue;
      }
      List<Party> found = of(mention, clause, true);
      if (!found.isEmpty()
          && (parties.isEmpty() || companion || joined(s, region.from(), mention))) {
        parties.addAll(found);
        first = governor;
      }
    }
    return List.copyOf(parties);
  }

  /** Whether a mention is a further member of a list, not a mere part of the phrase before it. */
  private static boolean joined(AnnotatedSentence s, int from, Mention mention) {
    int i = mention.start() - 1;
    while (i >= from
        && (s.at(i) == null || s.entry(i).in("possessive_pronouns"))
        && Character.isLetter(s.word(i).charAt(0))
        && !s.word(i).equals("and")
        && !s.word(i).equals("or")
        && !s.word(i).equals("nor")
        && !s.word(i).equals("of")) {
      i--;
    }
    return i >= from
        && (s.word(i).equals("and")
            || s.word(i).equals(",")
            || s.word(i).equals("or")
            || s.word(i).equals("nor")
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
      if (prepositions.contains(grammar.governor(s, mention, region.from()))
          && !grammar.modifiesOther(s, mention)
          && !grammar.excluded(s, mention)) {
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
      if (mention instanceof TimeMention) {
        continue;
      }
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
      if (grammar.excluded(s, mention)) {
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
      return pronouns.of(pronoun, clause);
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

  /** The side that faces a party; null if the place does not tell. */
  @Nullable Party facing(Party party) {
    return discourse.facing(party);
  }
}
