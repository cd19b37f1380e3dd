package org.legation.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;

/** A message broker on this machine that keeps what is in its queues when it is restarted. */
interface TestBroker {
  /** What {@code --broker} takes. */
  String url();

  /** Starts it, on the same port each time. */
  void start(Path folder) throws Exception;

  void stop() throws Exception;

  /** Puts these texts into the queue of Legation, and a message that is none. */
  void sendForeign(String... texts) throws Exception;

  /** A port that nobody listens on. */
  static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }
}
