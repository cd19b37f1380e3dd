package org.legation.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What kind of relation a record states. The CAMEO code maps it for users of event data (CAMEO
 * Conflict and Mediation Event Observations, codebook 1.1b3, 2012); empty where CAMEO has no match.
 */
public enum RelationType {
  /** A state or its national government recognises the counterpart as a state. */
  RECOGNITION("recognition", false, "054"),
  /** Two states have, establish, resume, suspend or break diplomatic or consular relations. */
  RELATIONS("relations", true, "050"),
  /** The actor keeps, opens, raises, moves or closes a mission in the counterpart. */
  MISSION("mission", false, "050"),
  /** A legislature or council adopts or rejects a text about the counterpart. */
  RESOLUTION("resolution", false, "051"),
  /** A person in office, party or government takes a public position, short of recognition. */
  STATEMENT("statement", false, "010"),
  /** Somebody representing the actor travels to the counterpart. */
  VISIT("visit", false, "042"),
  /** Representatives of the two hold talks. */
  MEETING("meeting", true, "040"),
  /** The two sign, ratify or end a treaty or the like. */
  AGREEMENT("agreement", true, "057"),
  /** Visa requirements between the two are abolished. */
  VISA_WAIVER("visa_waiver", true, "085"),
  /** The actor belongs to, joins, observes in or leaves an organisation or treaty system. */
  MEMBERSHIP("membership", false, "050"),
  /** Two municipalities or regions are twinned. */
  TWINNING("twinning", true, "050"),
  /** A named person holds, takes up or leaves an office of foreign relations. */
  OFFICE_HOLDER("office_holder", false, "");

  private final String code;
  private final boolean symmetric;
  private final String cameoCode;

  RelationType(String code, boolean symmetric, String cameoCode) {
    this.code = code;
    this.symmetric = symmetric;
    this.cameoCode = cameoCode;
  }

  /** The value of the column {@code type}, for example {@code visa_waiver}. */
  @JsonValue
  public String code() {
    return code;
  }

  /** Whether actor and counterpart may be swapped without a change of meaning. */
  public boolean symmetric() {
    return symmetric;
  }

  /** The CAMEO code of this type in the given status; empty where there is none. */
  public String cameoCode(Status status) {
    return this == RELATIONS && status == Status.ENDED ? "161" : cameoCode;
  }

  /**
   * The type with this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static RelationType ofCode(String code) {
    for (RelationType type : values()) {
      if (type.code.equals(code)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no such type: " + code);
  }
}
