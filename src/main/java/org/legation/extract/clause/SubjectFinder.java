package org.legation.extract.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup.Kind;
import org.legation.extract.lexicon.VerbForm.Form;
import org.legation.extract.lexicon.Words;

/**
 * Finds the subject of each verb group, to the left of it or from the predicate that it shares it
 * with.
 */
final class SubjectFinder {
  private final Words words;
  private final AnnotatedSentence sentence;
  private final List<VerbGroup> groups;

  SubjectFinder(Words words, AnnotatedSentence sentence, List<VerbGroup> groups) {
    this.words = words;
    this.sentence = sentence;
    this.groups = groups;
  }

  /** Where a subject stands, and how its clause hangs on the one before. */
  record Found(int start, int end, Link link, int parent, String conjunction) {}

  Found of(int k, List<Predicate> before) {
    VerbGroup verb = groups.get(k);
    int lower = k == 0 ? 0 : groups.get(k - 1).end();
    int i = skipAdverbs(verb.start() - 1, lower);
    Predicate previous = k == 0 ? null : before.get(k - 1);
    if (verb.kind() == Kind.INFINITIVE && previous == null) {
      return new Found(verb.start(), verb.start(), Link.INFINITIVE, -1, "");
    }
    if (verb.kind() == Kind.INFINITIVE && previous != null) {
      return sharedWith(previous, verb, Link.INFINITIVE);
    }
    if (i < lower) {
      return previous == null
          ? new Found(verb.start(), verb.start(), Link.MAIN, -1, "")
          : sharedWith(previous, verb, Link.PARTICIPLE);
    }
    String word = sentence.word(i);
    if (verb.kind() == Kind.GERUND && previous != null && word.equals(",")) {
      return new Found(
          previous.subjectStart(), previous.subjectEnd(), Link.PARTICIPLE, previous.index(), "");
    }
    if ((words.in("coordinators", word) || word.equals(";")) && previous != null) {
      return coordinate(previous, verb, before);
    }
    if (word.equals(",") && previous != null && !clauseBegins(lower, i) && !apposition(lower, i)) {
      if (previous.link() == Link.RELATIVE
          || previous.link() == Link.PARTICIPLE
          || previous.link() == Link.SUBORDINATE) {
        Predicate antecedent = previous;
        return new Found(antecedent.subjectStart(), antecedent.subjectEnd(), Link.MAIN, -1, "");
      }
      return coordinate(previous, verb, before);
    }
    if (words.in("relatives", word)
        && sentence.at(i) == null
        && !(word.equals("that") && i == lower)) {
      return relative(i, lower, previous);
    }
    if (verb.kind() == Kind.GERUND
        && previous != null
        && !ownSubject(i)
        && !nominalBetween(lower, verb.start(), "with")) {
      String conjunction =
          words.in("subordinators", word) || words.in("prepositions", word) ? word : "";
      return new Found(
          previous.subjectStart(),
          previous.subjectEnd(),
          Link.PARTICIPLE,
          previous.index(),
          conjunction);
    }
    if (words.in("subordinators", word) && previous != null && sentence.at(i) == null) {
      return new Found(
          previous.subjectStart(), previous.subjectEnd(), Link.SUBORDINATE, previous.index(), word);
    }
    return scan(k, previous, before);
  }

  /**
   * Whether a bare past form is a participle after its noun: another verb follows without a new
   * subject.
   */
  boolean reducedRelative(int k) {
    VerbGroup verb = groups.get(k);
    int next = verb.end();
    String after = sentence.word(next);
    if (after.equals("by")) {
      return true;
    }
    Mention object = sentence.at(next);
    if (words.in("determiners", after) || object != null && !(object instanceof TimeMention)) {
      return false;
    }
    if (k > 0
        && verb.maybeParticiple()
        && groups.get(k - 1).kind() != Kind.INFINITIVE
        && !boundaryBetween(groups.get(k - 1).end(), verb.start())
        && !groups.get(k - 1).lemma().equals("say")) {
      // "upgraded the offices opened in 1990"
      return true;
    }
    if (k + 1 < groups.size()) {
      VerbGroup following = groups.get(k + 1);
      if (following.kind() == Kind.FINITE
          && following.auxiliary()
          && !boundaryBetween(next, following.start())) {
        return true;
      }
    }
    return false;
  }

  private Found sharedWith(Predicate previous, VerbGroup verb, Link link) {
    return new Found(previous.subjectStart(), previous.subjectEnd(), link, previous.index(), "");
  }

  /** "and opened", "but closed": the nearest predicate of the same kind gives the subject. */
  private Found coordinate(Predicate previous, VerbGroup verb, List<Predicate> before) {
    Predicate host = previous;
    while (host.parent() >= 0
        && (host.link() == Link.RELATIVE && verb.auxiliary() && !host.verb().auxiliary()
            || host.link() == Link.INFINITIVE && verb.kind() == Kind.FINITE && !bareBase(verb)
            || host.link() == Link.PARTICIPLE && verb.kind() == Kind.FINITE
            || host.link() == Link.SUBORDINATE && host.subjectStart() == host.subjectEnd())) {
      host = before.get(host.parent());
    }
    return new Found(host.subjectStart(), host.subjectEnd(), Link.COORDINATE, host.index(), "");
  }

  /** "threatened to leave or cancel": without "to", yet as much threatened. */
  private static boolean bareBase(VerbGroup verb) {
    return verb.form() == Form.BASE && !verb.auxiliary();
  }

  private Found relative(int pronoun, int lower, @Nullable Predicate previous) {
    int end = pronoun;
    if (end > lower && words.in("prepositions", sentence.word(end - 1))) {
      end--;
    }
    if (end > lower && sentence.word(end - 1).equals(",")) {
      end--;
    }
    int start = end;
    while (start > lower && !stops(start - 1) && !sentence.word(start - 1).equals(",")) {
      start--;
    }
    return new Found(
        start,
        end,
        Link.RELATIVE,
        previous == null ? -1 : previous.index(),
        sentence.word(pronoun));
  }

  private Found scan(int k, @Nullable Predicate previous, List<Predicate> before) {
    VerbGroup verb = groups.get(k);
    int lower = k == 0 ? 0 : groups.get(k - 1).end();
    int i = verb.start() - 1;
    int end = verb.start();
    if (sentence.word(i).equals(",")) {
      int comma = commaBefore(i, lower);
      if (comma > lower) {
        i = comma - 1;
        end = verb.start() - 1;
      } else {
        i--;
        end--;
      }
    }
    int joiner = -1;
    boolean coordinated = false;
    while (i >= lower) {
      String word = sentence.word(i);
      if (word.equals(",")
          || words.in("coordinators", word) && !word.equals("but")
          || word.equals("&")) {
        coordinated |= words.in("coordinators", word) || word.equals("&");
        // a list has its "and" before the last member
        if (!coordinated || !joins(i, lower)) {
          break;
        }
        joiner = i;
      } else if (word.equals(")") && opening(i, lower) >= 0) {
        i = opening(i, lower);
      } else if (stops(i)) {
        break;
      }
      i--;
    }
    int start = i + 1;
    if (i < lower && previous != null) {
      if (joiner >= 0) {
        start = joiner + 1;
      } else if (previous.passive() && previous.verb().maybeParticiple()) {
        return new Found(previous.subjectStart(), previous.subjectEnd(), Link.MAIN, -1, "");
      }
    }
    start = afterDate(start, end);
    String boundary = sentence.word(start - 1);
    String conjunction = conjunction(start, lower);
    if (conjunction.isEmpty() && i < lower && previous != null && joiner < 0) {
      // "announced it had cut ties"
      conjunction = "that";
    } else if (conjunction.isEmpty() && previous != null && words.in("coordinators", boundary)) {
      conjunction = goesOn(previous, before);
    }
    Link link = conjunction.isEmpty() ? Link.MAIN : Link.SUBORDINATE;
    if (boundary.equals("with") && verb.kind() == Kind.GERUND) {
      link = Link.PARTICIPLE;
    }
    boolean sameWhen =
        previous != null
            && conjunction.equals("when")
            && goesOn(previous, before).equals("when")
            && words.in("coordinators", boundary);
    int parent =
        link == Link.MAIN || previous == null
            ? -1
            : sameWhen ? whenHost(previous, before).parent() : previous.index();
    return new Found(start, end, link, parent, conjunction);
  }

  /** "In 1990 Norway opened": a date that leads without a comma is no part of the subject. */
  private int afterDate(int start, int end) {
    int i = start;
    while (i < end
        && sentence.at(i) == null
        && (words.in("prepositions", sentence.word(i)) || words.adverb(sentence.word(i)))) {
      i++;
    }
    Mention mention = sentence.at(i);
    return i < end && mention instanceof TimeMention && mention.end() < end ? mention.end() : start;
  }

  /** "when X was occupied and ties were severed": the second clause hangs on "when" too. */
  private static String goesOn(Predicate previous, List<Predicate> before) {
    Predicate host = whenHost(previous, before);
    return host.link() == Link.SUBORDINATE
            && host.conjunction().equals("when")
            && host.parent() >= 0
        ? "when"
        : "";
  }

  private static Predicate whenHost(Predicate previous, List<Predicate> before) {
    Predicate host = previous;
    while (host.link() == Link.PARTICIPLE && host.parent() >= 0) {
      host = before.get(host.parent());
    }
    return host;
  }

  /** The bracket that opens what this one closes; -1 if there is none. */
  private int opening(int close, int lower) {
    for (int i = close - 1; i >= lower; i--) {
      if (sentence.word(i).equals("(")) {
        return i;
      }
    }
    return -1;
  }

  /** "the Parliament, also in Spain, issued": what stands between the commas is no clause. */
  private boolean apposition(int lower, int comma) {
    int before = commaBefore(comma, lower);
    if (before < 0) {
      return false;
    }
    Mention first = sentence.at(before + 1);
    boolean title =
        first instanceof NounMention noun && (noun.of("office") || noun.of("leader"))
            || first instanceof PartyMention party
                && sentence.at(party.end()) instanceof NounMention
            || first instanceof Mention.PersonMention;
    boolean country =
        first instanceof PartyMention && sentence.at(before - 1) instanceof Mention.CityMention;
    return title || country || words.in("apposition_words", sentence.word(before + 1));
  }

  /** "with Chile opening an embassy": a name stands right before the gerund. */
  private boolean ownSubject(int i) {
    return sentence.at(i) instanceof PartyMention party && !party.adjective();
  }

  /** The conjunction before a subject, over adverbials that stand between. */
  private String conjunction(int start, int lower) {
    int i = start - 1;
    if (i >= lower
        && sentence.word(i).equals(",")
        && sentence.at(i - 1) instanceof TimeMention time) {
      i = time.start() - 1;
      while (i >= lower
          && words.in("prepositions", sentence.word(i))
          && !words.in("subordinators", sentence.word(i))) {
        i--;
      }
    }
    String word = sentence.word(i);
    return i >= 0 && sentence.at(i) == null && words.in("subordinators", word) ? word : "";
  }

  private int commaBefore(int comma, int lower) {
    for (int i = comma - 1; i > lower; i--) {
      if (sentence.word(i).equals(",")) {
        return sentence.at(i - 1) instanceof TimeMention ? -1 : i;
      }
    }
    return -1;
  }

  /** "and formally recognised": adverbs before a verb belong to it. */
  private int skipAdverbs(int from, int lower) {
    int i = from;
    while (i > lower
        && sentence.at(i) == null
        && words.adverb(sentence.word(i))
        && !sentence.word(i).equals("both")
        && !sentence.word(i).equals("each")
        && !sentence.word(i).equals("all")) {
      i--;
    }
    return words.in("coordinators", sentence.word(i)) || sentence.word(i).equals(",") ? i : from;
  }

  /** Whether a new clause begins in a stretch: "when" with a name or noun behind it. */
  private boolean clauseBegins(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.at(i) == null
          && words.in("subordinators", sentence.word(i))
          && !(sentence.at(i + 1) instanceof TimeMention)) {
        return true;
      }
    }
    return false;
  }

  private boolean stops(int i) {
    String word = sentence.word(i);
    if (word.equals(";")
        || word.equals(":")
        || word.equals("—")
        || word.equals("–")
        || word.equals("(")
        || word.equals(")")
        || word.equals("“")
        || word.equals("but")) {
      return true;
    }
    if (sentence.at(i) != null) {
      return false;
    }
    boolean temporalPreposition = sentence.at(i + 1) instanceof TimeMention;
    return (words.in("subordinators", word) && !temporalPreposition)
        || words.in("relatives", word)
        || word.equals("with") && !(sentence.at(i - 1) instanceof NounMention);
  }

  /** Whether a comma or "and" joins two members of one list rather than two clauses. */
  private boolean joins(int i, int lower) {
    int left = i - 1;
    if (words.in("coordinators", sentence.word(i)) && sentence.word(left).equals(",")) {
      left--;
    }
    int right = i + 1;
    while (words.in("determiners", sentence.word(right))
        || words.in("coordinators", sentence.word(right))
        || modifier(right)) {
      Mention covered = sentence.at(right);
      right = covered == null ? right + 1 : covered.end();
    }
    Mention a = sentence.at(left);
    Mention b = sentence.at(right);
    if (left < lower || a == null || a instanceof TimeMention) {
      return false;
    }
    if (sentence.word(i).equals(",")
        && b instanceof PartyMention
        && a instanceof Mention.CityMention) {
      return true;
    }
    if (b == null) {
      return false;
    }
    if (lower == 0 && b instanceof NounMention noun && noun.of("municipality") && partyLike(a)) {
      return true;
    }
    if (a instanceof NounMention && b instanceof NounMention) {
      return !sentence.word(i).equals(",") || lower == 0;
    }
    if (person(a) && person(b)) {
      return true;
    }
    return a.getClass() == b.getClass() && !(a instanceof PronounMention)
        || partyLike(a) && partyLike(b);
  }

  /** A jurisdiction that only qualifies the noun behind it: "the U.S. Legation". */
  private boolean modifier(int i) {
    if (!(sentence.at(i) instanceof PartyMention party)) {
      return false;
    }
    return party.adjective() || sentence.at(party.end()) instanceof NounMention;
  }

  private static boolean person(Mention mention) {
    return mention instanceof Mention.PersonMention
        || mention instanceof NounMention noun && (noun.of("leader") || noun.of("office"));
  }

  private static boolean partyLike(Mention mention) {
    return !(mention instanceof TimeMention) && !(mention instanceof NounMention);
  }

  private boolean boundaryBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      String word = sentence.word(i);
      if (stops(i) || words.in("coordinators", word) || word.equals(",")) {
        return true;
      }
    }
    return false;
  }

  private boolean nominalBetween(int from, int to, String opener) {
    for (int i = to - 1; i >= from; i--) {
      if (sentence.word(i).equals(",")) {
        return false;
      }
      if (sentence.word(i).equals(opener)) {
        return i + 1 < to;
      }
    }
    return false;
  }
}
