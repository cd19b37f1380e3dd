package org.legation.publish.gis;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.legation.publish.DataFile;
import org.legation.publish.Exporter;
import org.legation.publish.FormatContext;
import org.legation.publish.ReleaseContent;
import org.legation.publish.ReleaseFormat;

/** {@code records.gpkg}: the three layers in one file, indexed, with styles for QGIS. */
@AutoService(ReleaseFormat.class)
public final class GeoPackageExporter implements ReleaseFormat {
  private static final String FILE = "records.gpkg";

  @Override
  public String format() {
    return "gpkg";
  }

  @Override
  public Inclusion inclusion() {
    return Inclusion.STANDARD;
  }

  @Override
  public int place() {
    return 5;
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
  public Exporter exporter(FormatContext context) {
    return Exporter.of(
        format(), (content, folder) -> write(content, Atlas.sharedBy(context), folder));
  }

  private static void write(ReleaseContent content, Atlas atlas, Path folder) throws IOException {
    MapLayers layers = new MapLayers(content, atlas);
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
