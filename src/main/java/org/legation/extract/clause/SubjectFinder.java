package org.legation.extract.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup.Kind;
import org.legation.extract.lexicon.LexicalEntry;

/**
 * Finds the subject of each verb group, to the left of it or from the predicate that it shares it
 * with.
 */
final class SubjectFinder {
  private final AnnotatedSentence sentence;
  private final List<VerbGroup> groups;
  private final Boundaries boundaries;
  private final SubjectScan scan;
  private final CoordinateHosts hosts;
  private final RelativeSubjects relatives;
  private final GerundSubjects gerunds;
  private final LeadingPhrases leads;

  SubjectFinder(AnnotatedSentence sentence, List<VerbGroup> groups) {
    this.sentence = sentence;
    this.groups = groups;
    this.boundaries = new Boundaries(sentence);
    this.scan = new SubjectScan(sentence, groups, boundaries);
    this.hosts = new CoordinateHosts(sentence);
    this.gerunds = new GerundSubjects(sentence);
    this.leads = new LeadingPhrases(sentence);
    this.relatives = new RelativeSubjects(sentence, boundaries, leads);
  }

  /** Where a subject stands, and how its clause hangs on the one before. */
  record Found(int start, int end, Link link, int parent, String conjunction) {}

  /** The subject of the k-th verb group, where those before it are parsed. */
  Found of(int k, List<Predicate> before) {
    VerbGroup verb = groups.get(k);
    int lower = k == 0 ? 0 : groups.get(k - 1).end();
    int i = boundaries.skipDate(boundaries.skipAdverbs(verb.start() - 1, lower), lower);
    Predicate previous = k == 0 ? null : before.get(k - 1);
    if (previous != null && sentence.word(verb.start()).equals("without")) {
      // "held the rank without being accredited": whoever held it
      return sharedWith(previous, Link.PARTICIPLE);
    }
    if (verb.kind() == Kind.INFINITIVE || i < lower) {
      boolean infinitive = verb.kind() == Kind.INFINITIVE;
      if (infinitive && previous != null && ordered(verb, previous)) {
        return new Found(lower, verb.start(), Link.INFINITIVE, previous.index(), "");
      }
      int caused =
          infinitive && previous != null ? CausedDeeds.subject(sentence, previous, verb) : -1;
      if (caused >= 0 && previous != null) {
        return new Found(caused, verb.start(), Link.INFINITIVE, previous.index(), "");
      }
      return previous == null
          ? new Found(verb.start(), verb.start(), infinitive ? Link.INFINITIVE : Link.MAIN, -1, "")
          : sharedWith(previous, infinitive ? Link.INFINITIVE : Link.PARTICIPLE);
    }
    String word = sentence.word(i);
    LexicalEntry entry = sentence.entry(i);
    if (verb.kind() == Kind.GERUND
        && word.equals(",")
        && (previous != null || boundaries.onlyDates(0, i))) {
      // "On 3 May, having received assurances, X": whose it is the clause behind tells
      return previous == null
          ? new Found(verb.start(), verb.start(), Link.PARTICIPLE, -1, "")
          : sharedWith(previous, Link.PARTICIPLE);
    }
    if ((entry.in("coordinators") || word.equals(";")) && previous != null) {
      return hosts.of(previous, verb, before);
    }
    boolean aside = word.equals(",") && previous != null && relativePronounBefore(previous);
    if (previous != null && (aside || behindPrepositionAndWhich(previous, verb))) {
      // "relations, which X had broken, were resumed", "A treaty by which X gave it up was signed"
      int from = previous.index() == 0 ? 0 : groups.get(previous.index() - 1).end();
      Found antecedent = relatives.of(previous.subjectStart() - 1, from, null);
      return resumed(antecedent.start(), antecedent.end(), before);
    }
    if (word.equals(",") && previous != null && inApposition(previous)) {
      // "X, the first to hold the office, presented"
      int end = boundaries.firstComma(0, previous.verb().start());
      return end > 0 ? new Found(0, end, Link.MAIN, -1, "") : scan.of(k, previous, before);
    }
    if (word.equals(",")
        && previous != null
        && !boundaries.clauseBegins(lower, i, boundaries.setApart(previous))
        && (!boundaries.apposition(lower, i)
            // "X, who resided in Suva, Fiji, presented"
            || previous.link() == Link.RELATIVE && boundaries.country(lower, i))) {
      Predicate root = root(previous, before);
      if (root != previous
          && root.link() == Link.RELATIVE
          && sentence.word(root.subjectStart() - 1).equals("when")) {
        // "when X, who was minister to Y and resided at Z, presented"
        return resumed(root.subjectStart(), root.subjectEnd(), before);
      }
      Predicate above = previous.parent() < 0 ? previous : before.get(previous.parent());
      if (previous.passive()
          && previous.link() == Link.PARTICIPLE
          && above.link() == Link.RELATIVE) {
        // "Norway, which had joined the talks held in Oslo, opened"
        return resumed(above.subjectStart(), above.subjectEnd(), before);
      }
      if (previous.link() == Link.RELATIVE
          || previous.link() == Link.PARTICIPLE
          || previous.link() == Link.SUBORDINATE) {
        return resumed(previous.subjectStart(), previous.subjectEnd(), before);
      }
      return hosts.of(previous, verb, before);
    }
    if (entry.in("relatives") && sentence.at(i) == null && !(word.equals("that") && i == lower)) {
      return relatives.of(i, lower, previous);
    }
    if (verb.kind() == Kind.GERUND && previous != null && word.equals("that") && i == lower) {
      // "warned that recognising X would be unwise": nobody is said to do it
      return new Found(verb.start(), verb.start(), Link.SUBORDINATE, -1, word);
    }
    int absolute = verb.kind() == Kind.GERUND && previous != null ? gerunds.absolute(i) : -1;
    if (absolute > lower && previous != null) {
      return new Found(absolute, verb.start(), Link.PARTICIPLE, previous.index(), "");
    }
    int opened =
        verb.kind() == Kind.GERUND && previous != null ? gerunds.openedPaper(i, lower) : -1;
    if (opened >= 0 && previous != null) {
      // "when a treaty opening relations was signed": what the treaty does
      return new Found(opened, verb.start(), Link.PARTICIPLE, previous.index(), "");
    }
    if (verb.kind() == Kind.GERUND
        && previous != null
        && !gerunds.ownSubject(i, verb, previous.verb())
        && (entry.in("prepositions") && !word.equals("with")
            || !boundaries.nominalBetween(lower, verb.start(), "with"))) {
      String conjunction = entry.in("subordinators") || entry.in("prepositions") ? word : "";
      return new Found(
          previous.subjectStart(),
          previous.subjectEnd(),
          Link.PARTICIPLE,
          previous.index(),
          conjunction);
    }
    if (entry.in("subordinators") && previous != null && sentence.at(i) == null) {
      return new Found(
          previous.subjectStart(), previous.subjectEnd(), Link.SUBORDINATE, previous.index(), word);
    }
    Found described = described(k, before);
    if (described != null) {
      return described;
    }
    int head = headBefore(previous, verb, before);
    if (previous != null && head >= 0) {
      // "In 1990 an agreement to open an embassy was made": the date is no part of the subject
      int noun = leads.after(head, previous.verb().start());
      return new Found(noun, previous.verb().start(), Link.MAIN, -1, "");
    }
    return scan.of(k, previous, before);
  }

  /** "ordered the embassy to be closed": the embassy is. */
  private boolean ordered(VerbGroup verb, Predicate above) {
    return verb.passive()
        && !above.passive()
        && verb.start() > above.verb().end()
        && sentence.entry(above.verb().end() - 1).in("ordering_words");
  }

  /**
   * The clause that goes on behind a relative one: a main clause, or the one that a conjunction
   * before its subject opened ("when X, who was resident at Y, presented").
   */
  private Found resumed(int start, int end, List<Predicate> before) {
    int parent = -1;
    for (Predicate p : before) {
      if (p.verb().end() <= start) {
        parent = p.index();
      }
    }
    boolean opened = parent >= 0 && sentence.word(start - 1).equals("when");
    return opened
        ? new Found(start, end, Link.SUBORDINATE, parent, "when")
        : new Found(start, end, Link.MAIN, -1, "");
  }

  /**
   * "A motion asking the government to recognise X was adopted": the clause whose subject the
   * gerund and what hangs on it describe; null if there is none.
   */
  private @Nullable Found described(int k, List<Predicate> before) {
    VerbGroup verb = groups.get(k);
    int first = k;
    while (first > 0 && groups.get(first - 1).kind() != Kind.FINITE) {
      first--;
    }
    if (first == k
        || verb.kind() != Kind.FINITE
        || boundaries.between(groups.get(k - 1).end(), verb.start())) {
      return null;
    }
    int lower = first == 0 ? 0 : groups.get(first - 1).end();
    Predicate purpose = first == 0 ? null : before.get(first - 1);
    if (purpose != null && purpose.link() == Link.PARTICIPLE && purpose.passive()) {
      // "A treaty intended to end the war was signed"
      return resumed(purpose.subjectStart(), purpose.subjectEnd(), before);
    }
    if (groups.get(first).kind() == Kind.INFINITIVE) {
      return before(groups.get(first).start(), lower);
    }
    Predicate gerund = before.get(first);
    boolean own =
        gerund.subjectStart() >= lower
            && gerund.subjectEnd() == gerund.verb().start()
            && gerund.subjectEnd() > gerund.subjectStart();
    return own ? resumed(gerund.subjectStart(), gerund.subjectEnd(), before) : null;
  }

  /** "a bill to recognise X was tabled": the noun of a text before its infinitive; null else. */
  private @Nullable Found before(int infinitive, int lower) {
    int start = infinitive;
    while (start > lower
        && !boundaries.stops(start - 1)
        && !(sentence.at(start - 1) instanceof TimeMention)
        && !sentence.word(start - 1).equals(",")) {
      start--;
    }
    boolean text = sentence.at(infinitive - 1) instanceof NounMention noun && noun.of("resolution");
    return text ? new Found(start, infinitive, Link.MAIN, -1, "") : null;
  }

  /**
   * "Norway's refusal to recognise X led to": the subject of "led" is the refusal, not X. Where it
   * begins; -1 if the infinitive before hangs on no noun of a subject.
   */
  private int headBefore(@Nullable Predicate infinitive, VerbGroup verb, List<Predicate> before) {
    if (infinitive == null
        || infinitive.link() != Link.INFINITIVE
        || verb.kind() != VerbGroup.Kind.FINITE
        || boundaries.between(infinitive.verb().end(), verb.start())) {
      return -1;
    }
    int k = infinitive.index();
    int lower = k == 0 ? 0 : groups.get(k - 1).end();
    int noun = infinitive.verb().start() - 1;
    int start = noun;
    while (start >= lower && !boundaries.stops(start) && !parts(start)) {
      start--;
    }
    boolean own = start >= lower || k == 0;
    return own && noun > start && sentence.entry(noun).in("deed_nouns") ? start + 1 : -1;
  }

  private boolean parts(int i) {
    return sentence.at(i) == null
        && (sentence.word(i).equals(",") || sentence.entry(i).in("coordinators"));
  }

  private static boolean inApposition(Predicate previous) {
    return previous.link() == Link.INFINITIVE && previous.index() == 0 && previous.parent() < 0;
  }

  private static Found sharedWith(Predicate previous, Link link) {
    return new Found(previous.subjectStart(), previous.subjectEnd(), link, previous.index(), "");
  }

  /** The first of clauses that share a subject. */
  private static Predicate root(Predicate predicate, List<Predicate> before) {
    Predicate root = predicate;
    while (root.link() == Link.COORDINATE && root.parent() >= 0) {
      root = before.get(root.parent());
    }
    return root;
  }

  private boolean behindPrepositionAndWhich(Predicate predicate, VerbGroup next) {
    int at = predicate.subjectStart() - 1;
    return predicate.subjectEnd() > predicate.subjectStart()
        && at > 1
        && sentence.word(at).equals("which")
        && sentence.entry(at - 1).in("prepositions")
        && next.kind() == Kind.FINITE
        && !boundaries.between(predicate.verb().end(), next.start());
  }

  private boolean relativePronounBefore(Predicate predicate) {
    int at = predicate.subjectStart() - 1;
    // "Chile, with which ties had been cut, was", "the house, in which X lived, was"
    boolean governed = sentence.at(at - 1) == null && sentence.entry(at - 1).in("prepositions");
    int comma = governed ? at - 2 : at - 1;
    return predicate.subjectEnd() > predicate.subjectStart()
        && comma >= 0
        // "the consulate, whose staff had left, reopened"
        && (sentence.entry(at).in("object_relatives") || sentence.word(at).equals("whose"))
        && sentence.word(comma).equals(",");
  }
}
