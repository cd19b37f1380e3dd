package org.legation.publish.gis;

import java.sql.Connection;
import java.sql.SQLException;

/** How QGIS draws a layer at first: it looks for its style in the table {@code layer_styles}. */
final class LayerStyle {
  private LayerStyle() {}

  static void add(Connection connection, String layer) throws SQLException {
    GeoPackage.update(
        connection,
        "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name,"
            + " f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner)"
            + " VALUES ('', '', ?, 'geom', ?, ?, '', 1, 'Legation', '')",
        layer,
        layer,
        GpkgSchema.resource(layer + ".qml"));
  }
}
