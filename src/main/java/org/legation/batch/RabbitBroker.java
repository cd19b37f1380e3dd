package org.legation.batch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageListener;
import org.springframework.amqp.core.MessageProperties;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory.ConfirmType;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.amqp.rabbit.listener.ListenerContainerConsumerFailedEvent;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** A queue of RabbitMQ, by AMQP 0-9-1. */
final class RabbitBroker implements Broker {
  private static final Duration RETRY = Duration.ofMillis(500);
  private static final Duration LONGEST_RETRY = Duration.ofSeconds(10);
  private static final double MULTIPLIER = 1.5;
  private static final long CONFIRM_MILLIS = 30_000;

  /** A share that is at work is waited for, however long it takes. */
  private static final Duration STOP = Duration.ofDays(1);

  /** What is put into the queue outlives a restart only if the queue does too. */
  private static final boolean DURABLE = true;

  private final CachingConnectionFactory connections;
  private final RetryTemplate patience;

  /**
   * @param reconnectAttempts how often to try again when the connection is lost; -1 for ever
   */
  RabbitBroker(BrokerAddress address, int reconnectAttempts) {
    connections = new CachingConnectionFactory(URI.create(address.url()));
    connections.setPublisherConfirmType(ConfirmType.SIMPLE);
    if (!address.user().isEmpty()) {
      connections.setUsername(address.user());
      connections.setPassword(address.password());
    }
    patience =
        new RetryTemplate(
            RetryPolicy.builder()
                .maxRetries(reconnectAttempts < 0 ? Long.MAX_VALUE : reconnectAttempts)
                .delay(RETRY)
                .multiplier(MULTIPLIER)
                .maxDelay(LONGEST_RETRY)
                .includes(AmqpException.class)
                .build());
  }

  @Override
  public void send(String text) {
    try {
      patience.execute(() -> put(text));
    } catch (RetryException e) {
      throw new IllegalStateException("the broker takes no message", e);
    }
  }

  @Override
  public Listening listen(
      int threads, Handler handler, Consumer<Throwable> failed, Consumer<Throwable> lost) {
    try {
      declareQueue();
    } catch (AmqpException e) {
      // It is there once the manager has sent its first message.
      lost.accept(e);
    }
    SimpleMessageListenerContainer container = new SimpleMessageListenerContainer(connections);
    container.setQueueNames(QUEUE);
    container.setMissingQueuesFatal(false);
    container.setConcurrentConsumers(threads);
    // One at a time, as each stands for much work.
    container.setPrefetchCount(1);
    container.setRecoveryInterval(RETRY.toMillis());
    container.setShutdownTimeout(STOP.toMillis());
    container.setMessageListener((MessageListener) message -> handler.handle(text(message)));
    container.setErrorHandler(failed::accept);
    container.setApplicationEventPublisher(
        event -> {
          if (event instanceof ListenerContainerConsumerFailedEvent failure
              && failure.getThrowable() != null) {
            lost.accept(failure.getThrowable());
          }
        });
    container.afterPropertiesSet();
    container.start();
    return container::stop;
  }

  private boolean put(String text) {
    declareQueue();
    // Messages are persistent unless told otherwise.
    Boolean confirmed =
        new RabbitTemplate(connections)
            .invoke(
                channel -> {
                  channel.convertAndSend(QUEUE, text);
                  return channel.waitForConfirms(CONFIRM_MILLIS);
                });
    if (!Boolean.TRUE.equals(confirmed)) {
      throw new AmqpException("the broker did not confirm a message");
    }
    return true;
  }

  private void declareQueue() {
    new RabbitAdmin(connections).declareQueue(new Queue(QUEUE, DURABLE));
  }

  /** A body is only ever decoded, never deserialised. */
  private static @Nullable String text(Message message) {
    String type = message.getMessageProperties().getContentType();
    return MessageProperties.CONTENT_TYPE_TEXT_PLAIN.equals(type)
        ? new String(message.getBody(), StandardCharsets.UTF_8)
        : null;
  }

  @Override
  public void close() {
    connections.destroy();
  }
}
