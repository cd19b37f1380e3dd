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

  /**
   * "with Chile opening an embassy": a name stands right before the gerund. "visited Chile seeking
   * aid" tells of who visited.
   */
  boolean ownSubject(int i, VerbGroup gerund, VerbGroup before) {
    return sentence.at(i) instanceof PartyMention party
        && !party.adjective()
        && !(reaches(before, party) && (goes(before) || speaks(gerund)));
  }

  /** Whether nothing but a preposition and an article stands between a verb and a name. */
  private boolean reaches(VerbGroup verb, PartyMention name) {
    int i = name.start() - 1;
    i = sentence.entry(i).in("articles") ? i - 1 : i;
    i = i >= verb.end() && goes(verb) && sentence.entry(i).in("prepositions") ? i - 1 : i;
    return i < verb.end();
  }

  private boolean goes(VerbGroup verb) {
    return sentence.entry(verb.end() - 1).in("going_words");
  }

  private boolean speaks(VerbGroup gerund) {
    return sentence.entry(gerund.start()).in("speaking_gerunds");
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
