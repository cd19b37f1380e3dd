package org.legation.extract.match;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.context.Discourse;
import org.legation.extract.lexicon.VerbForm;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.Clause.Region;
import org.legation.model.Party;

/** Finds whom the subject of a clause names, or the clause above where it has none. */
final class SubjectReader {
  private final Words words;
  private final Grammar grammar;
  private final Discourse discourse;
  private final PartyReader parties;
  private final PhraseHeads heads;
  private final Control control;
  private final LeadingCompanions companions;

  SubjectReader(
      Words words, Grammar grammar, Discourse discourse, PartyReader parties, PhraseHeads heads) {
    this.words = words;
    this.grammar = grammar;
    this.discourse = discourse;
    this.parties = parties;
    this.heads = heads;
    this.control = new Control(words, grammar, parties);
    this.companions = new LeadingCompanions(words);
  }

  /** The parties that the subject names, whatever the voice. */
  List<Party> of(Clause clause) {
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
    Clause above = clause.parent();
    if (p.link() == Link.COORDINATE
        && above != null
        && above.predicate().link() == Link.INFINITIVE
        && p.verb().form() == VerbForm.Form.BASE
        && !p.verb().auxiliary()) {
      // "its bid to become a member and join"
      return of(above);
    }
    boolean ofObject = control.keptFrom(clause) || control.helpedIn(clause);
    if (p.verb().kind() == VerbGroup.Kind.GERUND && ofObject) {
      Clause parent = clause.parent();
      return parent == null
          ? List.of()
          : parties.governed(parent.sentence(), parent.complement(), Set.of(""), parent);
    }
    Region region = clause.subject();
    for (int i = region.from(); i < region.to(); i++) {
      // "the Chamber of Commerce", not "the Chamber of Deputies"
      boolean legislature =
          clause.sentence().at(i) instanceof NounMention noun && Legislatures.is(noun);
      if (clause.sentence().in(i, "not_states") && !legislature) {
        return List.of();
      }
    }
    if (language(clause, region)) {
      return List.of();
    }
    List<Party> nearest = nearest(clause, region);
    List<Party> found =
        nearest.isEmpty()
            ? companions.with(heads.of(clause.sentence(), region, clause), clause, parties)
            : nearest;
    if (found.isEmpty() && region.to() - region.from() == 1) {
      found = personMeant(clause.sentence(), region.from());
    }
    if (found.isEmpty()
        && (!clause.sentence().nouns("leader", region.from(), region.to()).isEmpty()
            || !clause.sentence().nouns("office", region.from(), region.to()).isEmpty())) {
      // "a delegation from Tonga", "ambassadors from Tonga"
      found = parties.governed(clause.sentence(), region, Set.of("from"), clause);
    }
    if (found.isEmpty()) {
      found = byTitle(clause.sentence(), region);
    }
    if (found.isEmpty() && p.link() == Link.RELATIVE && oneOfGroup(clause)) {
      Clause parent = clause.parent();
      return parent == null ? List.of() : of(parent);
    }
    if (found.isEmpty() && p.conjunction().equals("when") && onlyPerson(clause)) {
      // "Chile kept relations until 1950, when X cut them off": a person of whom no more is said
      Clause parent = clause.parent();
      List<Party> whose = parent == null ? List.of() : of(parent);
      found = whose.size() == 1 ? whose : found;
    }
    if (found.isEmpty() && words.in("concessive", p.conjunction()) && leads(clause)) {
      // "Chile did not recognise X, although President Y voiced": of whom the clause before tells
      Clause parent = p.index() > 0 ? clause.other(p.index() - 1) : null;
      List<Party> whose = parent == null ? List.of() : of(parent);
      found = whose.size() == 1 ? whose : found;
    }
    found = found.isEmpty() ? LeadersOfLast.agents(clause, discourse) : found;
    if (found.isEmpty() && actor(clause) != clause) {
      return of(actor(clause));
    }
    if (found.isEmpty() && region.from() == region.to() && p.link() != Link.RELATIVE) {
      Clause parent = clause.parent();
      return parent == null || parent.predicate().subjectStart() == parent.predicate().subjectEnd()
          ? List.of()
          : of(parent);
    }
    return found;
  }

  /** "Spanish is an official language of X": no state is what is spoken there. */
  private boolean language(Clause clause, Region region) {
    AnnotatedSentence s = clause.sentence();
    boolean adjective =
        region.to() - region.from() == 1
            && s.at(region.from()) instanceof PartyMention party
            && party.adjective();
    for (int i = region.to(); adjective && i < clause.predicate().complementEnd(); i++) {
      if (s.at(i) == null && words.in("language_words", s.word(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The Secretary of State", "the Sultan": in an article on two states a title that one of them
   * has, or does not have, tells whose it is.
   */
  private List<Party> byTitle(AnnotatedSentence s, Region region) {
    Party first = discourse.subject();
    Party other = discourse.other();
    if (!discourse.pair()
        || first == null
        || other == null
        || !words.in("titles_known", first.id())) {
      return List.of();
    }
    for (NounMention noun : s.mentions(NounMention.class, region.from(), region.to())) {
      String title = s.text(noun.start(), noun.end()).toLowerCase(Locale.ROOT);
      if (words.in("titles_of_known", title)) {
        return List.of(first);
      }
      if (words.in("titles_of_others", title)) {
        return List.of(other);
      }
    }
    return List.of();
  }

  /** "While visiting X, the president of Y met ...": the clause behind names who acts. */
  Clause actor(Clause clause) {
    Predicate p = clause.predicate();
    boolean leads = p.index() == 0 && p.verb().kind() == VerbGroup.Kind.GERUND;
    for (int i = p.subjectStart(); leads && i < p.subjectEnd(); i++) {
      leads = clause.sentence().at(i) == null && clause.sentence().in(i, "prepositions");
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
      if (mention != null && grammar.ofMembers(s, mention)) {
        group = true;
        continue;
      }
      if (mention instanceof PartyMention || mention instanceof PronounMention) {
        return false;
      }
      boolean noun = mention == null || mention instanceof NounMention;
      boolean any = s.in(subject.from(), "universal_quantifiers") && s.in(i, "single_nouns");
      group |= noun && (s.in(i, "pair_nouns") || any);
    }
    return group && !oneOfGroup(clause);
  }

  /** "he", "she": the party of the person who was named last. */
  private List<Party> personMeant(AnnotatedSentence s, int token) {
    if (!s.in(token, "person_pronouns")) {
      return List.of();
    }
    String name = discourse.persons().personBefore();
    for (PersonMention person : s.mentions(PersonMention.class, 0, token)) {
      name = s.text(person.start(), person.end());
    }
    Party party = name.isEmpty() ? null : discourse.persons().partyOf(name);
    return party == null ? List.of() : List.of(party);
  }

  /** "its relations with X, which does not recognise Y": the name right before the pronoun. */
  private List<Party> nearest(Clause clause, Region region) {
    Predicate p = clause.predicate();
    boolean active = p.link() == Link.RELATIVE && p.conjunction().equals("which") && !p.passive();
    return active
            && clause.sentence().at(region.to() - 1) instanceof PartyMention party
            && !party.adjective()
            && clause.sentence().word(party.start() - 1).equals("with")
        ? parties.of(party, clause, true)
        : List.of();
  }

  private static boolean leads(Clause clause) {
    Region subject = clause.subject();
    AnnotatedSentence s = clause.sentence();
    return s.mentions(PartyMention.class, subject.from(), subject.to()).isEmpty()
        && s.mentions(NounMention.class, subject.from(), subject.to()).stream()
            .anyMatch(noun -> noun.of("leader") || noun.of("office") || noun.of("body"));
  }

  private static boolean onlyPerson(Clause clause) {
    Region subject = clause.subject();
    return clause.sentence().at(subject.from()) instanceof PersonMention person
        && person.end() == subject.to();
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
}
