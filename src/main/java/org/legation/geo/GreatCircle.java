package org.legation.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;

/**
 * The shortest way between two points on a sphere, as lines that a map can draw. Strict arithmetic,
 * so that every machine gives the same digits.
 */
public final class GreatCircle {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final double DEGREES_A_SEGMENT = 2;
  private static final int MOST_SEGMENTS = 32;
  private static final double ANTIMERIDIAN = 180;

  /** About a metre: points nearer than this are one. */
  private static final double SAME = 1e-5;

  /** Radians short of half the globe below which two points lie opposite to each other. */
  private static final double FLAT = 1e-9;

  /** Sine of the latitude above which a point counts as a pole. */
  private static final double NEAR_POLE = 0.999;

  private GreatCircle() {}

  /**
   * One line, or two that meet at the antimeridian (RFC 7946, 3.1.9); empty if the points are one.
   * Between opposite points, where every way is the shortest, it leads over the north pole; from
   * pole to pole, along the prime meridian.
   *
   * @param from longitude and latitude in degrees
   * @param to likewise
   */
  public static MultiLineString between(Coordinate from, Coordinate to) {
    if (same(from, to)) {
      return GEOMETRIES.createMultiLineString();
    }
    List<List<Coordinate>> parts = new ArrayList<>();
    parts.add(new ArrayList<>());
    Vector last = null;
    for (Vector next : points(Vector.of(from), Vector.of(to))) {
      Coordinate point = next.coordinate();
      if (last != null) {
        Coordinate before = last.coordinate();
        if (Math.abs(point.x - before.x) > ANTIMERIDIAN) {
          double latitude = last.latitudeAtAntimeridian(next);
          double side = before.x > 0 ? ANTIMERIDIAN : -ANTIMERIDIAN;
          append(parts, new Coordinate(side, latitude));
          parts.add(new ArrayList<>());
          append(parts, new Coordinate(-side, latitude));
        }
      }
      append(parts, point);
      last = next;
    }
    return GEOMETRIES.createMultiLineString(
        parts.stream()
            .filter(part -> part.size() > 1)
            .map(part -> GEOMETRIES.createLineString(part.toArray(Coordinate[]::new)))
            .toArray(LineString[]::new));
  }

  private static void append(List<List<Coordinate>> parts, Coordinate point) {
    List<Coordinate> part = parts.get(parts.size() - 1);
    if (part.isEmpty() || !same(part.get(part.size() - 1), point)) {
      part.add(point);
    }
  }

  private static boolean same(Coordinate a, Coordinate b) {
    return Math.abs(a.x - b.x) < SAME && Math.abs(a.y - b.y) < SAME;
  }

  private static List<Vector> points(Vector from, Vector to) {
    double angle = from.angle(to);
    if (Math.PI - angle < FLAT) {
      Vector via = Math.abs(from.z) > NEAR_POLE ? Vector.EQUATOR : Vector.NORTH;
      List<Vector> overIt = new ArrayList<>(points(from, via));
      overIt.addAll(points(via, to));
      return overIt;
    }
    int segments =
        (int) Math.ceil(Math.min(MOST_SEGMENTS, StrictMath.toDegrees(angle) / DEGREES_A_SEGMENT));
    List<Vector> points = new ArrayList<>();
    points.add(from);
    for (int i = 1; i < segments; i++) {
      points.add(from.towards(to, angle, (double) i / segments));
    }
    points.add(to);
    return points;
  }

  /** A point of the unit sphere. */
  private record Vector(double x, double y, double z) {
    static final Vector NORTH = new Vector(0, 0, 1);
    static final Vector EQUATOR = new Vector(1, 0, 0);

    static Vector of(Coordinate degrees) {
      double longitude = StrictMath.toRadians(degrees.x);
      double latitude = StrictMath.toRadians(degrees.y);
      double ring = StrictMath.cos(latitude);
      return new Vector(
          ring * StrictMath.cos(longitude),
          ring * StrictMath.sin(longitude),
          StrictMath.sin(latitude));
    }

    Coordinate coordinate() {
      return new Coordinate(
          StrictMath.toDegrees(StrictMath.atan2(y, x)),
          StrictMath.toDegrees(StrictMath.atan2(z, StrictMath.hypot(x, y))));
    }

    double angle(Vector to) {
      double crossX = y * to.z - z * to.y;
      double crossY = z * to.x - x * to.z;
      double crossZ = x * to.y - y * to.x;
      double cross = Math.sqrt(crossX * crossX + crossY * crossY + crossZ * crossZ);
      return StrictMath.atan2(cross, x * to.x + y * to.y + z * to.z);
    }

    Vector towards(Vector to, double angle, double share) {
      double sine = StrictMath.sin(angle);
      double mine = StrictMath.sin((1 - share) * angle) / sine;
      double others = StrictMath.sin(share * angle) / sine;
      return new Vector(
          mine * x + others * to.x, mine * y + others * to.y, mine * z + others * to.z);
    }

    /** Where the way to the next point meets the plane of the antimeridian. */
    double latitudeAtAntimeridian(Vector next) {
      double share = y / (y - next.y);
      double acrossX = x + share * (next.x - x);
      double acrossZ = z + share * (next.z - z);
      return StrictMath.toDegrees(StrictMath.atan2(acrossZ, Math.abs(acrossX)));
    }
  }
}
