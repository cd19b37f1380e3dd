package org.legation.extract.match;

import org.jspecify.annotations.Nullable;
import org.legation.extract.context.Discourse;
import org.legation.extract.lexicon.Words;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.Party;

/** The tools with which frames read a clause, bound to one article. */
public record Reading(
    Words words,
    Gazetteer gazetteer,
    Grammar grammar,
    PartyReader parties,
    PlaceReader places,
    DateChooser dates,
    Discourse discourse) {
  /** The state, territory or part of one that has this code. */
  public Party party(String code) {
    return new Party(code, gazetteer.name(code));
  }

  /**
   * Whose a city is: the other side's, if that is a state of the past that lay there. Of one that
   * lay in what is the first side's today, the cities are known by name.
   */
  public Party ofCity(String country) {
    Party other = discourse.other();
    Party first = discourse.subject();
    boolean past =
        discourse.pair()
            && other != null
            && other.id().startsWith("historic/")
            && gazetteer.ground(other.id()).equals(country)
            && (first == null || !first.id().equals(country));
    return past && other != null ? other : party(country);
  }

  /** The first of two sides, if the article is a guide to its posts; else null. */
  public @Nullable Party guide() {
    Party first = discourse.subject();
    boolean guide = first != null && discourse.pair() && words.in("titles_known", first.id());
    return guide ? first : null;
  }
}
