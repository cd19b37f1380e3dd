package org.legation.geo;

import org.locationtech.jts.geom.MultiPolygon;

/**
 * The area of a state, territory or part of a state.
 *
 * @param code as in the data dictionary
 * @param origin where it comes from
 * @param area longitude and latitude in degrees; outer rings counter-clockwise, cut at the
 *     antimeridian
 */
public record Outline(String code, Origin origin, MultiPolygon area) {

  /** Where an outline comes from, and so how far it can be trusted. */
  public enum Origin {
    /** Natural Earth's, simplified. */
    NATURAL_EARTH("natural-earth"),
    /** Drawn by hand, or of an area that stands for another one. */
    APPROXIMATE("approximate");

    private final String code;

    Origin(String code) {
      this.code = code;
    }

    /** The value of the column {@code outline}. */
    public String code() {
      return code;
    }

    static Origin ofCode(String code) {
      for (Origin origin : values()) {
        if (origin.code.equals(code)) {
          return origin;
        }
      }
      throw new IllegalArgumentException("no such origin of an outline: " + code);
    }
  }
}
