package org.legation.model;

import org.jspecify.annotations.Nullable;

/**
 * A city or place.
 *
 * @param name as the article writes it; empty where none is named
 * @param latitude degrees north, WGS 84; null where unknown
 * @param longitude degrees east, WGS 84; null where unknown
 */
public record Place(String name, @Nullable Double latitude, @Nullable Double longitude) {
  /** No place named. */
  public static final Place NONE = new Place("", null, null);
}
