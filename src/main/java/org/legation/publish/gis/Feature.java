package org.legation.publish.gis;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A row of a table with its place on the map.
 *
 * @param geometry longitude and latitude in degrees; null where unknown
 */
public record Feature<R>(R row, @Nullable Geometry geometry) {}
