package org.legation.extract.match.agreement;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Reading;

/** Whether a second noun for an agreement means a further one, and not the same again. */
final class JoinedAgreements {
  private JoinedAgreements() {}

  /** "a trade agreement and an extradition treaty", not "the accord, the accord being". */
  static boolean joined(Clause clause, NounMention noun, Reading reading) {
    int i = noun.start() - 1;
    while (i > 0 && PaperNouns.inPhrase(clause.sentence(), i, reading)) {
      i--;
    }
    boolean bare = noun.plural() && i == noun.start() - 1;
    if (bare && clause.sentence().at(i - 1) instanceof NounMention same && same.of("agreement")) {
      // "many treaties and agreements": two words for the same
      return false;
    }
    boolean dated =
        clause.sentence().word(i).equals(",") && clause.sentence().at(i - 1) instanceof TimeMention;
    boolean led =
        clause.sentence().at(i) instanceof TimeMention time
            && clause.sentence().in(time.start() - 2, "coordinators");
    // "a treaty, as well as a protocol"
    boolean asWell =
        clause.sentence().word(i).equals("as") && clause.sentence().word(i - 1).equals("well");
    return dated
        || led
        || asWell
        || clause.sentence().in(i, "coordinators")
        || listed(clause, noun, i);
  }

  /** "a trade agreement, an investment agreement, and a treaty": a comma before "and" as well. */
  private static boolean listed(Clause clause, NounMention noun, int comma) {
    AnnotatedSentence s = clause.sentence();
    if (!s.word(comma).equals(",") || !(s.at(comma - 1) instanceof NounMention)) {
      return false;
    }
    int next = noun.end();
    boolean article = s.word(comma + 1).equals("a") || s.word(comma + 1).equals("an");
    if (article && s.word(next).equals(",") && s.at(comma - 1) instanceof NounMention before) {
      // "a trade agreement, an investment treaty, a compact"
      return before.of("agreement");
    }
    boolean and =
        s.in(next, "coordinators") || s.word(next).equals(",") && s.in(next + 1, "coordinators");
    return and && !s.nouns("agreement", next, clause.predicate().complementEnd()).isEmpty();
  }
}
