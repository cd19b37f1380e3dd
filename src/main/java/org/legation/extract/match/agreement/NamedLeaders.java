package org.legation.extract.match.agreement;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/** Whose a leader is: "the Danish king", "the king of Denmark", "King Frederik of Denmark". */
public final class NamedLeaders {
  /** Words of a name behind a title: "Margrethe II". */
  private static final int LONGEST_NAME = 5;

  private NamedLeaders() {}

  /**
   * The states whose leader a title names by its owner; empty where the title is of nobody named.
   */
  public static List<Party> lands(
      AnnotatedSentence s, NounMention title, Clause clause, Reading reading) {
    List<Party> lands = new ArrayList<>();
    for (Mention owner : reading.grammar().owners(s, title)) {
      lands.addAll(reading.parties().of(owner, clause, false));
    }
    int of = behindName(s, title);
    if (lands.isEmpty()
        && of > title.end()
        && s.word(of).equals("of")
        && reading.grammar().firstAfter(s, of + 1) instanceof PartyMention land
        && !land.adjective()) {
      lands.add(land.party());
    }
    return lands;
  }

  private static int behindName(AnnotatedSentence s, NounMention title) {
    int i = title.end();
    while (i < Math.min(s.size(), title.end() + LONGEST_NAME)
        && (s.at(i) instanceof PersonMention
            || s.at(i) == null && s.tokens().get(i).capitalised())) {
      i++;
    }
    return i;
  }
}
