package org.legation.publish;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks for a thing when it is first needed, in whichever thread, and keeps it. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> source;
  private @Nullable T kept;

  Once(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public synchronized T get() {
    T value = kept;
    if (value == null) {
      value = source.get();
      kept = value;
    }
    return value;
  }
}
