package org.legation.publish.gis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.legation.publish.Columns;
import org.legation.publish.DataFile;
import org.legation.publish.ReleaseContent;
import org.legation.publish.ReleaseFormat;
import org.legation.publish.SideBySide;

/**
 * GeoJSON by RFC 7946: {@code records.geojson} (points), {@code relations.geojson} (lines between
 * parties) and {@code jurisdictions.geojson} (areas with counts).
 */
public final class GeoJsonExporter implements ReleaseFormat {
  private static final String MEDIA_TYPE = "application/geo+json";

  private final Supplier<Atlas> atlas;

  /**
   * @param atlas what the map is drawn from, asked for when it is drawn
   */
  public GeoJsonExporter(Supplier<Atlas> atlas) {
    this.atlas = atlas;
  }

  @Override
  public String format() {
    return "geojson";
  }

  @Override
  public Inclusion inclusion() {
    return Inclusion.STANDARD;
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
  public void export(ReleaseContent content, Path folder) throws IOException {
    MapLayers layers = new MapLayers(content, atlas.get());
    SideBySide.run(
        () -> GeoJsonFile.write(layers.relations(), folder),
        () -> GeoJsonFile.write(layers.records(), folder),
        () -> GeoJsonFile.write(layers.jurisdictions(), folder));
  }
}
