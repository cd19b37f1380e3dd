package org.legation.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One relation that articles state, as it is published. Texts that are not known are empty, never
 * null.
 *
 * @param id short and stable; see the package {@code reconcile}
 * @param subtype the kind within the type, lower case: {@code embassy}, {@code diplomatic}
 * @param actorBody the parliament, ministry or person that acted, as written
 * @param date EDTF, empty where the article gives none
 * @param dateStart first day that the date allows, ISO 8601; empty where open or unknown
 * @param dateEnd last day that the date allows, ISO 8601; empty where open or unknown
 * @param place the city or place, with its point where known
 * @param geometryBasis what the point of the record stands for: {@code place}, {@code capital} of
 *     the counterpart, or empty where nothing is known
 * @param longitude of the point of the record, degrees east, WGS 84
 * @param latitude of the point of the record, degrees north, WGS 84
 * @param object treaty, organisation or person, as the quote writes it
 * @param outcome of a resolution: {@code adopted}, {@code rejected}, {@code pending}, or empty
 * @param votesFor null where not told
 * @param votesAgainst null where not told
 * @param mutual whether the article states it of both sides at once
 * @param detail what else the sentence tells: {@code unanimously}, {@code honorary}
 * @param confidence between 0 and 1: how directly the text states it
 * @param evidence at least one; the first one is the record's quote
 */
public record RelationRecord(
    String id,
    RelationType type,
    String subtype,
    Status status,
    Party actor,
    String actorBody,
    Party counterpart,
    String date,
    String dateStart,
    String dateEnd,
    Place place,
    String geometryBasis,
    @Nullable Double longitude,
    @Nullable Double latitude,
    String object,
    String outcome,
    @Nullable Integer votesFor,
    @Nullable Integer votesAgainst,
    boolean mutual,
    String detail,
    double confidence,
    List<Evidence> evidence) {

  public RelationRecord {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a record without evidence");
    }
  }

  /** The first piece of evidence: the quote that stands on the record itself. */
  public Evidence quoted() {
    return evidence.get(0);
  }

  /** The CAMEO code for users of event data; empty where CAMEO has no match. */
  public String cameoCode() {
    return type.cameoCode(status);
  }
}
