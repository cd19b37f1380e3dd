package org.legation.batch;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The queue by which shares of work go from the manager of a run to its workers. */
interface Broker extends AutoCloseable {
  /** The name of the queue. */
  String QUEUE = "legation.shares";

  /**
   * The broker at an address; connects when it is first used.
   *
   * @param reconnectAttempts how often to try again when the connection is lost; -1 for ever
   */
  static Broker at(BrokerAddress address, int reconnectAttempts) {
    return address.isRabbit()
        ? new RabbitBroker(address, reconnectAttempts)
        : new ArtemisBroker(address, reconnectAttempts);
  }

  /** Puts a text into the queue; it outlives a restart of the broker. */
  void send(String text);

  /**
   * Begins to take messages; each is given back when its handling fails or the process dies.
   *
   * @param threads how many are handled at a time
   * @param failed hears of what a handler throws
   * @param lost hears that the broker cannot be reached
   */
  Listening listen(
      int threads, Handler handler, Consumer<Throwable> failed, Consumer<Throwable> lost);

  @Override
  void close();

  /** Handles a message. */
  @FunctionalInterface
  interface Handler {
    /**
     * @param text of the message; null if it holds something else
     */
    void handle(@Nullable String text);
  }

  /** Takes messages until it is stopped. */
  @FunctionalInterface
  interface Listening {
    /**
     * Takes no more messages, without waiting for those that are being handled.
     *
     * @param quiet is called when none is being handled any more
     */
    void stop(Runnable quiet);
  }
}
