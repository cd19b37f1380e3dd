package org.legation.batch;

import java.time.Duration;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.integration.partition.MessageChannelPartitionHandler;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.integration.channel.DirectChannel;
import org.springframework.integration.core.MessagingTemplate;

/**
 * Spreads work over worker processes by remote partitioning of Spring Batch. How far they are is
 * read from the job repository: workers answer nothing, so no answer can be lost or crossed.
 */
final class RemoteSpread implements Spread {
  private static final Duration POLL = Duration.ofMillis(250);

  /** Where no worker is left, the run fails at last, and goes on when it is started again. */
  private static final Duration TIMEOUT = Duration.ofDays(1);

  private final Broker broker;
  private final int shares;
  private final JobRepository repository;

  RemoteSpread(Broker broker, int shares, JobRepository repository) {
    this.broker = broker;
    this.shares = shares;
    this.repository = repository;
  }

  @Override
  public Step step(String name, Work work, StepProgress progress) {
    DirectChannel requests = new DirectChannel();
    requests.subscribe(
        message -> {
          StepExecutionRequest request = (StepExecutionRequest) message.getPayload();
          broker.send(
              new PartitionMessage(request.getStepName(), request.getStepExecutionId()).toJson());
        });
    MessageChannelPartitionHandler handler = new MessageChannelPartitionHandler();
    MessagingTemplate messages = new MessagingTemplate();
    messages.setDefaultChannel(requests);
    handler.setMessagingOperations(messages);
    handler.setStepName(name);
    handler.setGridSize(shares);
    handler.setJobRepository(repository);
    handler.setPollInterval(POLL.toMillis());
    handler.setTimeout(TIMEOUT.toMillis());
    try {
      handler.afterPropertiesSet();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("a partition handler that is complete", e);
    }
    return new StepBuilder(name, repository)
        .partitioner(name, ThreadSpread::shares)
        .partitionHandler(handler)
        .listener(progress)
        .build();
  }
}
