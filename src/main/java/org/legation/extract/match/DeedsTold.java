package org.legation.extract.match;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.lexicon.Words;
import org.legation.model.Status;

/**
 * Whether a deed that a noun names is told as done: "after the rupture of relations", "X announced
 * the reopening of its embassy", "its accession marked". What somebody seeks, opposes or plans is
 * not.
 */
public final class DeedsTold {
  private static final int LONGEST_PHRASE = 9;

  private DeedsTold() {}

  /**
   * How a deed is told.
   *
   * @param done whether it happened
   * @param now whether it happened when the verb of its clause says
   */
  public record Told(boolean done, boolean now) {
    public static final Told NOT = new Told(false, false);
  }

  /**
   * Reads how a deed is told.
   *
   * @param event the token of the noun
   * @param clause the clause whose verb stands before the noun
   */
  public static Told of(AnnotatedSentence s, int event, Clause clause, Reading reading) {
    int before = phrase(s, event, reading);
    String word = s.word(before);
    if (s.at(before) == null && reading.words().in("factive_prepositions", word)) {
      return new Told(true, word.equals("with") || word.equals("upon"));
    }
    if (s.at(before) == null
        && word.equals("to")
        && reading.words().in("causes_before_to", s.word(before - 1))) {
      // "due to its restoration of relations with X"
      return new Told(true, false);
    }
    boolean paper =
        s.at(before) == null
            && reading.words().in("topic_openers", word)
            && s.at(before - 1) instanceof NounMention noun
            && noun.of("agreement");
    if (paper && signed(clause.predicate(), reading)) {
      // "signed an agreement on the establishment of relations"
      return new Told(true, true);
    }
    for (Predicate p : clause.predicates()) {
      boolean tells =
          reading.words().in("telling_verbs", p.verb().lemma())
              && p.verb().kind() != VerbGroup.Kind.INFINITIVE
              && p.verb().modal().isEmpty()
              && !p.verb().negated();
      if (tells && object(s, before, p)) {
        return new Told(true, true);
      }
      if (tells && p.passive() && before == p.verb().end() && s.word(before).equals("by")) {
        // "was crowned by the signing of": then; "was followed by": later
        return new Told(true, !p.verb().lemma().equals("follow"));
      }
      if (happened(s, p) && heads(s, event, p)) {
        return new Told(true, true);
      }
      if (tells && !p.passive() && heads(s, event, p)) {
        return new Told(true, false);
      }
    }
    return Told.NOT;
  }

  /** "the first opening was in May 1990". */
  private static boolean happened(AnnotatedSentence s, Predicate p) {
    return p.verb().lemma().equals("be")
        && p.verb().kind() == VerbGroup.Kind.FINITE
        && p.verb().modal().isEmpty()
        && !p.verb().negated()
        && s.in(p.verb().end(), "day_openers")
        && s.at(p.verb().end() + 1) instanceof TimeMention;
  }

  private static boolean signed(Predicate p, Reading reading) {
    return reading.words().in("paper_verbs", p.verb().lemma())
        && p.verb().kind() != VerbGroup.Kind.INFINITIVE
        && p.verb().modal().isEmpty()
        && !p.verb().negated();
  }

  /** "requested the closure of the post in May": no deed of that month, whoever did it later. */
  public static boolean asked(AnnotatedSentence s, int event, Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    return !p.passive()
        && reading.words().in("asking_verbs", p.verb().lemma())
        && object(s, phrase(s, event, reading), p);
  }

  /** The date of the clause, where the deed was done when its verb says; else empty. */
  public static String date(Told told, int end, Clause clause, Reading reading) {
    return told.now() ? reading.dates().choose(clause, Status.ASSERTED, end, end, true).edtf() : "";
  }

  /** The token before the noun phrase: over determiners, adjectives and owners. */
  private static int phrase(AnnotatedSentence s, int event, Reading reading) {
    // "culminating in the May 1990 visit of"
    int i = s.at(event - 1) instanceof TimeMention time ? time.start() - 1 : event - 1;
    while (i >= 0 && event - i < LONGEST_PHRASE && belongs(s, i, reading)) {
      i--;
    }
    return i;
  }

  private static boolean belongs(AnnotatedSentence s, int i, Reading reading) {
    Mention at = s.at(i);
    Words words = reading.words();
    String word = s.word(i);
    return at instanceof PartyMention
        || at instanceof PronounMention
        // "the official opening": no official
        || at instanceof NounMention && words.in("formalities", word)
        || at == null
            && (words.in("determiners", word)
                || word.equals("'s")
                || word.equals("'")
                || word.equals("-")
                || words.in("formalities", word)
                || words.adverb(word)
                || reading.grammar().contentWord(word));
  }

  /** "announced the ...", "led to the ...": the phrase right behind the verb. */
  private static boolean object(AnnotatedSentence s, int before, Predicate p) {
    int end = p.verb().end();
    int dated = before;
    while (dated >= end
        && (s.at(dated) instanceof TimeMention
            || s.at(dated) == null && s.word(dated).equals("on")
            || s.at(dated) == null && s.word(dated).equals("in"))) {
      // "announced on 3 May its withdrawal"
      dated--;
    }
    return before == end - 1
        || dated < before && s.at(before) instanceof TimeMention && dated == end - 1
        || before == end
            && s.at(before) == null
            && (s.word(before).equals("to") || s.word(before).equals("in"));
  }

  /** Whether the noun heads the subject: nothing but its phrase stands before it. */
  private static boolean heads(AnnotatedSentence s, int event, Predicate p) {
    return p.subjectStart() <= event
        && event < p.subjectEnd()
        && s.mentions(Mention.class, p.subjectStart(), event).stream()
            .noneMatch(m -> m instanceof TimeMention || m instanceof NounMention);
  }
}
