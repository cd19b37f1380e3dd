package org.legation.publish.gis;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.legation.gazetteer.Gazetteer;
import org.legation.geo.GreatCircle;
import org.legation.geo.Outline;
import org.legation.geo.Outlines;
import org.legation.geo.PartyPoints;
import org.legation.geo.Views;
import org.legation.model.RelationRecord;
import org.legation.publish.Columns;
import org.legation.publish.ReleaseContent;
import org.legation.publish.Table;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.Point;

/** The three layers of a release. Records are streamed, never held. */
final class MapLayers {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /** Of lines and areas: about a metre, more than they are true to. */
  private static final int DIGITS = 5;

  private static final Table<RelationRecord> RELATIONS =
      new Table<>(
          "relations",
          "Relations",
          "One record between two parties, as the shortest line between their capitals or centres.",
          Columns.RECORDS.columns());

  private final ReleaseContent content;
  private final Gazetteer gazetteer;
  private final Outlines outlines;
  private final Views views;
  private final PartyPoints points;

  MapLayers(ReleaseContent content, Atlas atlas) {
    this.content = content;
    this.gazetteer = atlas.gazetteer();
    this.outlines = atlas.outlines();
    this.views = atlas.views();
    this.points = new PartyPoints(gazetteer, outlines);
  }

  /** Every record, at its place; without a geometry where that is unknown. */
  Layer<RelationRecord> records() {
    return new Layer<>(
        Columns.RECORDS,
        Layer.Shape.POINT,
        Columns.COORDINATE_DIGITS,
        () -> content.records().map(record -> new Feature<>(record, point(record))));
  }

  /** The records between two parties that have different points. */
  Layer<RelationRecord> relations() {
    return new Layer<>(
        RELATIONS,
        Layer.Shape.MULTILINESTRING,
        DIGITS,
        () -> content.records().flatMap(record -> line(record).stream()));
  }

  /** The parties that occur; without a geometry where they have no outline. */
  Layer<Jurisdiction> jurisdictions() {
    return new Layer<>(
        Columns.JURISDICTIONS, Layer.Shape.MULTIPOLYGON, DIGITS, this::jurisdictionFeatures);
  }

  private Stream<Feature<Jurisdiction>> jurisdictionFeatures() {
    try (Stream<RelationRecord> records = content.records()) {
      return Jurisdictions.of(records).stream(gazetteer, outlines, views)
          .map(jurisdiction -> new Feature<>(jurisdiction, area(jurisdiction.outline())));
    }
  }

  private static org.locationtech.jts.geom.@Nullable MultiPolygon area(@Nullable Outline outline) {
    return outline == null ? null : outline.area();
  }

  private static @Nullable Point point(RelationRecord record) {
    Double longitude = record.longitude();
    Double latitude = record.latitude();
    return longitude == null || latitude == null
        ? null
        : GEOMETRIES.createPoint(new Coordinate(longitude, latitude));
  }

  private Optional<Feature<RelationRecord>> line(RelationRecord record) {
    Optional<Coordinate> actor = points.of(record.actor().id());
    Optional<Coordinate> counterpart = points.of(record.counterpart().id());
    if (actor.isEmpty() || counterpart.isEmpty()) {
      return Optional.empty();
    }
    MultiLineString line = GreatCircle.between(actor.get(), counterpart.get());
    return line.isEmpty() ? Optional.empty() : Optional.of(new Feature<>(record, line));
  }
}
