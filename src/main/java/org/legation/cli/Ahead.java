package org.legation.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Loads parts of the product in a thread of its own, one after the other in the order in which they
 * are named, while the caller goes on: rules and gazetteer take as long as Spring and the store
 * take to start. The thread keeps no process alive.
 */
final class Ahead {
  private final Executor thread =
      new ThreadPoolExecutor(0, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Ahead::thread);

  /**
   * Begins to load a part.
   *
   * @return waits for it; a part that cannot be loaded is an {@link Error}, as it breaks the run
   *     and is not the fault of the article that is read first
   */
  <T> Supplier<T> load(Supplier<T> part) {
    CompletableFuture<T> loading = CompletableFuture.supplyAsync(part, thread);
    return () -> {
      try {
        return loading.join();
      } catch (CompletionException e) {
        throw new Error("a part of the program cannot be loaded: " + e.getCause(), e.getCause());
      }
    };
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "ahead");
    thread.setDaemon(true);
    return thread;
  }
}
