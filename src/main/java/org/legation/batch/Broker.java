package org.legation.batch;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageListener;
import java.net.URI;
import java.util.function.Consumer;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.springframework.jms.connection.CachingConnectionFactory;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.jms.listener.DefaultMessageListenerContainer;

/** The queue by which shares of work go from the manager of a run to its workers. */
final class Broker implements AutoCloseable {
  private static final String QUEUE = "legation.shares";

  /**
   * A worker takes one message at a time, as each stands for much work, and waits for a broker that
   * is being restarted.
   */
  private static final String OPTIONS =
      "consumerWindowSize=0&retryInterval=500&retryIntervalMultiplier=1.5&maxRetryInterval=10000";

  private final ActiveMQConnectionFactory factory;
  private final CachingConnectionFactory connections;

  private Broker(ActiveMQConnectionFactory factory) {
    this.factory = factory;
    this.connections = new CachingConnectionFactory(factory);
  }

  /**
   * The broker at an address; connects when it is first used.
   *
   * @param reconnectAttempts how often to try again when the connection is lost; -1 for ever
   */
  static Broker at(BrokerAddress address, int reconnectAttempts) {
    URI uri = URI.create(address.url());
    String separator = uri.getQuery() == null ? "?" : "&";
    ActiveMQConnectionFactory factory =
        new ActiveMQConnectionFactory(
            address.url() + separator + OPTIONS + "&reconnectAttempts=" + reconnectAttempts);
    // Nothing is ever read from an object message, and no class may be named by one.
    factory.setDeserializationAllowList("org.legation.none");
    if (!address.user().isEmpty()) {
      factory.setUser(address.user());
      factory.setPassword(address.password());
    }
    return new Broker(factory);
  }

  /** Puts a text into the queue; it outlives a restart of the broker. */
  void send(String text) {
    JmsTemplate template = new JmsTemplate(connections);
    template.setDeliveryPersistent(true);
    template.send(QUEUE, session -> session.createTextMessage(text));
  }

  /**
   * Begins to take messages; each is given back when its handling fails or the process dies.
   *
   * @param threads how many are handled at a time
   * @param failed hears of what a listener throws
   * @param lost hears that the broker cannot be reached
   */
  DefaultMessageListenerContainer listen(
      int threads, MessageListener listener, Consumer<Throwable> failed, Consumer<Throwable> lost) {
    DefaultMessageListenerContainer container =
        new DefaultMessageListenerContainer() {
          @Override
          protected void handleListenerSetupFailure(Throwable failure, boolean alreadyRecovered) {
            lost.accept(failure);
          }
        };
    container.setConnectionFactory((ConnectionFactory) factory);
    container.setDestinationName(QUEUE);
    container.setSessionTransacted(true);
    container.setConcurrentConsumers(threads);
    container.setMessageListener(listener);
    container.setErrorHandler(failed::accept);
    container.afterPropertiesSet();
    container.start();
    return container;
  }

  @Override
  public void close() throws JMSException {
    connections.destroy();
    factory.close();
  }
}
