package org.legation.batch;

/**
 * The message broker by which shares of work are handed out.
 *
 * @param url {@code tcp://host:port} for ActiveMQ Artemis
 * @param user empty where none is needed
 * @param password empty where none is needed
 */
public record BrokerAddress(String url, String user, String password) {
  /** Without the password. */
  @Override
  public String toString() {
    return url;
  }
}
