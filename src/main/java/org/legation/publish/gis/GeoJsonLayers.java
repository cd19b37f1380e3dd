package org.legation.publish.gis;

import java.io.IOException;
import java.nio.file.Path;
import org.legation.publish.ReleaseContent;
import org.legation.publish.SideBySide;

/** {@code records.geojson}, {@code relations.geojson} and {@code jurisdictions.geojson}. */
public final class GeoJsonLayers {
  private GeoJsonLayers() {}

  /** Writes the three files into the folder. */
  public static void write(ReleaseContent content, Atlas atlas, Path folder) throws IOException {
    MapLayers layers = new MapLayers(content, atlas);
    SideBySide.run(
        () -> GeoJsonFile.write(layers.relations(), folder),
        () -> GeoJsonFile.write(layers.records(), folder),
        () -> GeoJsonFile.write(layers.jurisdictions(), folder));
  }
}
