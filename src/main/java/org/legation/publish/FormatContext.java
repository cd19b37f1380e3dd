package org.legation.publish;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.legation.gazetteer.Gazetteer;

/**
 * What formats may need beside the content of a release. Formats are found, not made, so none can
 * be handed it when it comes to be. Formats that are written side by side may ask at the same time.
 */
public final class FormatContext {
  private final Supplier<Gazetteer> gazetteer;
  private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();

  /**
   * @param gazetteer asked for when a format that needs it is written
   */
  public FormatContext(Supplier<Gazetteer> gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Tells what parties are called and where they lie. */
  public Gazetteer gazetteer() {
    return gazetteer.get();
  }

  /**
   * What several formats need and none should load again.
   *
   * @param kind of which there is one
   * @param loader called by the first format that asks
   */
  public <T> T shared(Class<T> kind, Supplier<T> loader) {
    return kind.cast(shared.computeIfAbsent(kind, wanted -> loader.get()));
  }
}
