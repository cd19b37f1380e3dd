package org.legation.extract.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.SubjectFinder.Found;
import org.legation.extract.clause.VerbGroup.Kind;
import org.legation.extract.lexicon.LexicalEntry;

/** Looks for a subject to the left of its verb, over lists, brackets and appositions. */
final class SubjectScan {
  private final AnnotatedSentence sentence;
  private final List<VerbGroup> groups;
  private final Boundaries boundaries;
  private final LeadingPhrases leads;
  private final Coordination coordination;
  private final ApposedHolders apposed;
  private final GroupTails tails;
  private final SharedConjunctions shared;

  SubjectScan(AnnotatedSentence sentence, List<VerbGroup> groups, Boundaries boundaries) {
    this.sentence = sentence;
    this.groups = groups;
    this.boundaries = boundaries;
    this.leads = new LeadingPhrases(sentence);
    this.coordination = new Coordination(sentence);
    this.tails = new GroupTails(sentence);
    this.shared = new SharedConjunctions(sentence);
    this.apposed = new ApposedHolders(sentence);
  }

  Found of(int k, @Nullable Predicate previous, List<Predicate> before) {
    VerbGroup verb = groups.get(k);
    int lower = k == 0 ? 0 : groups.get(k - 1).end();
    int i = boundaries.skipAdverbs(verb.start() - 1, lower);
    int end = i + 1;
    if (sentence.word(i).equals(",")) {
      int comma = boundaries.commaBefore(i, lower);
      if (comma > lower && !coordination.lastOfList(comma, lower)) {
        end = i;
        i = comma - 1;
      } else {
        i--;
        end--;
      }
    }
    int companions = tails.family(i, lower) ? i - 3 : tails.others(i, lower);
    if (companions >= 0) {
      i = companions;
      end = i + 1;
    }
    int joiner = -1;
    // "X, Y and other countries": the "and" of the list stands behind what is skipped
    boolean coordinated = companions >= 0;
    boolean alone = pronounAlone(i, lower);
    i = alone ? i - 1 : i;
    while (i >= lower && !alone) {
      String word = sentence.word(i);
      Mention covering = sentence.at(i);
      if (covering != null && covering.start() < i && covering.start() >= lower && name(covering)) {
        // "Trinidad and Tobago": no list within a name
        i = covering.start() - 1;
        continue;
      }
      if (word.equals(",") && seat(i, lower)) {
        i--;
        continue;
      }
      if (word.equals(",")
          || sentence.entry(i).in("coordinators") && !word.equals("but")
          || word.equals("&")) {
        coordinated |= sentence.entry(i).in("coordinators") || word.equals("&");
        // a list has its "and" before the last member
        if (!coordinated
            || !coordination.joins(i, lower, verb.kind() == Kind.FINITE)
            || endsLead(i, lower)) {
          break;
        }
        joiner = i;
      } else if (word.equals(")") && boundaries.opening(i, lower) >= 0) {
        i = boundaries.opening(i, lower);
      } else if (asks(i, end) || boundaries.stops(i) && !ExceptedNames.opens(sentence, i, lower)) {
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
      } else if (verb.auxiliary() && describes(previous)) {
        int from =
            previous.subjectStart() < previous.subjectEnd()
                ? previous.subjectStart()
                : previous.index() == 0 ? 0 : previous.subjectStart();
        int to =
            previous.subjectStart() < previous.subjectEnd()
                ? previous.subjectEnd()
                : previous.verb().start();
        return new Found(leads.after(from, to), to, Link.MAIN, -1, "");
      }
    }
    start = leads.afterLeader(apposed.start(leads.after(start, end), end, lower), end);
    String boundary = sentence.word(start - 1);
    String conjunction = conjunction(start, lower);
    boolean describing =
        verb.kind() == Kind.GERUND
            && previous != null
            && previous.verb().kind() == Kind.FINITE
            && i < lower
            && joiner < 0
            && conjunction.isEmpty()
            && paper(start, end);
    if (describing && previous != null) {
      // "signed a treaty with X regulating trade": it says what the treaty does
      return new Found(start, end, Link.PARTICIPLE, previous.index(), "");
    }
    if (conjunction.isEmpty() && i < lower && previous != null && joiner < 0) {
      // "announced it had cut ties"
      conjunction = "that";
    } else if (conjunction.isEmpty() && previous != null) {
      conjunction = shared.conjunction(start, verb, previous, before);
    }
    Link link = conjunction.isEmpty() ? Link.MAIN : Link.SUBORDINATE;
    if (boundary.equals("with") && verb.kind() == Kind.GERUND) {
      link = Link.PARTICIPLE;
    }
    int parent =
        link == Link.MAIN || previous == null
            ? -1
            : shared.parent(start, conjunction, previous, before);
    return new Found(start, end, link, parent, conjunction);
  }

  /**
   * "As agreed with Peru it severed relations", "within a few hours it had been recognised": a
   * pronoun behind a noun opens the clause, as in "closed the post it had opened".
   */
  private boolean pronounAlone(int last, int lower) {
    int before = last - 1;
    return before >= lower
        && sentence.entry(last).in("subject_pronouns")
        && (sentence.at(before) instanceof PartyMention
            || sentence.at(before) instanceof NounMention
            || sentence.at(before) == null && before > lower && word(before));
  }

  /** "an agreement on what each would pay": the question has a subject of its own. */
  private boolean asks(int i, int end) {
    return i < end - 1
        && sentence.at(i) == null
        && sentence.entry(i).in("question_words")
        && sentence.entry(i - 1).in("prepositions");
  }

  /** "under pressure it": a word that joins nothing. */
  private boolean word(int i) {
    LexicalEntry entry = sentence.entry(i);
    return Character.isLetter(sentence.word(i).codePointAt(0))
        && !entry.in("coordinators")
        && !entry.in("subordinators")
        && !entry.in("relatives")
        && !entry.in("clause_stops")
        && !entry.in("prepositions");
  }

  /**
   * "The embassy in Lima, Peru is accredited": the comma of a post's seat; behind another verb it
   * may end a clause.
   */
  private boolean seat(int comma, int lower) {
    boolean led = sentence.at(0) == null && sentence.entry(0).in("prepositions");
    return lower == 0
        && !led
        && sentence.at(comma - 1) instanceof Mention.CityMention city
        && sentence.at(comma + 1) instanceof PartyMention land
        && !land.adjective()
        && city.city().country().equals(land.party().id())
        && sentence.entry(city.start() - 1).in("place_prepositions")
        && sentence.at(city.start() - 2) instanceof NounMention post
        && (post.of("mission") || post.of("office"));
  }

  /** "a treaty with X": a phrase headed by a paper. */
  private boolean paper(int start, int end) {
    int head = start;
    while (head < end && sentence.at(head) == null) {
      head++;
    }
    return head < end && sentence.at(head) instanceof NounMention noun && noun.of("agreement");
  }

  /**
   * "A treaty providing for trade was signed", "an agreement to resume relations was reached", "the
   * treaty that opened the ports was signed": what stands between describes the subject.
   */
  private boolean describes(Predicate previous) {
    int before = previous.verb().start() - 1;
    boolean gerund =
        previous.verb().kind() == Kind.GERUND
            && previous.subjectStart() < previous.subjectEnd()
            && previous.link() == Link.MAIN
            && !sentence.word(before).equals(",");
    boolean infinitive =
        previous.link() == Link.INFINITIVE
            && previous.index() == 0
            && sentence.at(before) instanceof NounMention;
    boolean relative =
        previous.link() == Link.RELATIVE
            && previous.verb().kind() == Kind.FINITE
            && sentence.word(previous.subjectEnd()).equals("that")
            && !sentence.entry(previous.verb().start()).in("saying_words");
    return gerund || infinitive || relative;
  }

  private static boolean name(Mention mention) {
    return mention instanceof PartyMention
        || mention instanceof TimeMention
        || mention instanceof Mention.PersonMention
        || mention instanceof NounMention noun && noun.of("agreement");
  }

  /** "After the liberation of Chile, Norway and Peru signed": the first comma ends the phrase. */
  private boolean endsLead(int comma, int lower) {
    boolean leads =
        lower == 0
            && sentence.at(0) == null
            && sentence.entry(0).in("prepositions")
            && !sentence.word(0).equals("between");
    if (!leads || !sentence.word(comma).equals(",")) {
      return false;
    }
    for (int i = lower; i < comma; i++) {
      if (sentence.word(i).equals(",") || sentence.at(i) instanceof TimeMention) {
        return false;
      }
    }
    return true;
  }

  /** The conjunction before a subject, over adverbials that stand between. */
  private String conjunction(int start, int lower) {
    int i = start - 1;
    if (i >= lower
        && sentence.word(i).equals(",")
        && sentence.at(i - 1) instanceof TimeMention time) {
      i = time.start() - 1;
      while (i >= lower && sentence.entry(i).in("prepositions")) {
        if (sentence.entry(i).in("subordinators")) {
          // "Until 1945, X": a date, and no clause
          return "";
        }
        i--;
      }
    }
    String word = sentence.word(i);
    boolean reason = word.equals("because") && sentence.word(i + 1).equals("of");
    return i >= 0
            && !reason
            && sentence.at(i) == null
            && sentence.entry(i).in("subordinators")
            && !boundaries.pointsToTime(i)
        ? word
        : "";
  }
}
