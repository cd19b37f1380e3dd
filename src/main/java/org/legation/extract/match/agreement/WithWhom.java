package org.legation.extract.match.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;
import org.legation.model.Party;

/** Reads "Chile, with which it had kept relations": the side that stands before the pronoun. */
final class WithWhom {
  private WithWhom() {}

  /** The side before "with which"; empty if no name stands there; null for any other clause. */
  static @Nullable List<Party> of(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    int pronoun = p.subjectStart() - 1;
    boolean with =
        pronoun > 1
            && s.at(pronoun) == null
            && (s.word(pronoun).equals("which") || s.word(pronoun).equals("whom"))
            && s.word(pronoun - 1).equals("with");
    if (!with) {
      return null;
    }
    int before = s.word(pronoun - 2).equals(",") ? pronoun - 3 : pronoun - 2;
    return s.at(before) instanceof PartyMention party && !party.adjective()
        ? List.of(party.party())
        : List.of();
  }
}
