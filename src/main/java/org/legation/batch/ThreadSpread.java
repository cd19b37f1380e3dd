package org.legation.batch;

import java.util.HashMap;
import java.util.Map;
import org.springframework.batch.core.partition.support.TaskExecutorPartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** Spreads work over threads of this machine. */
final class ThreadSpread implements Spread {
  private final int threads;
  private final JobRepository repository;

  ThreadSpread(int threads, JobRepository repository) {
    this.threads = threads;
    this.repository = repository;
  }

  @Override
  public Step step(String name, Work work, StepProgress progress) {
    if (threads == 1) {
      return work.of(Share.WHOLE, progress);
    }
    TaskExecutorPartitionHandler handler = new TaskExecutorPartitionHandler();
    SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor(name + "-");
    executor.setConcurrencyLimit(threads);
    handler.setTaskExecutor(executor);
    handler.setStep(new ShareStep(name, work, progress.ofShares()));
    handler.setGridSize(threads);
    return new StepBuilder(name, repository)
        .partitioner(name, ThreadSpread::shares)
        .partitionHandler(handler)
        .listener(progress)
        .build();
  }

  /** The shares by the names of their partitions, which a run that goes on finds again. */
  static Map<String, ExecutionContext> shares(int count) {
    Map<String, ExecutionContext> shares = new HashMap<>();
    for (int i = 0; i < count; i++) {
      shares.put("share" + i, new Share(i, count).toContext());
    }
    return shares;
  }
}
