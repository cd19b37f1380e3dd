package org.legation.batch;

import java.util.concurrent.atomic.AtomicBoolean;

/** Whether the run is to end early: asked for by one thread, looked at by those that work. */
final class StopFlag {
  private final AtomicBoolean asked = new AtomicBoolean();

  void ask() {
    asked.set(true);
  }

  boolean isAsked() {
    return asked.get();
  }
}
