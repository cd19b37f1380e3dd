package org.legation.extract.match.office;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.date.DateMention;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Reading;
import org.legation.gazetteer.Entry;
import org.legation.model.Party;

/** The state of the Pope: that of his day, in an article on a state of the past that was his. */
final class HolySee {
  private static final int YEAR = 4;

  private HolySee() {}

  /**
   * "representative to Pope Pius XII", "minister to the Pope"; null if a mention is another one.
   */
  static @Nullable Party of(Mention mention, Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    boolean alone = mention instanceof NounMention && s.in(mention.start(), "sole_leaders");
    boolean named =
        mention instanceof PersonMention
            && s.at(mention.start() - 1) instanceof NounMention
            && s.in(mention.start() - 1, "sole_leaders");
    if (!alone && !named) {
      return null;
    }
    String code = reading.words().code("holy_see");
    for (Party side : reading.discourse().both()) {
      boolean past = reading.words().in("forerunners", code + " " + side.id());
      if (past && stillThere(side, clause, reading)) {
        return side;
      }
    }
    return reading.party(code);
  }

  private static boolean stillThere(Party past, Clause clause, Reading reading) {
    DateMention date = reading.dates().of(clause);
    String day = date == null ? "" : date.first();
    Integer last = reading.gazetteer().entry(past.id()).map(Entry::toYear).orElse(null);
    return last == null || day.length() < YEAR || day.compareTo(String.valueOf(last + 1)) < 0;
  }
}
