package org.legation.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Writes files that do not depend on each other at the same time, one a processor. */
public final class SideBySide {
  private SideBySide() {}

  /** Writes one file. */
  public interface Task {
    void run() throws IOException;
  }

  /**
   * Runs all of them and waits until they have ended, also when one of them fails.
   *
   * @throws IOException if one of them does
   */
  public static void run(Task... tasks) throws IOException {
    int threads = Math.min(tasks.length, Runtime.getRuntime().availableProcessors());
    if (threads <= 1) {
      for (Task task : tasks) {
        task.run();
      }
      return;
    }
    List<Callable<Void>> calls = new ArrayList<>();
    for (Task task : tasks) {
      calls.add(
          () -> {
            task.run();
            return null;
          });
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (Future<Void> done : pool.invokeAll(calls)) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while writing", e);
    } catch (ExecutionException e) {
      throw rethrown(e.getCause(), e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static IOException rethrown(@Nullable Throwable cause, ExecutionException e) {
    if (cause instanceof IOException failure) {
      return failure;
    }
    if (cause instanceof RuntimeException failure) {
      throw failure;
    }
    if (cause instanceof Error failure) {
      throw failure;
    }
    return new IOException("a file cannot be written", e);
  }
}
