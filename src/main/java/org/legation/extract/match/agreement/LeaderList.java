package org.legation.extract.match.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/** Whose the people of a list are: "with the king of Chile and the president of Peru". */
public final class LeaderList {
  private LeaderList() {}

  /** The states of all leaders that are listed behind a preposition; empty where none leads it. */
  public static Set<Party> behind(
      AnnotatedSentence s, Region region, String preposition, Clause clause, Reading reading) {
    int i = region.from();
    while (i < region.to() && !(s.at(i) == null && s.word(i).equals(preposition))) {
      i++;
    }
    return of(s, new Region(i + 1, region.to()), clause, reading);
  }

  /** The states of all leaders of a list with which a region begins; empty where none leads it. */
  public static Set<Party> of(AnnotatedSentence s, Region region, Clause clause, Reading reading) {
    Set<Party> states = new LinkedHashSet<>();
    int i = region.from();
    while (i < region.to()) {
      int title = title(s, i, region.to());
      if (title < 0 || !(s.at(title) instanceof NounMention noun)) {
        return states;
      }
      List<Party> lands = NamedLeaders.lands(s, noun, clause, reading);
      if (lands.isEmpty()) {
        return states;
      }
      states.addAll(lands);
      int end = end(s, noun, region.to());
      int next = joined(s, end, region.to());
      if (next == end) {
        return states;
      }
      i = next;
    }
    return states;
  }

  /** The leader's title right behind determiners, an owner and adjectives; -1 if none. */
  private static int title(AnnotatedSentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.at(i) instanceof NounMention noun) {
        return noun.of("leader") || noun.of("office") ? i : -1;
      }
      boolean before =
          s.at(i) instanceof PartyMention
              || s.at(i) == null
                  && (s.in(i, "determiners") || s.word(i).equals("'s") || s.word(i).equals("then"));
      if (!before) {
        return -1;
      }
    }
    return -1;
  }

  /** Behind the title, its "of" and the name of who bears it. */
  private static int end(AnnotatedSentence s, NounMention title, int to) {
    int i = title.end();
    while (i < to
        && (s.at(i) instanceof PersonMention
            || s.at(i) instanceof PartyMention
            || s.word(i).equals("of")
            || s.at(i) == null && (s.in(i, "articles") || s.tokens().get(i).capitalised()))) {
      i++;
    }
    // "the Danish king, Frederik, and"
    return s.word(i).equals(",") && s.at(i + 1) instanceof PersonMention name ? name.end() : i;
  }

  /** Behind "and", a comma or both; the same token where nothing goes on. */
  private static int joined(AnnotatedSentence s, int from, int to) {
    int i = from;
    while (i < to && s.at(i) == null && s.in(i, "list_joiners") && !s.in(i, "determiners")) {
      i++;
    }
    return i;
  }
}
