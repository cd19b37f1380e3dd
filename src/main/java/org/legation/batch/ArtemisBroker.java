package org.legation.batch;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.TextMessage;
import java.net.URI;
import java.util.function.Consumer;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.jms.connection.CachingConnectionFactory;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.jms.listener.DefaultMessageListenerContainer;

/** A queue of ActiveMQ Artemis. */
final class ArtemisBroker implements Broker {
  /**
   * A worker takes one message at a time, as each stands for much work, and waits for a broker that
   * is being restarted.
   */
  private static final String OPTIONS =
      "consumerWindowSize=0&retryInterval=500&retryIntervalMultiplier=1.5&maxRetryInterval=10000";

  private final ActiveMQConnectionFactory factory;
  private final CachingConnectionFactory connections;

  /**
   * @param reconnectAttempts how often to try again when the connection is lost; -1 for ever
   */
  ArtemisBroker(BrokerAddress address, int reconnectAttempts) {
    URI uri = URI.create(address.url());
    String separator = uri.getQuery() == null ? "?" : "&";
    factory =
        new ActiveMQConnectionFactory(
            address.url() + separator + OPTIONS + "&reconnectAttempts=" + reconnectAttempts);
    // Nothing is ever read from an object message, and no class may be named by one.
    factory.setDeserializationAllowList("org.legation.none");
    if (!address.user().isEmpty()) {
      factory.setUser(address.user());
      factory.setPassword(address.password());
    }
    connections = new CachingConnectionFactory(factory);
  }

  @Override
  public void send(String text) {
    JmsTemplate template = new JmsTemplate(connections);
    template.setDeliveryPersistent(true);
    template.send(QUEUE, session -> session.createTextMessage(text));
  }

  @Override
  public Listening listen(
      int threads, Handler handler, Consumer<Throwable> failed, Consumer<Throwable> lost) {
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
    container.setMessageListener((MessageListener) message -> handler.handle(text(message)));
    container.setErrorHandler(failed::accept);
    container.afterPropertiesSet();
    container.start();
    return quiet ->
        container.stop(
            () -> {
              container.shutdown();
              quiet.run();
            });
  }

  private static @Nullable String text(Message message) {
    try {
      return message instanceof TextMessage text ? text.getText() : null;
    } catch (JMSException e) {
      // A text that cannot be decoded is as foreign as no text.
      return null;
    }
  }

  @Override
  public void close() {
    connections.destroy();
    factory.close();
  }
}
