package org.legation.extract.clause;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.lexicon.LexicalEntry;
import org.legation.extract.lexicon.VerbForm;

/**
 * What stands in a verb group before its main verb: "has not yet been", "would", "never", "to".
 *
 * @param start index of its first token
 * @param end index of the token at which the main verb would stand
 * @param last "be", "have" or "do", whichever is nearest to the main verb; empty if none
 * @param lastAt index of that token; -1 if there is none
 * @param modal "may", "will"; empty if none
 * @param infinitive whether "to" is among them
 * @param negated not, never, no longer
 * @param inPresent whether they begin in the present tense
 */
record Auxiliaries(
    int start,
    int end,
    String last,
    int lastAt,
    String modal,
    boolean infinitive,
    boolean negated,
    boolean inPresent) {

  private static final int LONGEST_ASIDE = 5;

  /** The modal of what is wished for: not "would", which may tell of what came later. */
  private static final String WISHED = "may";

  /** Whether there is one; a mere "not" is none. */
  boolean any() {
    return !last.isEmpty() || !modal.isEmpty() || infinitive;
  }

  /** Those that begin at a token; the range is empty where none does. */
  static Auxiliaries at(AnnotatedSentence sentence, int start) {
    int i = start;
    boolean negated = false;
    boolean started = false;
    boolean infinitive = false;
    boolean present = false;
    String modal = "";
    String last = "";
    int lastAt = -1;
    while (i < sentence.size() && sentence.at(i) == null) {
      LexicalEntry entry = sentence.entry(i);
      String auxiliary = entry.auxiliary();
      boolean onlyNegation = lastAt < 0 && modal.isEmpty() && !infinitive;
      if (auxiliary != null && !(auxiliary.equals("to") && started && !onlyNegation)) {
        negated |= entry.in("negations");
        switch (auxiliary) {
          case "to" -> infinitive = true;
          case "modal" -> modal = modal.isEmpty() ? sentence.word(i) : modal;
          default -> {
            last = auxiliary;
            lastAt = i;
            present |= !started && !past(sentence.word(i));
          }
        }
        started = true;
        i++;
      } else if (entry.in("negations") && (started || startsVerb(sentence.entry(i + 1)))) {
        negated = true;
        started = true;
        i++;
      } else if (started && entry.adverb() && !withParticle(sentence, i)) {
        i++;
      } else if (started && sentence.word(i).equals("in") && sentence.word(i + 1).equals("fact")) {
        i += 2;
      } else if (wish(sentence, i, modal, last)) {
        // "would like to open": what somebody may do
        modal = WISHED;
        i += 2;
      } else {
        int behind = started ? behindAside(sentence, i) : i;
        if (behind == i) {
          break;
        }
        i = behind;
      }
    }
    return new Auxiliaries(start, i, last, lastAt, modal, infinitive, negated, present);
  }

  private static boolean wish(AnnotatedSentence sentence, int i, String modal, String last) {
    return last.isEmpty()
        && modal.equals("would")
        && sentence.entry(i).in("wished_words")
        && sentence.word(i + 1).equals("to")
        && !sentence.entry(i + 2).verbForms().isEmpty();
  }

  /** "to back out of": an adverb that is a verb as well, with its particle. */
  private static boolean withParticle(AnnotatedSentence sentence, int i) {
    return sentence.entry(i).verbForm(VerbForm.Form.BASE) != null
        && sentence.entry(i + 1).in("verb_particles")
        && sentence.entry(i + 1).verbForms().isEmpty();
  }

  /**
   * "did not, however, recognise": where the verb goes on behind what commas set apart in it; the
   * place itself if nothing is.
   */
  private static int behindAside(AnnotatedSentence sentence, int comma) {
    if (!sentence.word(comma).equals(",")) {
      return comma;
    }
    int end = comma + 1;
    while (end - comma <= LONGEST_ASIDE && !sentence.word(end).equals(",")) {
      boolean plain = sentence.at(end) instanceof TimeMention || addsNothing(sentence, end);
      if (!plain) {
        return comma;
      }
      end++;
    }
    boolean goesOn =
        sentence.word(end).equals(",")
            && end > comma + 1
            && sentence.at(end + 1) == null
            && !sentence.entry(end + 1).verbForms().isEmpty()
            && !sentence.entry(end + 1).in("determiners");
    return goesOn ? end + 1 : comma;
  }

  private static boolean addsNothing(AnnotatedSentence sentence, int at) {
    LexicalEntry entry = sentence.entry(at);
    return sentence.at(at) == null
        && (entry.adverb() || entry.in("aside_words") || entry.in("prepositions"));
  }

  /** "was", "were", "had", "did". */
  private static boolean past(String auxiliary) {
    return auxiliary.startsWith("w") || auxiliary.startsWith("had") || auxiliary.startsWith("did");
  }

  private static boolean startsVerb(LexicalEntry entry) {
    return (entry.auxiliary() != null || entry.adverb() || !entry.verbForms().isEmpty())
        && !entry.in("determiners");
  }
}
