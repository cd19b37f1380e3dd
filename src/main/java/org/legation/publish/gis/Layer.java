package org.legation.publish.gis;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.legation.publish.Table;

/**
 * A layer of a map.
 *
 * @param table its columns; its name is that of the layer
 * @param shape the type of its geometries
 * @param digits after the point of a coordinate
 * @param source a new stream at each call, to be closed
 */
record Layer<R>(Table<R> table, Shape shape, int digits, Supplier<Stream<Feature<R>>> source) {

  /** Types of geometries, by the names that GeoPackage has for them. */
  enum Shape {
    POINT,
    MULTILINESTRING,
    MULTIPOLYGON
  }

  String name() {
    return table.name();
  }

  Stream<Feature<R>> features() {
    return source.get();
  }
}
