package org.legation.publish;

import java.io.IOException;
import java.nio.file.Path;
import org.legation.publish.gis.GeoJsonLayers;

/**
 * GeoJSON by RFC 7946: {@code records.geojson} (points), {@code relations.geojson} (lines between
 * parties) and {@code jurisdictions.geojson} (areas with counts).
 */
public final class GeoJsonExporter implements Exporter {
  @Override
  public String format() {
    return "geojson";
  }

  @Override
  public void export(ReleaseContent content, Path folder) throws IOException {
    GeoJsonLayers.write(content, folder);
  }
}
