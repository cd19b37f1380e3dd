package org.legation.extract.match.membership;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;

/** Treaties of many states with the name of a place: "a signatory to the Nairobi Agreement". */
final class StateNamedTreaties {
  private StateNamedTreaties() {}

  /** The treaty that a place's name begins; null if it begins none. */
  static @Nullable OrganisationMention of(AnnotatedSentence s, Mention place) {
    boolean named =
        place instanceof CityMention || place instanceof PartyMention party && !party.adjective();
    boolean sides = s.word(place.start() - 1).equals("–") || s.word(place.start() - 1).equals("-");
    boolean treaty =
        s.at(place.end()) instanceof NounMention noun
            && noun.of("agreement")
            && noun.start() == place.end()
            && s.tokens().get(noun.start()).capitalised();
    Mention noun = s.at(place.end());
    return named && !sides && treaty && noun != null
        ? OrganisationMention.named(place.start(), noun.end(), s.text(place.start(), noun.end()))
        : null;
  }
}
