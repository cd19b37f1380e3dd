package org.legation.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.legation.publish.gis.Atlas;
import org.legation.publish.gis.GeoJsonLayers;

/**
 * GeoJSON by RFC 7946: {@code records.geojson} (points), {@code relations.geojson} (lines between
 * parties) and {@code jurisdictions.geojson} (areas with counts).
 */
public final class GeoJsonExporter implements Exporter {
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
  public void export(ReleaseContent content, Path folder) throws IOException {
    GeoJsonLayers.write(content, atlas.get(), folder);
  }
}
