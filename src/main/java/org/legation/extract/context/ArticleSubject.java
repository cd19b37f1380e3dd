package org.legation.extract.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.Kind;
import org.legation.gazetteer.NameMatch;
import org.legation.gazetteer.Sense;
import org.legation.model.Party;

/**
 * Whom an article is about, by its title: one party ("Foreign relations of X") or two ("X–Y
 * relations").
 *
 * @param first null where the title names no party
 * @param second null where the title does not name exactly two
 * @param host where the officers of the first whom the title names are accredited; null if it names
 *     none
 */
public record ArticleSubject(@Nullable Party first, @Nullable Party second, @Nullable Party host) {

  /** Reads a title. */
  public static ArticleSubject of(String title, Gazetteer gazetteer) {
    List<Party> parties = parties(title, gazetteer);
    if (parties.isEmpty()) {
      return new ArticleSubject(null, null, null);
    }
    boolean two = parties.size() == 2;
    boolean pair = two && title.toLowerCase(Locale.ROOT).contains("relations");
    boolean posted = two && !pair && title.contains(" to ");
    return new ArticleSubject(
        parties.get(0), pair ? parties.get(1) : null, posted ? parties.get(1) : null);
  }

  /** The parties that a title or heading names, in order; states before subdivisions. */
  public static List<Party> parties(String text, Gazetteer gazetteer) {
    List<Party> parties = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      boolean wordStart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      NameMatch match = wordStart ? gazetteer.longestAt(text, i) : null;
      Party party = match == null ? null : party(match);
      if (match == null || party == null) {
        i++;
        continue;
      }
      if (!parties.contains(party)) {
        parties.add(party);
      }
      i = match.end();
    }
    return parties;
  }

  private static @Nullable Party party(NameMatch match) {
    Party best = null;
    int rank = Integer.MAX_VALUE;
    for (Sense sense : match.senses()) {
      int r = rank(sense.entry().kind(), sense.entry().code());
      if (r < rank) {
        rank = r;
        best = new Party(sense.entry().code(), sense.entry().name());
      }
    }
    return best;
  }

  private static int rank(Kind kind, String code) {
    return switch (kind) {
      case STATE -> 0;
      case TERRITORY -> 1;
      case HISTORIC -> 2;
      case SUBDIVISION -> 3;
      case ORGANISATION -> code.equals("EU") ? 1 : Integer.MAX_VALUE;
      default -> Integer.MAX_VALUE;
    };
  }
}
