package org.legation.batch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * While it is open, a signal to end the process (SIGTERM, Ctrl-C) stops the run at its next article
 * or chunk and waits until the store is closed.
 */
final class StopOnSignal implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 30;
  private static final int ASK_AGAIN_MILLIS = 200;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  StopOnSignal(Runnable stop) {
    hook = new Thread(() -> askUntilEnded(stop), "stop-on-signal");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already: the hook has run, and was waiting for this.
      return;
    }
  }

  /** Asks again and again, as the signal may come before the job has begun. */
  private void askUntilEnded(Runnable stop) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    try {
      do {
        ask(stop);
        if (ended.await(ASK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
          return;
        }
      } while (System.nanoTime() < deadline);
      System.err.println("Legation did not stop in time; the next run goes on from there.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void ask(Runnable stop) {
    try {
      stop.run();
    } catch (RuntimeException e) {
      // The store opens or closes just now. If the run still goes on, the next time will tell.
      System.err.println("Stopping ...");
    }
  }
}
