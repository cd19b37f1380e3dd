package org.legation.publish.gis;

import java.sql.Connection;
import java.sql.SQLException;
import org.legation.publish.Column;
import org.locationtech.jts.geom.Envelope;

/** What a GeoPackage says of its layers. */
final class GpkgContents {
  private GpkgContents() {}

  static <R> void register(
      Connection connection, Layer<R> layer, String description, Envelope extent)
      throws SQLException {
    boolean empty = extent.isNull();
    String name = layer.name();
    try (var contents =
        connection.prepareStatement(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, min_x,"
                + " min_y, max_x, max_y, srs_id) VALUES (?,'features',?,?,?,?,?,?,?)")) {
      contents.setString(1, name);
      contents.setString(2, name);
      contents.setString(3, description);
      contents.setObject(4, empty ? null : extent.getMinX());
      contents.setObject(5, empty ? null : extent.getMinY());
      contents.setObject(6, empty ? null : extent.getMaxX());
      contents.setObject(7, empty ? null : extent.getMaxY());
      contents.setInt(8, GeoPackage.WGS84);
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
