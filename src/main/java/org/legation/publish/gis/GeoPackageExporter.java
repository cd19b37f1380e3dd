package org.legation.publish.gis;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.legation.publish.Exporter;
import org.legation.publish.ReleaseContent;

/** {@code records.gpkg}: the three layers in one file, indexed, with styles for QGIS. */
public final class GeoPackageExporter implements Exporter {
  private static final String FILE = "records.gpkg";

  private final Supplier<Atlas> atlas;

  /**
   * @param atlas what the map is drawn from, asked for when it is drawn
   */
  public GeoPackageExporter(Supplier<Atlas> atlas) {
    this.atlas = atlas;
  }

  @Override
  public String format() {
    return "gpkg";
  }

  @Override
  public void export(ReleaseContent content, Path folder) throws IOException {
    MapLayers layers = new MapLayers(content, atlas.get());
    Path file = folder.resolve(FILE);
    try (GeoPackage geoPackage = GeoPackage.create(file)) {
      add(geoPackage, content, layers.jurisdictions()); // first, so that it is drawn below
      add(geoPackage, content, layers.relations());
      add(geoPackage, content, layers.records());
      geoPackage.commit();
    } catch (SQLException e) {
      throw new IOException(file + " cannot be written: " + e.getMessage(), e);
    }
  }

  private static <R> void add(GeoPackage geoPackage, ReleaseContent content, Layer<R> layer)
      throws SQLException, IOException {
    geoPackage.add(layer, content.dataset().title() + ". " + layer.table().row());
  }
}
