package org.legation.extract.clause;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup.Kind;
import org.legation.extract.lexicon.VerbForm;

/** Cuts a sentence into predicates. Safe for use by many threads. */
public final class ClauseParser {
  private static final int LONGEST_PHRASE = 3;

  /** The predicates of a sentence, in order; those within brackets come last. */
  public List<Predicate> parse(AnnotatedSentence sentence) {
    List<VerbGroup> groups =
        Inversion.joined(
            sentence,
            DatedPlaces.withoutTheirVerbs(
                sentence,
                Appositions.withoutTheirVerbs(sentence, new VerbGroupFinder(sentence).find())));
    if (groups.isEmpty()) {
      return List.of();
    }
    Asides asides = Asides.of(sentence);
    if (asides == null || groups.stream().noneMatch(asides::holds)) {
      return parse(sentence, groups);
    }
    return around(asides, sentence, groups);
  }

  /** The clauses of the sentence without its brackets, then those within the brackets. */
  private List<Predicate> around(
      Asides asides, AnnotatedSentence sentence, List<VerbGroup> groups) {
    List<VerbGroup> outer = groups.stream().filter(group -> !asides.holds(group)).toList();
    List<Predicate> all = parse(sentence, groups);
    if (outer.isEmpty()) {
      return all;
    }
    List<Predicate> parsed = new ArrayList<>();
    for (Predicate p : parse(sentence, outer)) {
      int end = p.complementEnd();
      for (VerbGroup aside : groups) {
        // who is named in a bracket has no part in the clause around it
        boolean named = asides.holds(aside) && !asides.nameless(aside);
        if (named && aside.start() >= p.verb().end()) {
          end = Math.min(end, asides.start(aside));
        }
      }
      parsed.add(p.at(p.index(), p.parent(), Math.max(end, p.verb().end())));
    }
    int[] index = new int[groups.size()];
    int nextOuter = 0;
    int nextAside = outer.size();
    for (int k = 0; k < index.length; k++) {
      index[k] = asides.holds(groups.get(k)) ? nextAside++ : nextOuter++;
    }
    for (Predicate p : all) {
      if (asides.holds(p.verb())) {
        int end = Math.min(p.complementEnd(), asides.end(p.verb()));
        parsed.add(p.at(index[p.index()], p.parent() < 0 ? -1 : index[p.parent()], end));
      }
    }
    return parsed;
  }

  private List<Predicate> parse(AnnotatedSentence sentence, List<VerbGroup> groups) {
    SubjectFinder subjects = new SubjectFinder(sentence, groups);
    ReducedRelatives participles = new ReducedRelatives(sentence, groups);
    List<Predicate> predicates = new ArrayList<>();
    for (int k = 0; k < groups.size(); k++) {
      predicates.add(predicate(sentence, groups, k, subjects, participles, predicates));
    }
    return withComplementEnds(sentence, predicates);
  }

  private Predicate predicate(
      AnnotatedSentence sentence,
      List<VerbGroup> groups,
      int k,
      SubjectFinder subjects,
      ReducedRelatives participles,
      List<Predicate> before) {
    VerbGroup verb = groups.get(k);
    int paper = participles.apart(k);
    int inverted = k == 0 ? Inversion.subjectStart(sentence, verb) : -1;
    SubjectFinder.Found found =
        inverted >= 0
            ? new SubjectFinder.Found(inverted, verb.start(), Link.MAIN, -1, "")
            : paper < 0
                ? subjects.of(k, before)
                : new SubjectFinder.Found(paper, verb.start() - 1, Link.PARTICIPLE, k - 1, "");
    boolean first = k == 0 || found.start() < groups.get(0).start();
    int lead =
        lead(sentence, found.start(), first ? 0 : groups.get(leadBehind(k, found, before)).end());
    if (found.link() == Link.COORDINATE) {
      // "and in 1995 joined": the date leads the second verb
      lead = Math.max(lead, dateLead(sentence, verb, groups.get(k - 1).end()));
    }
    boolean participle = verb.maybeParticiple() && participles.has(k);
    Link link = participle && found.link() != Link.COORDINATE ? Link.PARTICIPLE : found.link();
    return new Predicate(
        k,
        verb,
        lead,
        found.start(),
        found.end(),
        sentence.size(),
        link,
        found.parent(),
        found.conjunction(),
        verb.passive() || participle || alsoPassive(sentence, verb, found, before));
  }

  /** "in 1990 X, which recognises Y, left": the verb that a lead of the subject stands behind. */
  private static int leadBehind(int k, SubjectFinder.Found found, List<Predicate> before) {
    int i = k - 1;
    while (i > 0
        && found.link() == Link.MAIN
        && before.get(i).link() == Link.RELATIVE
        && before.get(i).subjectStart() == found.start()) {
      i--;
    }
    return i;
  }

  /** "was raised in 1867, reduced again in 1917": the auxiliary holds for both. */
  private static boolean alsoPassive(
      AnnotatedSentence sentence,
      VerbGroup verb,
      SubjectFinder.Found found,
      List<Predicate> before) {
    if (found.link() != Link.COORDINATE
        || found.parent() < 0
        || !verb.maybeParticiple()
        || sentence.entry(verb.start()).in("active_behind_passives")) {
      return false;
    }
    Predicate host = before.get(found.parent());
    boolean alone =
        sentence.at(verb.end()) instanceof TimeMention
            || sentence.at(verb.end()) == null
                && (sentence.entry(verb.end()).in("prepositions")
                    || sentence.entry(verb.end()).adverb());
    return host.passive()
        && host.verb().auxiliary()
        && sentence.entry(verb.start()).verbForm(VerbForm.Form.PAST_PARTICIPLE) != null
        && alone;
  }

  /** Where a date begins that stands between "and" and a verb; 0 if none does. */
  private static int dateLead(AnnotatedSentence sentence, VerbGroup verb, int lower) {
    Boundaries boundaries = new Boundaries(sentence);
    int before = boundaries.skipAdverbs(verb.start() - 1, lower);
    int joiner = boundaries.skipDate(before, lower);
    return joiner < before ? joiner + 1 : 0;
  }

  /**
   * Where "In 2012," before a subject begins; the subject's start if nothing of the kind is there.
   */
  private int lead(AnnotatedSentence sentence, int subjectStart, int lower) {
    int at = subjectStart;
    if (sentence.word(at - 1).equals(",")) {
      at--;
    }
    Mention mention = sentence.at(at - 1);
    if (!(mention instanceof TimeMention)) {
      return lower == 0 ? 0 : subjectStart;
    }
    int start = mention.start();
    while (start > lower
        && (sentence.entry(start - 1).in("prepositions")
            || sentence.entry(start - 1).adverb()
            || sentence.entry(start - 1).in("date_qualifiers")
            // ", and in the autumn of 1962 both legations became"
            || start < mention.start()
                && sentence.at(start - 1) == null
                && (sentence.word(start - 1).equals("the")
                    || sentence.entry(start - 1).in("parts_of_years")))) {
      start--;
    }
    if (start <= lower) {
      return lower == 0 ? 0 : subjectStart;
    }
    String word = sentence.word(start - 1);
    boolean boundary =
        sentence.entry(start - 1).in("coordinators")
                && !(start == mention.start()
                    && Character.isDigit(sentence.word(start).charAt(0))
                    && sentence.at(start - 2) instanceof TimeMention)
            || word.equals(",")
            || word.equals(";")
            || sentence.entry(start - 1).in("subordinators")
            || word.equals(":")
            || word.equals("(");
    boundary |= opensPhrase(sentence, start, Math.max(lower, 1));
    return boundary ? start : lower == 0 ? 0 : subjectStart;
  }

  /** "has an office there, in addition as early as 1990, X": a phrase that a comma opens. */
  private static boolean opensPhrase(AnnotatedSentence sentence, int date, int lower) {
    int start = date;
    while (start > lower
        && date - start < LONGEST_PHRASE
        && sentence.at(start - 1) == null
        && Character.isLetter(sentence.word(start - 1).charAt(0))) {
      start--;
    }
    return start < date && sentence.word(start - 1).equals(",") && sentence.at(start - 1) == null;
  }

  /** "signed with X an agreement providing for": the object behind a phrase. */
  private static boolean object(AnnotatedSentence sentence, Predicate p, Predicate next) {
    int from = p.verb().end();
    List<NounMention> papers = sentence.nouns("agreement", from, next.verb().start());
    return sentence.word(from).equals("with")
        && !papers.isEmpty()
        && !new Boundaries(sentence).between(from + 1, papers.get(0).start())
        && new Boundaries(sentence).firstComma(from, next.verb().start()) < 0;
  }

  private static List<Predicate> withComplementEnds(
      AnnotatedSentence sentence, List<Predicate> predicates) {
    List<Predicate> complete = new ArrayList<>();
    for (int k = 0; k < predicates.size(); k++) {
      Predicate p = predicates.get(k);
      int end = sentence.size();
      if (k + 1 < predicates.size()) {
        Predicate next = predicates.get(k + 1);
        boolean ownSubject =
            next.subjectStart() >= p.verb().end() && next.subjectEnd() <= next.verb().start();
        boolean gerund =
            next.link() == Link.PARTICIPLE
                && next.verb().kind() == Kind.GERUND
                && (next.subjectStart() == p.verb().end() || object(sentence, p, next));
        boolean antecedent =
            next.link() == Link.RELATIVE
                || next.link() == Link.PARTICIPLE && next.passive()
                || gerund;
        end =
            ownSubject && !antecedent
                ? Math.min(next.leadStart(), next.subjectStart())
                : next.verb().start();
        if (next.verb().kind() == Kind.INFINITIVE) {
          end = next.verb().start();
        }
        if (next.link() == Link.COORDINATE && next.leadStart() > next.subjectStart()) {
          end = Math.min(end, next.leadStart());
        }
        end = Math.max(end, p.verb().end());
      }
      complete.add(p.at(p.index(), p.parent(), end));
    }
    return complete;
  }
}
