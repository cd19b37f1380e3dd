package org.legation.publish.gis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;

/** How QGIS draws a layer at first: it looks for its style in the table {@code layer_styles}. */
final class LayerStyle {
  /** From so many lines on they would hide what is below, and each is drawn fainter and thinner. */
  private static final double MANY_LINES = 200;

  private static final double OPACITY = 0.8;
  private static final double WIDTH = 0.4;

  private LayerStyle() {}

  /**
   * @param features how many the layer has
   */
  static void add(Connection connection, String layer, int features) throws SQLException {
    GeoPackage.update(
        connection,
        "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name,"
            + " f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner)"
            + " VALUES ('', '', ?, 'geom', ?, ?, '', 1, 'Legation', '')",
        layer,
        layer,
        fitted(GpkgSchema.resource(layer + ".qml"), features));
  }

  private static String fitted(String style, int features) {
    double share = Math.min(1, MANY_LINES / Math.max(1, features));
    return style
        .replace("{alpha}", text(OPACITY * StrictMath.pow(share, 0.7)))
        .replace("{width}", text(WIDTH * StrictMath.pow(share, 0.15)));
  }

  private static String text(double value) {
    return BigDecimal.valueOf(value)
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
