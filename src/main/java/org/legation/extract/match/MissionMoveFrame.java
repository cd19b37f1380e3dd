package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** A mission moves: it ends at the old place and stands at the new, each where it is named. */
final class MissionMoveFrame implements Frame {

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    Clause.Themes themes = clause.themes(rule);
    if (themes.isEmpty()) {
      return List.of();
    }
    NounMention theme = themes.nouns().get(0);
    Predicate p = clause.predicate();
    int from = themes.inSubject() ? p.verb().end() : theme.end();
    List<ClaimDraft> drafts = new ArrayList<>();
    DateChooser.Chosen date =
        reading.dates().choose(clause, status, theme.end(), theme.end(), true);
    List<Party> owners = MissionParties.owners(clause, reading, theme, themes.inSubject());
    Party silent = owners.isEmpty() ? facingPlaces(clause, reading, from) : null;
    for (Party owner : silent == null ? owners : List.of(silent)) {
      drafts.addAll(
          at(
              rule,
              clause,
              reading,
              owner,
              theme,
              from,
              Set.of("to"),
              new DateChooser.Chosen(date.edtf(), status)));
      if (status == Status.ASSERTED) {
        drafts.addAll(
            at(
                rule,
                clause,
                reading,
                owner,
                theme,
                from,
                Set.of("from"),
                new DateChooser.Chosen(date.edtf(), Status.ENDED)));
      }
    }
    return drafts;
  }

  /**
   * "the legation was moved from A to B": whose it is, the other side of an article on two tells.
   */
  private static @Nullable Party facingPlaces(Clause clause, Reading reading, int from) {
    for (PlaceReader.Found place :
        reading
            .places()
            .cities(
                clause.sentence(),
                from,
                clause.predicate().complementEnd(),
                Set.of("to", "from"))) {
      if (!place.country().isEmpty() && reading.discourse().pair()) {
        return reading
            .discourse()
            .facing(new Party(place.country(), reading.gazetteer().name(place.country())));
      }
    }
    return null;
  }

  private static List<ClaimDraft> at(
      Rule rule,
      Clause clause,
      Reading reading,
      Party owner,
      NounMention theme,
      int from,
      Set<String> prepositions,
      DateChooser.Chosen date) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (PlaceReader.Found place :
        reading
            .places()
            .cities(clause.sentence(), from, clause.predicate().complementEnd(), prepositions)) {
      if (!place.country().isEmpty() && !place.country().equals(owner.id())) {
        Party host = new Party(place.country(), reading.gazetteer().name(place.country()));
        drafts.add(
            ClaimDraft.of(rule, date.status(), owner, host)
                .withSubtype(theme.classes().getOrDefault("mission", ""))
                .withDate(date)
                .withPlace(place.name(), place.country()));
      }
    }
    return drafts;
  }
}
