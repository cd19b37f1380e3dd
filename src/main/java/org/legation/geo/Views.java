package org.legation.geo;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legation.resource.Bundled;

/** Which areas are disputed, and whose view their outlines are. */
public final class Views {
  private static final String RESOURCE = "outlines/facts/views.yaml";

  private final File file;

  private record File(
      @com.fasterxml.jackson.annotation.JsonProperty("default") String byDefault,
      String approximate,
      Map<String, Area> areas) {}

  private record Area(boolean disputed, @Nullable String note) {}

  private Views(File file) {
    this.file = file;
  }

  /** The bundled ones; keep the instance. */
  public static Views bundled() {
    return new Views(Bundled.read(RESOURCE, File.class));
  }

  /** Whether more than one side claims the area. */
  public boolean disputed(String code) {
    Area area = file.areas().get(code);
    return area != null && area.disputed();
  }

  /** Whose view an outline is, one or two sentences. */
  public String note(Outline outline) {
    Area area = file.areas().get(outline.code());
    if (area != null && area.note() != null) {
      return area.note();
    }
    return outline.origin() == Outline.Origin.APPROXIMATE ? file.approximate() : file.byDefault();
  }
}
