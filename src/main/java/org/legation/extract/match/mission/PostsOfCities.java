package org.legation.extract.match.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;

/**
 * Posts told behind their cities: "is represented in Oslo by an embassy and in Bergen by a
 * consulate".
 */
final class PostsOfCities {
  private PostsOfCities() {}

  static List<ClaimDraft> of(
      Rule rule,
      Clause clause,
      Reading reading,
      List<Party> senders,
      List<NounMention> posts,
      DateChooser.Chosen date) {
    AnnotatedSentence s = clause.sentence();
    Region region = clause.complement();
    List<ClaimDraft> drafts = new ArrayList<>();
    if (!(s.at(region.from() + 1) instanceof CityMention)) {
      return List.of();
    }
    String land = "";
    for (PlaceReader.Found place :
        reading.places().cities(s, region.from(), region.to(), Set.of("in"))) {
      NounMention post = postOf(s, place, posts, region, reading);
      land = land.isEmpty() ? place.country() : land;
      if (post == null || !place.country().equals(land)) {
        // "in Oslo by its embassy in London": the post stands elsewhere
        return List.of();
      }
      Party host = reading.party(land);
      for (Party sender : senders) {
        if (!host.equals(sender)) {
          drafts.add(
              ClaimDraft.of(rule, date.status(), sender, host)
                  .withSubtype(post.classes().getOrDefault("mission", ""))
                  .withDate(date)
                  .withPlace(place.name(), place.country()));
        }
      }
    }
    return drafts;
  }

  /** The post behind "by" that a city has; one named right before it stands there as well. */
  private static @Nullable NounMention postOf(
      AnnotatedSentence s,
      PlaceReader.Found place,
      List<NounMention> posts,
      Region region,
      Reading reading) {
    NounMention behind = null;
    for (NounMention post : posts) {
      if (post.end() <= place.mention().start()
          && s.in(post.end(), "place_prepositions")
          && post.end() + 1 == place.mention().start()) {
        return post;
      }
      if (behind == null && post.start() >= place.mention().end()) {
        behind = post;
      }
    }
    boolean by =
        behind != null
            && reading.grammar().governor(s, behind, region.from()).equals("by")
            && reading.grammar().owners(s, behind).stream()
                .noneMatch(PartyMention.class::isInstance);
    return by ? behind : null;
  }
}
