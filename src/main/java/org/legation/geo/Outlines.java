package org.legation.geo;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The outlines that the jar brings along. Files are read when a code of theirs is first asked for,
 * and of a file only the outlines that are. Instances may be shared between threads.
 */
public final class Outlines {
  private static final String FOLDER = "/outlines/data/";
  private static final Pattern SUBDIVISION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

  private final Map<String, OutlineFile> files = new ConcurrentHashMap<>();

  private Outlines() {}

  /** The bundled ones; keep the instance. */
  public static Outlines bundled() {
    return new Outlines();
  }

  /** The outline of a code; empty for what has none: organisations, municipalities, old states. */
  public Optional<Outline> of(String code) {
    Optional<Outline> state = file("states").outline(code);
    return state.isPresent() || !SUBDIVISION.matcher(code).matches()
        ? state
        : file("parts/" + code.substring(0, 2)).outline(code);
  }

  private OutlineFile file(String name) {
    return files.computeIfAbsent(name, key -> OutlineFile.read(FOLDER + key + ".geojson"));
  }
}
