package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.gazetteer.Kind;
import org.legation.model.Party;

/** Finds out in which city the posts of a list are, where the words around it say so. */
final class TopicSeats {
  private static final int LONGEST_RESIDENCE = 100;

  /** "All are resident in Lima": how far from its start a line says so. */
  private static final int RESIDENCE_OPENING = 5;

  private final ArticleState state;

  TopicSeats(ArticleState state) {
    this.state = state;
  }

  /**
   * The city that the nearest words name; "Resident in Lima unless noted" above a list is first.
   */
  Topic.Seat read(String lead, List<String> texts) {
    List<String> near = new ArrayList<>(texts);
    if (!lead.isEmpty() && lead.length() <= LONGEST_RESIDENCE && residence(state.above(lead))) {
      near.add(0, lead);
    }
    for (String text : near) {
      AnnotatedSentence words = state.above(text);
      for (Mention mention : words.mentions()) {
        String name = words.text(mention.start(), mention.end());
        if (mention instanceof CityMention city) {
          return Topic.Seat.of(name, city);
        }
        if (mention instanceof PartyMention party
            && party.place() != null
            && party.place().kind() == Kind.CITY
            && !party.adjective()
            && !namesake(party)) {
          return new Topic.Seat(name, party.place().country());
        }
      }
    }
    return Topic.Seat.NONE;
  }

  /** Whether the subject's name is also that of a city elsewhere. */
  private boolean namesake(PartyMention party) {
    Party subject = state.discourse().subject();
    return party.place() != null
        && party.party().equals(subject)
        && !party.place().country().equals(party.party().id());
  }

  /** Whether a line says where what is listed resides: "Resident in Lima". */
  private static boolean residence(AnnotatedSentence words) {
    for (int i = 0; i < Math.min(words.size(), RESIDENCE_OPENING); i++) {
      if (words.entry(i).in("residence_words")) {
        return words.entry(i + 1).in("residence_prepositions");
      }
    }
    return false;
  }
}
