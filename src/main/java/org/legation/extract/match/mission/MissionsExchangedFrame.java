package org.legation.extract.match.mission;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * "X and Y exchanged embassies", "embassies were exchanged": a post of each in the other's land.
 */
public final class MissionsExchangedFrame implements Frame {
  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    Clause.Themes themes = clause.themes(rule);
    List<Party> sides = sides(clause, reading);
    if (themes.isEmpty() || !themes.nouns().get(0).plural() || sides.size() != 2) {
      return List.of();
    }
    NounMention posts = themes.nouns().get(0);
    int behind = clause.predicate().verb().end();
    DateChooser.Chosen date = reading.dates().choose(clause, status, behind, posts.end(), true);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party sender : sides) {
      Party host = sides.get(sender.equals(sides.get(0)) ? 1 : 0);
      drafts.add(
          ClaimDraft.of(rule, date.status(), sender, host)
              .withSubtype(posts.classes().getOrDefault("mission", ""))
              .withDate(date));
    }
    return drafts;
  }

  /** Who is named as exchanging, else the two whom this place of the article is about. */
  private static List<Party> sides(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    Set<Party> named = new LinkedHashSet<>();
    if (!p.passive()) {
      named.addAll(reading.parties().subject(clause));
    }
    named.addAll(
        reading
            .parties()
            .governed(clause.sentence(), clause.complement(), Set.of("with", "between"), clause));
    Party alone = named.size() == 1 ? named.iterator().next() : null;
    Party facing = alone == null ? null : reading.discourse().facing(alone);
    if (facing != null) {
      named.add(facing);
    }
    return named.isEmpty() ? reading.discourse().both() : List.copyOf(named);
  }
}
