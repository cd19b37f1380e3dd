package org.legation.extract.match.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.PlaceNames;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.model.Status;

/**
 * What a bracket behind the place of a post says of it: "(opened in 1993)", "(formerly in Lima)".
 */
final class PostBrackets {
  private static final int LONGEST = 6;

  private PostBrackets() {}

  /**
   * The date of the bracket that opens at a token, or of ", opened in 1990"; null if nothing of the
   * kind stands there.
   *
   * @param subject whether the post is the subject of the clause, of which what stands between
   *     commas says what it was before
   */
  static DateChooser.@Nullable Chosen dated(
      AnnotatedSentence s, int opening, Status status, Reading reading, boolean subject) {
    boolean bracket = s.word(opening).equals("(");
    int first = bracket || s.word(opening).equals(",") ? opening + 1 : opening;
    boolean participle = s.at(first) == null && s.in(first, "post_bracket_words");
    if (!bracket && (!participle || subject) || status != Status.ASSERTED) {
      return null;
    }
    boolean closed = false;
    for (int i = first; i < opening + LONGEST; i++) {
      if (s.at(i) instanceof TimeMention time) {
        boolean last = !bracket || s.word(time.end()).equals(")");
        return last
            ? reading.dates().read(time.date(), closed ? Status.ENDED : status, false)
            : null;
      }
      boolean said = s.at(i) == null && s.entry(i).in("post_bracket_words");
      closed |= s.at(i) == null && s.entry(i).in("closed_words");
      if (!said && !closed && !(s.at(i) == null && s.in(i, "prepositions"))) {
        return null;
      }
    }
    return null;
  }

  /** "in A (from 1910) and B": what the bracket behind one place says is said of no other. */
  static DateChooser.Chosen ofNone(
      AnnotatedSentence s,
      List<PlaceReader.Found> places,
      DateChooser.Chosen date,
      Reading reading,
      boolean subject) {
    boolean ofOne =
        places.stream()
            .map(place -> dated(s, place.mention().end(), date.status(), reading, subject))
            .anyMatch(own -> own != null && own.edtf().equals(date.edtf()));
    return ofOne ? new DateChooser.Chosen("", date.status()) : date;
  }

  /** "two consulates (Bergen and Stavanger)": the first bracket that only lists cities. */
  static List<PlaceReader.Found> places(
      AnnotatedSentence s, Clause.Region region, Reading reading) {
    for (int open = region.from(); open < region.to(); open++) {
      if (s.word(open).equals("(")) {
        int close = open + 1;
        while (close < region.to() && (s.at(close) instanceof CityMention || joins(s, close))) {
          close++;
        }
        return s.word(close).equals(")")
            ? reading.places().cities(s, first(s, open), close, Set.of("in", "at"))
            : List.of();
      }
    }
    return List.of();
  }

  private static boolean joins(AnnotatedSentence s, int i) {
    return s.at(i) == null && (s.in(i, "list_joiners") || s.in(i, "place_prepositions"));
  }

  private static int first(AnnotatedSentence s, int open) {
    return s.at(open + 1) == null ? open + 2 : open + 1;
  }

  /**
   * The posts of "(previously in Lima)".
   *
   * @param left such a post, without its place
   */
  static List<ClaimDraft> former(AnnotatedSentence s, int opening, ClaimDraft left) {
    List<ClaimDraft> drafts = new ArrayList<>();
    if (s.word(opening).equals("(") && s.in(opening + 1, "former_adverbs")) {
      for (int i = opening + 2; i < s.size() && !s.word(i).equals(")"); i++) {
        if (s.at(i) instanceof CityMention city && city.start() == i) {
          drafts.add(left.withPlace(PlaceNames.name(s, city), city.city().country()));
        }
      }
    }
    return drafts;
  }
}
