package org.legation.extract.match;

import java.util.List;
import java.util.Map;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.rule.Rule;
import org.legation.model.Status;

/** The noun that a pronoun or an ellipsis stands for: "they are suspended", "Y opened its own". */
final class PronounNouns {
  private final GovernedNouns governed;
  private final AnnotatedSentence sentence;
  private final List<Predicate> predicates;
  private final Predicate predicate;
  private final Map<String, String> meant;

  /**
   * Of a clause.
   *
   * @param meant the classes of nouns of which the sentence before told
   */
  PronounNouns(GovernedNouns governed, Map<String, String> meant) {
    this.governed = governed;
    this.sentence = governed.clause().sentence();
    this.predicates = governed.clause().predicates();
    this.predicate = governed.clause().predicate();
    this.meant = meant;
  }

  /** "Relations were frozen, they are suspended": the noun that a pronoun stands for. */
  List<NounMention> subject(Rule rule) {
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
    if (closedItself(rule)) {
      return told(rule, predicate.parent());
    }
    int end = predicate.subjectEnd();
    while (end - 1 > predicate.subjectStart()
        && sentence.at(end - 1) == null
        && sentence.entry(end - 1).adverb()) {
      // "It again became an embassy"
      end--;
    }
    boolean both =
        word.equals("both")
            && end - predicate.subjectStart() == 3
            && sentence.word(predicate.subjectStart() + 1).equals("of");
    if (!both && (end - predicate.subjectStart() != 1 || !pronoun(word))) {
      return List.of();
    }
    boolean first =
        (predicate.link() == Link.COORDINATE
                // "They were cordial before being broken in 1980"
                || predicate.link() == Link.PARTICIPLE && predicate.passive())
            && predicates.get(0).subjectStart() == predicate.subjectStart();
    if (word.equals("both") && predicate.index() == 0) {
      // "Both were closed": of two posts the sentence before tells, and one alone is known
      return List.of();
    }
    if (predicate.index() == 0 || first) {
      // "It was raised in 1949 and moved in 1984"
      return meant(rule, predicate.subjectStart());
    }
    if (CleftClauses.opens(sentence, predicates, predicate)) {
      // "It was not until 1963 that they were restored"
      int cleft = predicate.index() - 1;
      return cleft == 0 ? meant(rule, predicate.subjectStart()) : told(rule, cleft - 1);
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
    List<NounMention> meant = told(rule, told);
    int at = predicate.subjectStart();
    return word.equals("another")
        ? meant.stream()
            .limit(1)
            .map(noun -> new NounMention(at, at + 1, noun.classes(), false))
            .toList()
        : meant;
  }

  /** "X had an embassy in A but was closed in 1990": the embassy was, and not X. */
  private boolean closedItself(Rule rule) {
    return rule.status() == Status.ENDED
        && rule.object().contains("mission")
        && predicate.link() == Link.COORDINATE
        && predicate.passive()
        && predicate.parent() >= 0
        && !predicates.get(predicate.parent()).passive()
        && sentence.at(predicate.subjectEnd() - 1) instanceof Mention.PartyMention;
  }

  /** The noun of which another clause tells. */
  private List<NounMention> told(Rule rule, int index) {
    GovernedNouns before = governed.other(index);
    List<NounMention> subject = before.subject(rule);
    List<NounMention> object = subject.isEmpty() ? before.complement(rule) : subject;
    // "requested the closure of the post, and it was closed"
    return object.isEmpty() ? before.lastNoun(rule) : object;
  }

  /**
   * "broke its relations with X, then re-established them": the noun that the object stands for.
   */
  List<NounMention> object(Rule rule) {
    String object = sentence.word(predicate.complementStart());
    if (!object.equals("them") && !object.equals("it")) {
      return List.of();
    }
    if (predicate.index() == 0) {
      return meant(rule, predicate.complementStart());
    }
    for (int k = predicate.index() - 1; k >= 0; k--) {
      GovernedNouns before = governed.other(k);
      List<NounMention> nouns = governed.in(before.clause().complement(), rule, "");
      nouns = nouns.isEmpty() ? before.lastNoun(rule) : nouns;
      nouns = nouns.isEmpty() ? suffered(before, rule, object) : nouns;
      if (!nouns.isEmpty()) {
        return nouns.subList(0, 1);
      }
    }
    return List.of();
  }

  /** "Relations were restored, but X severed them": the subject of a clause in the passive. */
  private List<NounMention> suffered(GovernedNouns before, Rule rule, String pronoun) {
    // "pressure to sever them" tells of no deed
    boolean does = predicate.verb().kind() == VerbGroup.Kind.FINITE;
    if (!does || !before.clause().predicate().passive()) {
      return List.of();
    }
    boolean several = pronoun.equals("them");
    return before.subject(rule).stream()
        .filter(noun -> several == (noun.plural() || noun.of("relations")))
        .toList();
  }

  /** "X opened an embassy in A, and Y opened its in B": the noun is left out. */
  List<NounMention> elided(Rule rule) {
    int at = predicate.complementStart();
    boolean alone = sentence.entry(at).in("elliptic_owners");
    int next = sentence.word(at + 1).equals("own") ? at + 2 : at + 1;
    boolean nothingBehind =
        sentence.at(next) instanceof Mention.TimeMention
            || sentence.word(next).equals("in")
            || sentence.word(next).equals("on")
            || sentence.word(next).equals("as")
            || sentence.word(next).equals("there")
            || next >= predicate.complementEnd();
    if (!alone || !nothingBehind) {
      return List.of();
    }
    if (predicate.index() == 0) {
      // "X presented his credentials in 1990. Y presented his in 1991"
      return rule.object().contains(ToldBefore.CREDENTIALS)
          ? meant(rule, predicate.complementStart())
          : List.of();
    }
    GovernedNouns before = governed.other(predicate.index() - 1);
    List<NounMention> nouns = governed.in(before.clause().complement(), rule, "");
    return nouns.isEmpty() ? List.of() : nouns.subList(0, 1);
  }

  /**
   * "It was closed in 1990": what the sentence before told of, as a noun in the pronoun's place.
   */
  private List<NounMention> meant(Rule rule, int pronoun) {
    boolean relations =
        several(sentence.word(pronoun))
            && meant.containsKey("relations")
            && rule.object().contains("mission");
    boolean named =
        several(sentence.word(pronoun))
            && meant.containsKey(ToldBefore.NAMED)
            && rule.object().contains("relations")
            && predicate.passive();
    if (named) {
      Map<String, String> classes = Map.of("relations", meant.getOrDefault(ToldBefore.NAMED, ""));
      return List.of(new NounMention(pronoun, pronoun + 1, classes, true));
    }
    // "The embassy was closed, and relations were suspended. They were resumed": the relations
    return !relations && rule.object().stream().anyMatch(meant::containsKey)
        ? List.of(new NounMention(pronoun, pronoun + 1, meant, several(sentence.word(pronoun))))
        : List.of();
  }

  private static boolean several(String word) {
    return word.equals("they") || word.equals("these") || word.equals("those");
  }

  /** "they", "it"; "another was opened at B" behind a post in A; "both (of which) were closed". */
  private static boolean pronoun(String word) {
    return several(word) || word.equals("it") || word.equals("another") || word.equals("both");
  }
}
