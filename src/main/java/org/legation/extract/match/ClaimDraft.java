package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.context.Deed;
import org.legation.extract.context.Discourse;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * What a frame found, before quote and section are known. Each {@code with…} gives a copy.
 *
 * @param date EDTF, empty if none
 * @param placeCountry the country in which the context puts the place
 */
public record ClaimDraft(
    Rule rule,
    Status status,
    Party actor,
    Party counterpart,
    String subtype,
    String date,
    String place,
    String placeCountry,
    String object,
    String actorBody,
    String outcome,
    @Nullable Integer votesFor,
    @Nullable Integer votesAgainst,
    boolean mutual,
    String detail)
    implements Deed {

  public static ClaimDraft of(Rule rule, Status status, Party actor, Party counterpart) {
    return new ClaimDraft(
        rule, status, actor, counterpart, "", "", "", "", "", "", "", null, null, false, "");
  }

  /** What the sentence before told. */
  public static List<ClaimDraft> toldBefore(Discourse discourse) {
    return drafts(discourse.told().deeds());
  }

  /** What the clauses before told in the same sentence. */
  public static List<ClaimDraft> toldSoFar(Discourse discourse) {
    return drafts(discourse.told().deedsSoFar());
  }

  /** What the sentence before and the clauses before told, in order. */
  public static List<ClaimDraft> toldUpToHere(Discourse discourse) {
    List<ClaimDraft> told = new ArrayList<>(toldBefore(discourse));
    told.addAll(toldSoFar(discourse));
    return told;
  }

  /** The post told last; null if none was. */
  public static @Nullable ClaimDraft lastPost(Discourse discourse) {
    ClaimDraft last = null;
    for (ClaimDraft draft : toldUpToHere(discourse)) {
      last = draft.rule().type() == RelationType.MISSION ? draft : last;
    }
    return last;
  }

  private static List<ClaimDraft> drafts(List<Deed> deeds) {
    return deeds.stream().filter(ClaimDraft.class::isInstance).map(ClaimDraft.class::cast).toList();
  }

  public ClaimDraft withSubtype(String value) {
    return new ClaimDraft(
        rule,
        status,
        actor,
        counterpart,
        value,
        date,
        place,
        placeCountry,
        object,
        actorBody,
        outcome,
        votesFor,
        votesAgainst,
        mutual,
        detail);
  }

  public ClaimDraft withDate(DateChooser.Chosen chosen) {
    return new ClaimDraft(
        rule,
        chosen.status(),
        actor,
        counterpart,
        subtype,
        chosen.edtf(),
        place,
        placeCountry,
        object,
        actorBody,
        outcome,
        votesFor,
        votesAgainst,
        mutual,
        detail);
  }

  public ClaimDraft withPlace(String value, String country) {
    return new ClaimDraft(
        rule,
        status,
        actor,
        counterpart,
        subtype,
        date,
        value,
        country,
        object,
        actorBody,
        outcome,
        votesFor,
        votesAgainst,
        mutual,
        detail);
  }

  public ClaimDraft withObject(String value) {
    return new ClaimDraft(
        rule,
        status,
        actor,
        counterpart,
        subtype,
        date,
        place,
        placeCountry,
        value,
        actorBody,
        outcome,
        votesFor,
        votesAgainst,
        mutual,
        detail);
  }

  public ClaimDraft withActorBody(String value) {
    return new ClaimDraft(
        rule,
        status,
        actor,
        counterpart,
        subtype,
        date,
        place,
        placeCountry,
        object,
        value,
        outcome,
        votesFor,
        votesAgainst,
        mutual,
        detail);
  }

  public ClaimDraft withOutcome(
      String value, @Nullable Integer pro, @Nullable Integer contra, String remark) {
    return new ClaimDraft(
        rule,
        status,
        actor,
        counterpart,
        subtype,
        date,
        place,
        placeCountry,
        object,
        actorBody,
        value,
        pro,
        contra,
        mutual,
        remark);
  }

  public ClaimDraft asMutual() {
    return new ClaimDraft(
        rule,
        status,
        actor,
        counterpart,
        subtype,
        date,
        place,
        placeCountry,
        object,
        actorBody,
        outcome,
        votesFor,
        votesAgainst,
        true,
        detail);
  }

  /** Whether it says that a party recognises somebody, or no longer. */
  public boolean recognises(@Nullable Party party) {
    return rule.type() == RelationType.RECOGNITION && actor.equals(party);
  }

  /** The same deed, of the other side. */
  public ClaimDraft turned() {
    return of(rule, status, counterpart, actor).withDate(new DateChooser.Chosen(date, status));
  }
}
