package org.legation.extract.match.agreement;

import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/** A side that leads its clause: "With Chile, a border treaty was signed in 1990". */
final class FrontedSide {
  private FrontedSide() {}

  /**
   * The parties behind a "with" that opens the clause; "together with Chile" tells of company, not
   * of the other side.
   */
  static List<Party> of(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    int subject = clause.predicate().subjectStart();
    int with = subject - 1;
    while (with >= 0 && (s.at(with) instanceof PartyMention || joins(s, with))) {
      with--;
    }
    boolean opens =
        with >= 0
            && s.at(with) == null
            && s.word(with).equals("with")
            && (with == 0 || s.word(with - 1).equals(";") || s.in(with - 1, "coordinators"));
    if (!opens) {
      return List.of();
    }
    int end = s.at(subject) instanceof PartyMention && subject == with + 1 ? subject + 1 : subject;
    return reading.parties().governed(s, new Region(with, end), Set.of("with"), clause);
  }

  private static boolean joins(AnnotatedSentence s, int token) {
    return s.at(token) == null && s.in(token, "list_joiners");
  }
}
