package org.legation.publish.gis;

import java.sql.Connection;
import java.sql.SQLException;
import org.legation.publish.Column;
import org.locationtech.jts.geom.Envelope;

/** What a GeoPackage says of its layers. */
final class GpkgContents {
  /** The same at every run; the default of the standard would be the time of the run. */
  private static final String NO_CLOCK = "2000-01-01T00:00:00.000Z";

  private GpkgContents() {}

  static <R> void register(
      Connection connection, Layer<R> layer, String description, Envelope extent)
      throws SQLException {
    boolean empty = extent.isNull();
    String name = layer.name();
    try (var contents =
        connection.prepareStatement(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, description,"
                + " last_change, min_x, min_y, max_x, max_y, srs_id)"
                + " VALUES (?,'features',?,?,?,?,?,?,?,?)")) {
      contents.setString(1, name);
      contents.setString(2, name);
      contents.setString(3, description);
      contents.setString(4, NO_CLOCK);
      contents.setObject(5, empty ? null : extent.getMinX());
      contents.setObject(6, empty ? null : extent.getMinY());
      contents.setObject(7, empty ? null : extent.getMaxX());
      contents.setObject(8, empty ? null : extent.getMaxY());
      contents.setInt(9, GeoPackage.WGS84);
      contents.executeUpdate();
    }
    GeoPackage.update(
        connection,
        "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)",
        name,
        layer.shape().name(),
        GeoPackage.WGS84);
    GeoPackage.update(
        connection,
        "INSERT INTO gpkg_extensions VALUES (?, 'geom', 'gpkg_rtree_index',"
            + " 'http://www.geopackage.org/spec/#extension_rtree', 'write-only')",
        name);
    for (Column<R> column : layer.table().columns()) {
      GeoPackage.update(
          connection,
          "INSERT INTO gpkg_data_columns VALUES (?, ?, NULL, ?, ?, NULL, NULL)",
          name,
          column.name(),
          column.title(),
          column.description());
    }
  }
}
