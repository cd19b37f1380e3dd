package org.legation.publish.gis;

import static org.legation.publish.Values.decimal;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.legation.publish.Column;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Writes the rows of a layer and their entries in its spatial index. */
final class GpkgRows<R> implements AutoCloseable {
  private final Layer<R> layer;
  private final PreparedStatement row;
  private final PreparedStatement index;
  private final GpkgGeometry geometries = new GpkgGeometry();
  private final Envelope extent = new Envelope();

  GpkgRows(Connection connection, Layer<R> layer) throws SQLException {
    this.layer = layer;
    String rtree = "\"rtree_" + layer.name() + "_geom\"";
    GeoPackage.update(
        connection, "CREATE VIRTUAL TABLE " + rtree + " USING rtree(id, minx, maxx, miny, maxy)");
    int columns = layer.table().columns().size();
    String marks = Stream.generate(() -> "?").limit(columns + 2L).collect(Collectors.joining(","));
    this.row =
        connection.prepareStatement(
            "INSERT INTO \"" + layer.name() + "\" VALUES (" + marks + ")"); // in order of columns
    this.index = connection.prepareStatement("INSERT INTO " + rtree + " VALUES (?,?,?,?,?)");
  }

  /** Returns how many it wrote. */
  int writeAll() throws SQLException {
    int fid = 0;
    try (Stream<Feature<R>> features = layer.features()) {
      for (Iterator<Feature<R>> i = features.iterator(); i.hasNext(); ) {
        write(++fid, i.next());
      }
    }
    return fid;
  }

  /** The box of what was written; the null envelope where nothing has a place. */
  Envelope extent() {
    return extent;
  }

  private void write(int fid, Feature<R> feature) throws SQLException {
    Geometry geometry = rounded(feature.geometry());
    row.setInt(1, fid);
    row.setBytes(2, geometry == null ? null : geometries.encode(geometry));
    List<Column<R>> columns = layer.table().columns();
    for (int i = 0; i < columns.size(); i++) {
      row.setObject(i + 3, value(columns.get(i), feature.row()));
    }
    row.executeUpdate();
    if (geometry != null) {
      index(fid, geometry.getEnvelopeInternal());
    }
  }

  private void index(int fid, Envelope box) throws SQLException {
    extent.expandToInclude(box);
    index.setInt(1, fid);
    index.setDouble(2, box.getMinX());
    index.setDouble(3, box.getMaxX());
    index.setDouble(4, box.getMinY());
    index.setDouble(5, box.getMaxY());
    index.executeUpdate();
  }

  private static <R> @Nullable Object value(Column<R> column, R row) {
    Object value = column.value(row);
    return value instanceof BigDecimal number ? (Double) number.doubleValue() : value;
  }

  private @Nullable Geometry rounded(@Nullable Geometry geometry) {
    if (geometry == null) {
      return null;
    }
    Geometry copy = geometry.copy();
    copy.apply((CoordinateFilter) this::round);
    copy.geometryChanged();
    return copy;
  }

  private void round(Coordinate position) {
    position.x = Objects.requireNonNull(decimal(position.x, layer.digits())).doubleValue();
    position.y = Objects.requireNonNull(decimal(position.y, layer.digits())).doubleValue();
  }

  @Override
  public void close() throws SQLException {
    row.close();
    index.close();
  }
}
