package org.legation.publish.gis;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.legation.publish.Columns;
import org.legation.publish.DataFile;
import org.legation.publish.Exporter;
import org.legation.publish.FormatContext;
import org.legation.publish.ReleaseFormat;
import org.legation.publish.SideBySide;

/**
 * GeoJSON by RFC 7946: {@code records.geojson} (points), {@code relations.geojson} (lines between
 * parties) and {@code jurisdictions.geojson} (areas with counts).
 */
@AutoService(ReleaseFormat.class)
public final class GeoJsonExporter implements ReleaseFormat {
  private static final String MEDIA_TYPE = "application/geo+json";

  @Override
  public String format() {
    return "geojson";
  }

  @Override
  public Inclusion inclusion() {
    return Inclusion.STANDARD;
  }

  @Override
  public int place() {
    return 4;
  }

  @Override
  public List<DataFile> files() {
    return List.of(
        DataFile.text(
            "records.geojson",
            MEDIA_TYPE,
            "Every record as a point, with the columns of records.csv."),
        DataFile.text(
            "relations.geojson", MEDIA_TYPE, "Records between two parties as great-circle lines."),
        DataFile.text("jurisdictions.geojson", MEDIA_TYPE, Columns.JURISDICTIONS.row()));
  }

  @Override
  public Exporter exporter(FormatContext context) {
    return Exporter.of(
        format(),
        (content, folder) -> write(new MapLayers(content, Atlas.sharedBy(context)), folder));
  }

  private static void write(MapLayers layers, Path folder) throws IOException {
    SideBySide.run(
        () -> GeoJsonFile.write(layers.relations(), folder),
        () -> GeoJsonFile.write(layers.records(), folder),
        () -> GeoJsonFile.write(layers.jurisdictions(), folder));
  }
}
