package org.legation.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;

class GreatCircleTest {
  private static final Coordinate SUVA = new Coordinate(178.4419, -18.1416);
  private static final Coordinate APIA = new Coordinate(-171.7666, -13.8333);
  private static final Coordinate WASHINGTON = new Coordinate(-77.0364, 38.8951);
  private static final Coordinate TOKYO = new Coordinate(139.6917, 35.6895);
  private static final Coordinate YEREVAN = new Coordinate(44.5126, 40.1811);

  @Test
  void fromFijiToSamoaTheLineIsCutAtTheAntimeridian() {
    MultiLineString line = GreatCircle.between(SUVA, APIA);
    assertThat(line.getNumGeometries()).isEqualTo(2);
    Coordinate end = line.getGeometryN(0).getCoordinates()[line.getGeometryN(0).getNumPoints() - 1];
    Coordinate start = line.getGeometryN(1).getCoordinate();
    assertThat(end.x).isEqualTo(180);
    assertThat(start.x).isEqualTo(-180);
    assertThat(end.y).isEqualTo(start.y).isBetween(-18.0, -16.5);
    assertThat(line.getLength()).isLessThan(12);
  }

  @Test
  void fromWashingtonToTokyoTheLineLeadsOverAlaska() {
    MultiLineString line = GreatCircle.between(WASHINGTON, TOKYO);
    assertThat(line.getNumGeometries()).isEqualTo(2);
    assertThat(line.getEnvelopeInternal().getMaxY()).isBetween(65.0, 75.0);
    assertThat(line.getNumPoints()).isLessThanOrEqualTo(32 + 3);
  }

  @Test
  void fromYerevanToWashingtonTheLineIsWhole() {
    MultiLineString line = GreatCircle.between(YEREVAN, WASHINGTON);
    assertThat(line.getNumGeometries()).isEqualTo(1);
    assertThat(line.getCoordinates()[0].distance(YEREVAN)).isLessThan(1e-9);
  }

  @Test
  void aPointOnTheAntimeridianCutsNothing() {
    assertThat(
            GreatCircle.between(new Coordinate(180, 0), new Coordinate(-170, 5)).getNumGeometries())
        .isEqualTo(1);
    assertThat(
            GreatCircle.between(new Coordinate(170, 5), new Coordinate(180, 0)).getNumGeometries())
        .isEqualTo(1);
  }

  @Test
  void onePointGivesNoLine() {
    assertThat(GreatCircle.between(TOKYO, new Coordinate(TOKYO)).isEmpty()).isTrue();
  }

  @Test
  void betweenOppositePointsThereIsALine() {
    MultiLineString line = GreatCircle.between(new Coordinate(0, 0), new Coordinate(180, 0));
    assertThat(line.getEnvelopeInternal().getMaxY()).isCloseTo(90, within(1e-6));
  }

  @Test
  void fromPoleToPoleThereIsALine() {
    assertThat(
            GreatCircle.between(new Coordinate(0.43, 90), new Coordinate(0.45, -90)).getNumPoints())
        .isGreaterThan(2);
  }

  @Property
  void everyLineStaysOnTheMapAndNoPartJumpsAcross(
      @ForAll @DoubleRange(min = -180, max = 180) double x1,
      @ForAll @DoubleRange(min = -90, max = 90) double y1,
      @ForAll @DoubleRange(min = -180, max = 180) double x2,
      @ForAll @DoubleRange(min = -90, max = 90) double y2) {
    MultiLineString line = GreatCircle.between(new Coordinate(x1, y1), new Coordinate(x2, y2));
    for (int i = 0; i < line.getNumGeometries(); i++) {
      Geometry part = line.getGeometryN(i);
      Coordinate[] points = part.getCoordinates();
      assertThat(points.length).isGreaterThan(1);
      for (int j = 0; j < points.length; j++) {
        assertThat(points[j].x).isBetween(-180.0, 180.0);
        assertThat(points[j].y).isBetween(-90.0, 90.0);
        if (j > 0) {
          assertThat(Math.abs(points[j].x - points[j - 1].x)).isLessThanOrEqualTo(180);
        }
      }
    }
  }
}
