package org.legation.extract.clause;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;

/** Subjects of their own that gerunds have: "with Chile opening", ", Minister X becoming". */
final class GerundSubjects {
  private final AnnotatedSentence sentence;

  GerundSubjects(AnnotatedSentence sentence) {
    this.sentence = sentence;
  }

  /** "when a treaty": where the phrase of a paper begins that a clause opens with; else -1. */
  int openedPaper(int last, int lower) {
    if (!(sentence.at(last) instanceof NounMention noun) || !noun.of("agreement")) {
      return -1;
    }
    int start = noun.start();
    while (start > lower
        && sentence.at(start - 1) == null
        && sentence.entry(start - 1).in("determiners")) {
      start--;
    }
    return start > lower && sentence.word(start - 1).equals("when") ? start : -1;
  }

  /** "with Chile opening an embassy": a name stands right before the gerund. */
  boolean ownSubject(int i) {
    return sentence.at(i) instanceof PartyMention party && !party.adjective();
  }

  /** ", Minister John Smith becoming": where a person begins who does what the gerund says; -1. */
  int absolute(int i) {
    if (!(sentence.at(i) instanceof Mention.PersonMention person)) {
      return -1;
    }
    int start =
        sentence.at(person.start() - 1) instanceof NounMention title
                && (title.of("office") || title.of("leader"))
            ? title.start()
            : person.start();
    return sentence.word(start - 1).equals(",") ? start : -1;
  }
}
