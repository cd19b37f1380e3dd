package org.legation.extract;

import org.jspecify.annotations.Nullable;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Span;
import org.legation.model.Status;

/**
 * What one rule found in one sentence, row or item: roles as the article writes them, parties as
 * the gazetteer and the context read them.
 *
 * @param quote the sentence, row or item
 * @param section the headings above, joined by {@code " > "}
 * @param date an EDTF date, empty if none
 * @param place the city as written, empty if none
 * @param placeCountry the country in which the context puts the place, empty if unknown
 * @param actorBody the body or person that acted, as written, empty if none
 * @param rule the id of the rule
 */
public record Claim(
    RelationType type,
    String subtype,
    Status status,
    Party actor,
    String actorBody,
    Party counterpart,
    String date,
    String place,
    String placeCountry,
    String object,
    String outcome,
    @Nullable Integer votesFor,
    @Nullable Integer votesAgainst,
    boolean mutual,
    String detail,
    Span quote,
    String section,
    String rule,
    double confidence) {

  /** The same claim as another sentence tells it, with its date. */
  public Claim told(String otherDate, Span otherQuote) {
    return new Claim(
        type,
        subtype,
        status,
        actor,
        actorBody,
        counterpart,
        otherDate,
        place,
        placeCountry,
        object,
        outcome,
        votesFor,
        votesAgainst,
        mutual,
        detail,
        otherQuote,
        section,
        rule,
        confidence);
  }
}
