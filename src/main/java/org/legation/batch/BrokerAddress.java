package org.legation.batch;

/**
 * The message broker by which shares of work are handed out.
 *
 * @param url {@code tcp://host:port} for ActiveMQ Artemis, {@code amqp://host:port} or {@code
 *     amqps://host:port} for RabbitMQ
 * @param user empty where none is needed
 * @param password empty where none is needed
 */
public record BrokerAddress(String url, String user, String password) {
  /** Whether RabbitMQ is meant. */
  boolean isRabbit() {
    return url.startsWith("amqp");
  }

  /** Without the password. */
  @Override
  public String toString() {
    return url;
  }
}
