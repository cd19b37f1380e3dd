package org.legation.extract.match.membership;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.lexicon.VerbForm.Form;

/**
 * Whether the name of an organisation only qualifies what stands behind it, which nobody belongs
 * to: "the NATO-Chad Summit", "the NATO bombing of X", "a UN appointed team".
 */
final class OrganisationQualifiers {
  private static final int LONGEST_EVENT = 5;

  private OrganisationQualifiers() {}

  static boolean of(AnnotatedSentence s, Mention organisation) {
    int next = organisation.end();
    if (s.word(next).equals("(") && s.word(next + 2).equals(")")) {
      next += 3;
    }
    return hyphen(s, next)
        || event(s, next)
        || participle(s, next)
        || deed(s, next)
        || contingent(s, next);
  }

  /** "NATO-led", "ASEAN–Chile Dialogue": a dash without blanks. */
  private static boolean hyphen(AnnotatedSentence s, int i) {
    boolean dash = s.word(i).equals("-") || s.word(i).equals("–");
    return dash
        && s.tokens().get(i).start() == s.tokens().get(i - 1).end()
        && i + 1 < s.size()
        && s.tokens().get(i + 1).start() == s.tokens().get(i).end();
  }

  /** "the African Union Summit": what is held, not what is joined. */
  private static boolean event(AnnotatedSentence s, int from) {
    int i = from;
    while (i < s.size()
        && i < from + LONGEST_EVENT
        && (s.at(i) == null || s.at(i) instanceof NounMention || s.at(i) instanceof PersonMention)
        && s.tokens().get(i).capitalised()) {
      i++;
    }
    // "the UN Secretary General's panel"
    return i > from && (s.in(i - 1, "event_kinds") || s.word(i).equals("'s"));
  }

  /** "the UN appointed team". */
  private static boolean participle(AnnotatedSentence s, int i) {
    String next = s.word(i + 1);
    boolean noun =
        s.at(i + 1) instanceof NounMention
            || s.at(i + 1) == null
                && !next.isEmpty()
                && Character.isLetter(next.charAt(0))
                && !s.entry(i + 1).adverb()
                && s.entry(i + 1).auxiliary() == null
                && !s.in(i + 1, "prepositions")
                && !s.in(i + 1, "coordinators")
                && !s.in(i + 1, "subordinators")
                && !s.in(i + 1, "determiners");
    return noun
        && s.at(i) == null
        && s.word(i).endsWith("ed")
        && s.entry(i).verbForm(Form.PAST_PARTICIPLE) != null;
  }

  /** "the United Nations coalition", "the NATO mission in X": who fights or goes, no body. */
  private static boolean contingent(AnnotatedSentence s, int i) {
    int noun = s.in(i, "contingent_adjectives") ? i + 1 : i;
    return s.in(noun, "contingents") && !s.tokens().get(noun).capitalised();
  }

  /** "the NATO bombing of X". */
  private static boolean deed(AnnotatedSentence s, int i) {
    return s.at(i) == null
        && s.word(i).endsWith("ing")
        && !s.in(i, "prepositions")
        && s.in(i + 1, "prepositions");
  }
}
