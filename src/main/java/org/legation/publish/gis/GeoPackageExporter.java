package org.legation.publish.gis;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.legation.publish.DataFile;
import org.legation.publish.ReleaseContent;
import org.legation.publish.ReleaseFormat;

/** {@code records.gpkg}: the three layers in one file, indexed, with styles for QGIS. */
public final class GeoPackageExporter implements ReleaseFormat {
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
  public Inclusion inclusion() {
    return Inclusion.STANDARD;
  }

  @Override
  public List<DataFile> files() {
    return List.of(
        DataFile.binary(
            FILE,
            "application/geopackage+sqlite3",
            "The layers records, relations and jurisdictions in one GeoPackage."));
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
