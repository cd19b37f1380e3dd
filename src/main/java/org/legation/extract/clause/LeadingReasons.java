package org.legation.extract.clause;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.annotate.Mention.TimeMention;

/**
 * Finds where a subject begins behind a phrase that leads its sentence without a comma: "Because of
 * a quarrel over fish | the embassy was closed", "Owing to the war | diplomatic relations ended".
 */
final class LeadingReasons {
  private final AnnotatedSentence sentence;

  LeadingReasons(AnnotatedSentence sentence) {
    this.sentence = sentence;
  }

  /** Where the subject begins; the start where no such phrase leads. */
  int after(int start, int end) {
    if (start > 1 || !opens() || comma(start, end)) {
      return start;
    }
    for (int i = end - 1; i > 2; i--) {
      if (begins(i) && nounBefore(i)) {
        return i;
      }
    }
    return start;
  }

  /** "because of", "owing to", "despite": a preposition that gives a reason, or its first word. */
  private boolean opens() {
    boolean reason =
        sentence.at(0) == null
            && sentence.entry(0).in("reason_openers")
            && !(sentence.at(1) instanceof TimeMention)
            && !Character.isDigit(sentence.word(1).charAt(0));
    return reason && (!sentence.word(0).equals("because") || sentence.word(1).equals("of"));
  }

  private boolean comma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun phrase may begin here. */
  private boolean begins(int i) {
    Mention mention = sentence.at(i);
    if (mention == null) {
      return sentence.entry(i).in("articles") || sentence.word(i).equals("both");
    }
    return mention.start() == i
        && (mention instanceof PronounMention
            || mention instanceof PartyMention party && !sentence.word(party.end()).equals("'s")
            || mention instanceof NounMention noun && noun.of("relations"));
  }

  /** Whether the phrase before ends here: with a noun, not with "of the" or "an old". */
  private boolean nounBefore(int i) {
    @Nullable Mention mention = sentence.at(i - 1);
    if (mention != null) {
      return !(mention instanceof PronounMention)
          && !(mention instanceof PartyMention party && party.adjective());
    }
    return Character.isLetter(sentence.word(i - 1).charAt(0))
        && !sentence.entry(i - 1).in("prepositions")
        && !sentence.entry(i - 1).in("determiners")
        && !sentence.entry(i - 1).in("coordinators")
        && !sentence.entry(i - 1).in("name_qualifiers")
        && !sentence.entry(i - 1).adverb();
  }
}
