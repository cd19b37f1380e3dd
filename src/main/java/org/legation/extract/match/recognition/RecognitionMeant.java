package org.legation.extract.match.recognition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Reading;
import org.legation.extract.match.ToldBefore;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * Reads what amounts to recognition, in an article on two states: "received X's envoy on 3 May,
 * which constituted formal recognition", "the appointment was tantamount to recognition".
 */
final class RecognitionMeant {
  private RecognitionMeant() {}

  /** The recognition of the second side by the first, or of the one that is named. */
  static List<ClaimDraft> of(
      AnnotatedSentence s, NounMention noun, Clause clause, Rule rule, Reading reading) {
    List<Party> both = reading.discourse().pair() ? reading.discourse().both() : List.of();
    String date = ToldBefore.onlyDate(s);
    if (both.size() != 2 || date.isEmpty() || !meant(s, noun, clause, reading)) {
      return List.of();
    }
    Party recognised = named(s, noun, clause, reading);
    if (recognised != null && !both.contains(recognised)) {
      return List.of();
    }
    Party other = recognised == null ? both.get(1) : recognised;
    Party actor = other.equals(both.get(0)) ? both.get(1) : both.get(0);
    return List.of(
        ClaimDraft.of(rule, Status.ASSERTED, actor, other)
            .withDate(new DateChooser.Chosen(date, Status.ASSERTED)));
  }

  /** "recognition of Y"; null where nobody is named. */
  private static @Nullable Party named(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    if (!s.word(noun.end()).equals("of")) {
      return null;
    }
    Region behind = new Region(noun.end(), clause.predicate().complementEnd());
    List<Party> of = reading.parties().governed(s, behind, Set.of("of"), clause);
    return of.isEmpty() ? null : of.get(0);
  }

  /** "constituted an act of formal recognition", "was tantamount to recognition". */
  private static boolean meant(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    for (Predicate p : clause.predicates()) {
      boolean object = p.verb().end() <= noun.start() && noun.end() <= p.complementEnd();
      if (object && !p.verb().negated() && p.verb().modal().isEmpty() && !p.passive()) {
        boolean amounts = reading.words().in("amounting_verbs", p.verb().lemma());
        boolean same =
            p.verb().lemma().equals("be") && s.in(p.complementStart(), "amounting_adjectives");
        return (amounts || same)
            && !s.in(p.complementStart(), "none_words")
            && onlyTheNoun(s, p.complementStart(), noun.start());
      }
    }
    return false;
  }

  /** Whether nothing but "an act of formal" stands before the noun. */
  private static boolean onlyTheNoun(AnnotatedSentence s, int from, int to) {
    for (Mention mention : s.mentions(Mention.class, from, to)) {
      if (!(mention instanceof NounMention act) || !s.word(act.end()).equals("of")) {
        return false;
      }
    }
    return true;
  }
}
