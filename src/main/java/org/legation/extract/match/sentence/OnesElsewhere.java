package org.legation.extract.match.sentence;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.NounDates;
import org.legation.extract.match.PlaceNames;
import org.legation.extract.match.Reading;
import org.legation.model.RelationType;

/**
 * Reads posts that a clause goes on to by a pronoun, without its verb: "The consulate in A was
 * closed in 1917, the one in B in 1940, and that in C in 1950".
 */
final class OnesElsewhere {
  private OnesElsewhere() {}

  /** The drafts of a clause, with each of the posts that a pronoun stands for. */
  static List<ClaimDraft> complete(Clause clause, List<ClaimDraft> told, Reading reading) {
    ClaimDraft model = null;
    for (ClaimDraft draft : told) {
      boolean placed = draft.rule().type() == RelationType.MISSION && !draft.place().isEmpty();
      model = placed && model == null ? draft : model;
    }
    if (model == null || model.date().isEmpty()) {
      return told;
    }
    AnnotatedSentence s = clause.sentence();
    Region region = clause.complement();
    List<ClaimDraft> drafts = new ArrayList<>(told);
    for (CityMention city : s.mentions(CityMention.class, region.from(), region.to())) {
      TimeMention date = meant(s, city) ? NounDates.rightBehind(s, city.end()) : null;
      if (date == null) {
        continue;
      }
      String place = PlaceNames.name(s, city);
      drafts.removeIf(draft -> draft.place().equals(place));
      drafts.add(
          ClaimDraft.of(model.rule(), model.status(), model.actor(), model.counterpart())
              .withSubtype(model.subtype())
              .withPlace(place, model.placeCountry())
              .withDate(reading.dates().read(date.date(), model.status(), true)));
    }
    return drafts;
  }

  /** ", the one at A", "and that in A". */
  private static boolean meant(AnnotatedSentence s, CityMention city) {
    int pronoun = city.start() - 2;
    boolean one = s.word(pronoun).equals("one") && s.word(pronoun - 1).equals("the");
    int joint = one ? pronoun - 2 : pronoun - 1;
    return s.in(city.start() - 1, "place_prepositions")
        && (one || s.word(pronoun).equals("that"))
        && (s.in(joint, "coordinators") || s.in(joint, "list_joiners"));
  }
}
