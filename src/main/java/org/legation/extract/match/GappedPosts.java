package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.model.Party;
import org.legation.model.RelationType;

/**
 * Reads a post that a clause adds without its noun and verb: "X's embassy in A was opened in 1990,
 * and Y's in B in 1992", "X has an embassy in A, and Y one in B", "X has consulates in A, and Y
 * ones in B and C".
 */
final class GappedPosts {
  private GappedPosts() {}

  /** A post told in short. */
  private record Post(Party owner, List<CityMention> cities) {}

  /** The drafts of a clause with the posts told in short behind them. */
  static List<ClaimDraft> complete(Clause clause, List<ClaimDraft> told, Reading reading) {
    ClaimDraft model = null;
    for (ClaimDraft draft : told) {
      model = draft.rule().type() == RelationType.MISSION ? draft : model;
    }
    Post post = model == null || model.place().isEmpty() ? null : post(clause, model);
    if (model == null || post == null) {
      return told;
    }
    AnnotatedSentence s = clause.sentence();
    List<ClaimDraft> drafts = new ArrayList<>(told);
    for (CityMention city : post.cities()) {
      String place = PlaceNames.name(s, city);
      // the city was taken for one more of the posts told in full
      drafts.removeIf(draft -> draft.place().equals(place));
      ClaimDraft further =
          ClaimDraft.of(
                  model.rule(), model.status(), post.owner(), reading.party(city.city().country()))
              .withSubtype(model.subtype())
              .withPlace(place, city.city().country());
      TimeMention time = timeBehind(s, city.end());
      drafts.add(
          time == null
              ? further
              : further.withDate(reading.dates().read(time.date(), model.status(), true)));
    }
    return drafts;
  }

  /** "Y one in B", "Y ones in B and C": the cities of one list. */
  private static List<CityMention> listed(AnnotatedSentence s, int from, boolean several) {
    List<CityMention> cities = new ArrayList<>();
    int at = from;
    while (s.at(at) instanceof CityMention city) {
      cities.add(city);
      at = city.end();
      while (several && s.at(at) == null && s.in(at, "list_joiners")) {
        at++;
      }
    }
    return cities;
  }

  private static @Nullable Post post(Clause clause, ClaimDraft model) {
    AnnotatedSentence s = clause.sentence();
    for (PartyMention owner :
        s.mentions(PartyMention.class, clause.complement().from(), clause.complement().to())) {
      boolean joined = s.in(owner.start() - 1, "coordinators") || joins(s.word(owner.start() - 1));
      String word = s.word(owner.end());
      boolean gap =
          joined
              && !owner.adjective()
              && (word.equals("one") || word.equals("ones") || word.equals("'s"))
              && s.at(owner.end()) == null
              && s.in(owner.end() + 1, "place_prepositions");
      if (gap
          && s.at(owner.end() + 2) instanceof CityMention city
          && !owner.party().equals(model.actor())
          && !city.city().country().equals(owner.party().id())) {
        return new Post(owner.party(), listed(s, city.start(), word.equals("ones")));
      }
    }
    return null;
  }

  private static boolean joins(String word) {
    return word.equals(";") || word.equals("while") || word.equals("whereas");
  }

  private static @Nullable TimeMention timeBehind(AnnotatedSentence s, int from) {
    for (int i = from; i <= from + 2; i++) {
      if (s.at(i) instanceof TimeMention time) {
        return time;
      }
      if (s.in(i, "coordinators")) {
        return null;
      }
    }
    return null;
  }
}
