package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Clause.Themes;
import org.legation.extract.rule.Rule;

/** Finds the nouns that a verb is about: its object, its subject, or what a pronoun stands for. */
final class ThemeFinder {
  private static final int LONGEST_TITLE = 16;

  private final Clause clause;
  private final AnnotatedSentence sentence;
  private final List<Predicate> predicates;
  private final Predicate predicate;
  private final Grammar grammar;
  private final ThemeNouns nouns;
  private final Map<String, String> meant;

  /**
   * Of a clause.
   *
   * @param meant the classes of nouns of which the sentence before told
   */
  ThemeFinder(Clause clause, Grammar grammar, Map<String, String> meant) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.predicates = clause.predicates();
    this.predicate = clause.predicate();
    this.grammar = grammar;
    this.nouns = new ThemeNouns(sentence, predicate, grammar);
    this.meant = meant;
  }

  private ThemeFinder finder(int index) {
    return new ThemeFinder(clause.other(index), grammar, meant);
  }

  Themes themes(Rule rule) {
    Region complement = clause.complement();
    boolean becomes = rule.intransitive() && grammar.becoming(predicate.verb().lemma());
    if (!predicate.passive() && !becomes) {
      List<NounMention> direct = themes(rule, complement, rule.preposition());
      if (direct.isEmpty() && rule.preposition().isEmpty()) {
        direct = themeOfObjectPronoun(rule);
      }
      if (direct.isEmpty() && rule.preposition().isEmpty()) {
        direct = sharedTheme(rule);
      }
      if (!direct.isEmpty()) {
        return new Themes(direct, false);
      }
      List<NounMention> antecedent =
          rule.preposition().isEmpty() ? themeOfAntecedent(rule) : List.of();
      if (!antecedent.isEmpty()) {
        return new Themes(antecedent, false, true);
      }
      List<NounMention> elided = rule.preposition().isEmpty() ? elidedTheme(rule) : direct;
      if (!elided.isEmpty()) {
        return new Themes(elided, false, true);
      }
    }
    boolean borrowed =
        (predicate.link() == Link.INFINITIVE
                || predicate.link() == Link.PARTICIPLE && !predicate.passive())
            && !raised();
    boolean subjectIsObject =
        predicate.passive() && rule.preposition().isEmpty()
            || rule.intransitive() && !borrowed
            || predicate.verb().maybeParticiple() && rule.preposition().isEmpty() && !ofItself();
    if (subjectIsObject) {
      List<NounMention> found = themes(rule, clause.subject(), "");
      if (found.isEmpty() && predicate.verb().maybeParticiple()) {
        found = themeOfParticiple(rule);
      } else if (found.isEmpty() && predicate.link() == Link.RELATIVE && predicate.passive()) {
        found = adjacent(rule);
      }
      List<NounMention> retained = found.isEmpty() ? retained(rule) : List.of();
      return retained.isEmpty()
          ? new Themes(found.isEmpty() ? themeOfPronoun(rule) : found, true)
          : new Themes(retained, false);
    }
    if (predicate.passive() && !rule.preposition().isEmpty()) {
      return new Themes(themes(rule, complement, rule.preposition()), false);
    }
    return new Themes(List.of(), false);
  }

  /** "The legation operated under a chargé": no participle, but what the legation did. */
  private boolean ofItself() {
    return grammar.alsoIntransitive(predicate.verb().lemma())
        && !predicate.passive()
        && !sentence.word(predicate.verb().end()).equals("by");
  }

  /** "ceased to function": the subject is that of the verb above. */
  private boolean raised() {
    Clause parent = clause.parent();
    return parent != null
        && (grammar.raising(parent.predicate().verb().lemma())
            || parent.predicate().passive()
                && grammar.compelling(parent.predicate().verb().lemma()))
        && predicate.verb().start() == parent.predicate().verb().end();
  }

  /** "relations, which X had broken": the noun before the pronoun is the object. */
  private List<NounMention> themeOfAntecedent(Rule rule) {
    int pronoun = predicate.subjectStart() - 1;
    NounMention contact = contact();
    if (contact != null) {
      return themes(rule, new Region(contact.start(), contact.end()), "");
    }
    if (predicate.subjectStart() == predicate.subjectEnd()
        || !sentence.entry(pronoun).in("object_relatives")
        || sentence.at(pronoun) != null) {
      return List.of();
    }
    int before = sentence.word(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
    NounMention antecedent =
        sentence.at(before) instanceof NounMention noun ? noun : titleBefore(rule, pronoun);
    return antecedent == null
        ? List.of()
        : themes(rule, new Region(antecedent.start(), antecedent.end()), "");
  }

  /**
   * "signed a resolution on the annexation of X on 3 May, which the Senate had adopted": the last
   * paper before "which"; nothing but its title, names and days stands between.
   */
  private @Nullable NounMention titleBefore(Rule rule, int which) {
    if (!sentence.word(which).equals("which") || !sentence.word(which - 1).equals(",")) {
      return null;
    }
    List<NounMention> nouns = sentence.mentions(NounMention.class, 0, which);
    for (int k = nouns.size() - 1; k >= 0 && which - nouns.get(k).end() < LONGEST_TITLE; k--) {
      NounMention noun = nouns.get(k);
      if (noun.of("resolution") || noun.of("agreement")) {
        return rule.object().stream().anyMatch(noun::of) ? noun : null;
      }
      if (!noun.of("annexation") && !noun.of("polity")) {
        return null;
      }
    }
    return null;
  }

  /** "the treaty it had signed with X": the noun of a relative clause without its pronoun. */
  private @Nullable NounMention contact() {
    Mention last = sentence.at(predicate.subjectEnd() - 1);
    boolean acts =
        last instanceof Mention.PronounMention pronoun
            && pronoun.pronoun() != Mention.Pronoun.POSSESSIVE;
    boolean behind =
        predicate.conjunction().equals("that")
            && acts
            && predicate.parent() >= 0
            && predicate.subjectStart() >= predicates.get(predicate.parent()).complementStart();
    return behind && last != null && sentence.at(last.start() - 1) instanceof NounMention noun
        ? noun
        : null;
  }

  /**
   * "By a treaty signed in 1920, they", "Signed in 1920, the treaty lasted": what a participle is
   * said of stands behind a preposition, or leads the clause behind.
   */
  private List<NounMention> themeOfParticiple(Rule rule) {
    int from = predicate.subjectStart();
    boolean apart = sentence.word(predicate.verb().start() - 1).equals(",");
    if (predicate.passive() && predicate.index() > 0 && apart) {
      // "X opened a legation, headed by Y"
      ThemeFinder before = finder(predicate.index() - 1);
      List<NounMention> object = before.themes(rule, before.clause.complement(), "");
      return object.isEmpty() ? before.lastNoun(rule) : object;
    }
    if (from < predicate.subjectEnd()) {
      if (sentence.entry(from).in("prepositional_words")) {
        // "pursuant to a treaty"
        from++;
      }
      boolean governed = sentence.at(from) == null && sentence.entry(from).in("prepositions");
      if (!governed) {
        return List.of();
      }
      List<NounMention> behind = themes(rule, clause.subject(), sentence.word(from));
      return behind.isEmpty() ? adjacent(rule) : behind;
    }
    boolean leads =
        predicate.index() == 0 && predicates.size() > 1 && predicate.verb().start() == 0;
    return leads ? themes(rule, finder(1).clause.subject(), "") : List.of();
  }

  /** The last noun of the rule's classes behind the verb, whatever governs it. */
  List<NounMention> lastNoun(Rule rule) {
    NounMention last = null;
    for (NounMention noun :
        sentence.mentions(
            NounMention.class, predicate.complementStart(), predicate.complementEnd())) {
      last = rule.object().stream().anyMatch(noun::of) ? noun : last;
    }
    return last == null ? List.of() : List.of(last);
  }

  /** The noun right before the verb, or before the pronoun of its relative clause. */
  private List<NounMention> adjacent(Rule rule) {
    return sentence.at(predicate.subjectEnd() - 1) instanceof NounMention noun
            && rule.object().stream().anyMatch(noun::of)
        ? List.of(noun)
        : List.of();
  }

  /** "was granted observer status": the object stays behind the verb. */
  private List<NounMention> retained(Rule rule) {
    if (!predicate.passive() || !rule.preposition().isEmpty()) {
      return List.of();
    }
    Mention first = grammar.firstAfter(sentence, predicate.complementStart());
    if (first != null && first.namesOrganisation()) {
      // "was granted EU candidate status"
      first = sentence.at(first.end());
    }
    return first instanceof NounMention noun
        ? themes(rule, new Region(predicate.complementStart(), noun.end()), "")
        : List.of();
  }

  /** "Relations were frozen, they are suspended": the noun that a pronoun stands for. */
  private List<NounMention> themeOfPronoun(Rule rule) {
    String word = sentence.word(predicate.subjectStart());
    boolean echo =
        predicate.subjectEnd() - predicate.subjectStart() == 2
            && sentence.entry(predicate.subjectStart() + 1).in("mission_echoes")
            && rule.object().contains("mission")
            && meant.containsKey(ToldBefore.ECHO);
    if (echo) {
      return List.of(
          new NounMention(
              predicate.subjectStart(),
              predicate.subjectEnd(),
              Map.of("mission", meant.getOrDefault(ToldBefore.ECHO, "")),
              false));
    }
    int end = predicate.subjectEnd();
    while (end - 1 > predicate.subjectStart()
        && sentence.at(end - 1) == null
        && sentence.entry(end - 1).adverb()) {
      // "It again became an embassy"
      end--;
    }
    if (end - predicate.subjectStart() != 1 || !pronoun(word)) {
      return List.of();
    }
    boolean first =
        predicate.link() == Link.COORDINATE
            && predicates.get(0).subjectStart() == predicate.subjectStart();
    if (predicate.index() == 0 || first) {
      // "It was raised in 1949 and moved in 1984"
      return meant(rule, predicate.subjectStart());
    }
    int told = predicate.index() - 1;
    while (told > 0
        && predicate.link() == Link.COORDINATE
        && predicates.get(told).subjectStart() == predicate.subjectStart()) {
      // "X opened a post; it was moved in 1880 and closed in 1900"
      told--;
    }
    if (told > 0 && predicates.get(told).conjunction().equals("when")) {
      // "The post was closed in 1801, when X left, and it was not reopened"
      told--;
    }
    ThemeFinder before = finder(told);
    List<NounMention> subject = before.themes(rule, before.clause.subject(), "");
    List<NounMention> object =
        subject.isEmpty() ? before.themes(rule, before.clause.complement(), "") : subject;
    // "requested the closure of the post, and it was closed"
    List<NounMention> meant = object.isEmpty() ? before.lastNoun(rule) : object;
    int at = predicate.subjectStart();
    return word.equals("another")
        ? meant.stream()
            .limit(1)
            .map(noun -> new NounMention(at, at + 1, noun.classes(), false))
            .toList()
        : meant;
  }

  /** "they", "it"; "another was opened at B" behind a post in A. */
  private static boolean pronoun(String word) {
    return word.equals("they") || word.equals("it") || word.equals("another");
  }

  /**
   * "It was closed in 1990": what the sentence before told of, as a noun in the pronoun's place.
   */
  private List<NounMention> meant(Rule rule, int pronoun) {
    boolean relations =
        sentence.word(pronoun).equals("they")
            && meant.containsKey("relations")
            && rule.object().contains("mission");
    // "The embassy was closed, and relations were suspended. They were resumed": the relations
    return !relations && rule.object().stream().anyMatch(meant::containsKey)
        ? List.of(
            new NounMention(pronoun, pronoun + 1, meant, sentence.word(pronoun).equals("they")))
        : List.of();
  }

  /** "adopted, by 30 votes to one, a resolution": what stands behind the count. */
  private Region behindVotes(Region region) {
    int from = region.from();
    if (!sentence.word(from).equals(",") || !sentence.in(from + 1, "prepositions")) {
      return region;
    }
    boolean votes = false;
    for (int i = from + 1; i < region.to(); i++) {
      votes |= sentence.in(i, "vote_words");
      if (sentence.word(i).equals(",")) {
        return votes ? new Region(i + 1, region.to()) : region;
      }
    }
    return region;
  }

  private List<NounMention> themes(Rule rule, Region whole, String preposition) {
    List<NounMention> found = new ArrayList<>();
    Region region = behindVotes(whole);
    for (NounMention noun : sentence.mentions(NounMention.class, region.from(), region.to())) {
      boolean wanted = false;
      for (String nounClass : rule.object()) {
        String canonical = noun.classes().get(nounClass);
        wanted |=
            canonical != null
                && (rule.weak() || !canonical.equals(nounClass) || !nounClass.equals("relations"));
      }
      if (!wanted) {
        continue;
      }
      Mention name = sentence.at(noun.start() - 1);
      // "secured World Bank and African Union membership": the noun stands where its names stand
      boolean compound =
          noun.of("membership")
              && name != null
              && name.namesOrganisation()
              && name.start() > region.from();
      String governor =
          grammar.governor(sentence, compound && name != null ? name : noun, region.from());
      boolean particle =
          preposition.isEmpty()
              && governor.equals(predicate.verb().particle())
              && rule.verbs().contains(predicate.verb().verb());
      if (governor.equals(preposition)
          || particle
          || nouns.oneOf(noun, governor)
          || nouns.rankOf(noun, governor)
          || nouns.partyBefore(noun, governor)
          || (found.isEmpty()
              && governor.equals(Grammar.APART)
              && predicate.link() == Link.RELATIVE)
          || governor.equals(Grammar.APART) && !found.isEmpty()
          || nouns.secondNoun(noun, governor)
          || nouns.likeAnother(noun, governor)
          || nouns.antecedent(noun, region)) {
        found.add(noun);
      }
    }
    return found;
  }

  /**
   * "broke its relations with X, then re-established them": the noun that the object stands for.
   */
  private List<NounMention> themeOfObjectPronoun(Rule rule) {
    String object = sentence.word(predicate.complementStart());
    if (!object.equals("them") && !object.equals("it")) {
      return List.of();
    }
    if (predicate.index() == 0) {
      return meant(rule, predicate.complementStart());
    }
    for (int k = predicate.index() - 1; k >= 0; k--) {
      ThemeFinder before = finder(k);
      List<NounMention> nouns = themes(rule, before.clause.complement(), "");
      nouns = nouns.isEmpty() ? before.lastNoun(rule) : nouns;
      if (!nouns.isEmpty()) {
        return nouns.subList(0, 1);
      }
    }
    return List.of();
  }

  /** "X opened an embassy in A, and Y opened its in B": the noun is left out. */
  private List<NounMention> elidedTheme(Rule rule) {
    int at = predicate.complementStart();
    String determiner = sentence.word(at);
    boolean alone =
        determiner.equals("its") || determiner.equals("theirs") || determiner.equals("one");
    int next = sentence.word(at + 1).equals("own") ? at + 2 : at + 1;
    boolean nothingBehind =
        sentence.at(next) instanceof Mention.TimeMention
            || sentence.word(next).equals("in")
            || sentence.word(next).equals("on")
            || sentence.word(next).equals("there")
            || next >= predicate.complementEnd();
    if (predicate.index() == 0 || !alone || !nothingBehind) {
      return List.of();
    }
    ThemeFinder before = finder(predicate.index() - 1);
    List<NounMention> nouns = themes(rule, before.clause.complement(), "");
    return nouns.isEmpty() ? List.of() : nouns.subList(0, 1);
  }

  /** "broke relations in 1976, restored in 1988": a second verb without an object of its own. */
  private List<NounMention> sharedTheme(Rule rule) {
    boolean bare =
        sentence
            .mentions(Mention.class, predicate.complementStart(), predicate.complementEnd())
            .stream()
            .allMatch(Mention.TimeMention.class::isInstance);
    if (predicate.link() != Link.COORDINATE || predicate.index() == 0 || !bare) {
      return List.of();
    }
    boolean dated =
        sentence.at(predicate.complementStart()) instanceof Mention.TimeMention
            || sentence.at(predicate.complementStart() + 1) instanceof Mention.TimeMention;
    ThemeFinder before = finder(predicate.index() - 1);
    return dated ? themes(rule, before.clause.complement(), "") : List.of();
  }
}
