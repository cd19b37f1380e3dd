package org.legation.batch;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Decides whether a run takes up the one before it. A run is known by the job's name, the
 * fingerprint of what it reads and does, the number of shares into which its work is cut, and a
 * number. Only the last run in the store can be taken up, as every new one empties the tables.
 */
final class RunIdentity {
  private static final String JOB = "job";
  static final String FINGERPRINT = "fingerprint";
  private static final String SHARES = "shares";
  private static final String RUN = "run";
  private static final int ATTEMPTS = 5;

  private final JobRepository repository;
  private final JobOperator operator;
  private final String job;
  private final String fingerprint;
  private final long shares;

  RunIdentity(
      JobRepository repository, JobOperator operator, String job, String fingerprint, long shares) {
    this.repository = repository;
    this.operator = operator;
    this.job = job;
    this.fingerprint = fingerprint;
    this.shares = shares;
  }

  /** The parameters with which to start the job. */
  Start next() {
    JobInstance instance = repository.getLastJobInstance(LegationJob.NAME);
    JobExecution last = instance == null ? null : repository.getLastJobExecution(instance);
    if (last == null) {
      return new Start(parameters(1), false);
    }
    JobParameters before = last.getJobParameters();
    boolean same =
        job.equals(before.getString(JOB))
            && fingerprint.equals(before.getString(FINGERPRINT))
            && Long.valueOf(shares).equals(before.getLong(SHARES));
    if (same && isUnfinished(last)) {
      settle(last.getId());
      return new Start(before, true);
    }
    Long number = before.getLong(RUN);
    return new Start(parameters(number == null ? 1 : number + 1), false);
  }

  /**
   * Marks as failed what nobody will finish: shares of a run that was broken off, and what ended
   * without it being known whether its last commit came through, as when the connection to the
   * database was cut. That is safe: data and the note of how far it goes are committed together, so
   * whichever it was, the note is right; and a worker that is still at a share fails at its next
   * commit, as the share's execution has a newer version. Such a worker may note how far it is just
   * now, so this tries again.
   */
  private void settle(long id) {
    for (int attempt = 1; ; attempt++) {
      try {
        settleOnce(id);
        return;
      } catch (OptimisticLockingFailureException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private void settleOnce(long id) {
    JobExecution execution = repository.getJobExecution(id);
    if (execution == null) {
      return;
    }
    if (execution.isRunning()) {
      // The store has one run at a time, so that one is dead: it was killed.
      operator.recover(execution);
    }
    for (StepExecution step : execution.getStepExecutions()) {
      if (isOpen(step.getStatus())) {
        step.setStatus(BatchStatus.FAILED);
        repository.update(step);
      }
    }
    if (isOpen(execution.getStatus())) {
      execution.setStatus(BatchStatus.FAILED);
      repository.update(execution);
    }
  }

  private static boolean isOpen(BatchStatus status) {
    return status.isRunning() || status == BatchStatus.UNKNOWN;
  }

  private static boolean isUnfinished(JobExecution last) {
    return last.getStatus() != BatchStatus.COMPLETED
        && last.getStatus() != BatchStatus.ABANDONED
        && !last.getExitStatus().getExitCode().equals(RejectedExit.CODE);
  }

  private JobParameters parameters(long run) {
    return new JobParametersBuilder()
        .addString(JOB, job)
        .addString(FINGERPRINT, fingerprint)
        .addLong(SHARES, shares)
        .addLong(RUN, run)
        .toJobParameters();
  }

  /**
   * How to start.
   *
   * @param resumes whether an unfinished run is taken up
   */
  record Start(JobParameters parameters, boolean resumes) {}
}
