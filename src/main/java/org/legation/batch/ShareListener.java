package org.legation.batch;

import org.jspecify.annotations.Nullable;
import org.legation.batch.PartitionMessage.ForeignMessageException;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepLocator;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.batch.integration.partition.StepExecutionRequestHandler;
import org.springframework.dao.EmptyResultDataAccessException;

/** Does the shares of work that messages ask for. */
final class ShareListener implements Broker.Handler {
  private final JobRepository repository;
  private final StepExecutionRequestHandler handler;
  private final String fingerprint;
  private final WorkerProgress progress;

  /**
   * @param fingerprint of the job and articles that this worker has; shares of others are given
   *     back
   */
  ShareListener(
      JobRepository repository, StepLocator steps, String fingerprint, WorkerProgress progress) {
    this.repository = repository;
    this.handler = new StepExecutionRequestHandler();
    this.handler.setJobRepository(repository);
    this.handler.setStepLocator(steps);
    this.fingerprint = fingerprint;
    this.progress = progress;
  }

  @Override
  public void handle(@Nullable String text) {
    try {
      if (text == null) {
        throw new ForeignMessageException("it is no text message");
      }
      PartitionMessage asked = PartitionMessage.parse(text);
      StepExecution execution = wanted(asked);
      if (execution == null) {
        return;
      }
      progress.began(execution.getStepName());
      StepExecution done = execution;
      try {
        done = handler.handle(new StepExecutionRequest(asked.step(), asked.execution()));
      } finally {
        tellEnd(done);
      }
    } catch (ForeignMessageException e) {
      progress.refused(String.valueOf(e.getMessage()));
    }
  }

  private void tellEnd(StepExecution execution) {
    if (execution.getStatus() == BatchStatus.STOPPED) {
      progress.leftOff(execution.getStepName());
    } else {
      progress.ended(execution.getStepName());
    }
  }

  /**
   * The execution that is asked for; null if nobody waits for it any more, as the run that asked
   * was killed and another one went on.
   */
  private @Nullable StepExecution wanted(PartitionMessage asked) throws ForeignMessageException {
    StepExecution execution = find(asked.execution());
    if (execution == null || !execution.getStepName().startsWith(asked.step() + ":")) {
      throw new ForeignMessageException("its share is not in the store");
    }
    JobExecution job = execution.getJobExecution();
    if (!fingerprint.equals(job.getJobParameters().getString(RunIdentity.FINGERPRINT))) {
      throw new OtherJobException(
          "The run has another job file, other articles or another version of Legation than this"
              + " worker. Give both the same, and start the worker again.");
    }
    if (!execution.getStatus().isRunning()) {
      return null;
    }
    if (job.getStatus() == BatchStatus.STOPPING || job.getStatus() == BatchStatus.STOPPED) {
      // The run waits until each of its shares has ended.
      execution.setStatus(BatchStatus.STOPPED);
      repository.update(execution);
    }
    return job.getStatus() == BatchStatus.STARTED ? execution : null;
  }

  private @Nullable StepExecution find(long id) {
    try {
      return repository.getStepExecution(id);
    } catch (EmptyResultDataAccessException e) {
      return null;
    }
  }

  /** The worker cannot work for the run; the message goes to another one. */
  static final class OtherJobException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    OtherJobException(String message) {
      super(message);
    }
  }
}
