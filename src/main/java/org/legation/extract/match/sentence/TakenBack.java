package org.legation.extract.match.sentence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Reading;
import org.legation.extract.match.recognition.UnsaidRecognition;
import org.legation.extract.match.sentence.Repeats.Repeat;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** Recognition that a clause takes back, or gives again, without saying so. */
final class TakenBack {
  private TakenBack() {}

  /**
   * "recognised X in 1990, withdrew in 1995 and restored it in 2000", "the decision was reversed":
   * recognition that is taken back, or given again.
   */
  static @Nullable Repeat of(Clause clause, ClaimDraft deed, Reading reading) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    boolean restores =
        deed.status() == Status.ENDED && reading.words().in("restoring_verbs", p.verb().lemma());
    boolean undoes = reading.words().in("undoing_verbs", p.verb().lemma());
    if (deed.rule().type() != RelationType.RECOGNITION
        || !undoes && !restores
        || p.verb().negated()
        || !p.verb().modal().isEmpty()
        || p.link() == Link.INFINITIVE) {
      return null;
    }
    boolean backAgain =
        deed.status() == Status.ENDED && reading.words().in("reversing_verbs", p.verb().lemma());
    Status status = restores || backAgain ? Status.ASSERTED : Status.ENDED;
    List<Party> named = reading.parties().agents(clause);
    List<Party> actors =
        named.isEmpty() && !p.passive() ? UnsaidRecognition.ofSection(clause, reading) : named;
    if (p.passive()) {
      boolean meant =
          (restores || backAgain || deed.status() == Status.ASSERTED)
              && actsIn(s, p.subjectStart(), p.subjectEnd());
      List<Party> whose = actors.isEmpty() ? List.of(deed.actor()) : actors;
      return meant ? new Repeat(whose, Repeats.date(clause), Map.of(), status, true) : null;
    }
    int at = p.complementStart();
    boolean bare =
        p.verb().lemma().equals("withdraw")
            && (s.at(at) instanceof TimeMention
                || s.in(at, "prepositions") && s.at(at + 1) instanceof TimeMention
                || at >= p.complementEnd()
                || s.word(at).equals("again")
                || s.word(at).equals("once"));
    boolean meant =
        deed.status() == Status.ENDED && undoes && !backAgain
            ? bare
            : bare || s.word(at).equals("it") || actsIn(s, at, at + 2);
    return meant ? new Repeat(actors, Repeats.date(clause), Map.of(), status, true) : null;
  }

  /** "the decision", "this move", "it". */
  private static boolean actsIn(AnnotatedSentence s, int from, int to) {
    boolean pronoun = to - from == 1 && s.word(from).equals("it");
    boolean points =
        s.in(from, "determiners")
            || s.in(from, "pointing_words")
            || s.in(from, "possessive_pronouns");
    return pronoun || points && to - from == 2 && s.in(from + 1, "act_nouns");
  }
}
