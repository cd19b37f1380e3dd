package org.legation.batch;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Decides whether a run takes up the one before it. A run is known by the job's name, the
 * fingerprint of what it reads and does, and a number. Only the last run in the store can be taken
 * up, as every new one empties the tables.
 */
final class RunIdentity {
  private static final String JOB = "job";
  private static final String FINGERPRINT = "fingerprint";
  private static final String RUN = "run";

  private final JobRepository repository;
  private final JobOperator operator;

  RunIdentity(JobRepository repository, JobOperator operator) {
    this.repository = repository;
    this.operator = operator;
  }

  /** The parameters with which to start the job. */
  Start next(String job, String fingerprint) {
    JobInstance instance = repository.getLastJobInstance(LegationJob.NAME);
    JobExecution last = instance == null ? null : repository.getLastJobExecution(instance);
    if (last == null) {
      return new Start(parameters(job, fingerprint, 1), false);
    }
    JobParameters before = last.getJobParameters();
    boolean same =
        job.equals(before.getString(JOB)) && fingerprint.equals(before.getString(FINGERPRINT));
    if (same && isUnfinished(last)) {
      if (last.isRunning()) {
        // The store has one user at a time, so that run is dead: it was killed.
        operator.recover(last);
      }
      return new Start(before, true);
    }
    Long number = before.getLong(RUN);
    return new Start(parameters(job, fingerprint, number == null ? 1 : number + 1), false);
  }

  private static boolean isUnfinished(JobExecution last) {
    return last.getStatus() != BatchStatus.COMPLETED
        && last.getStatus() != BatchStatus.ABANDONED
        && !last.getExitStatus().getExitCode().equals(RejectedExit.CODE);
  }

  private static JobParameters parameters(String job, String fingerprint, long run) {
    return new JobParametersBuilder()
        .addString(JOB, job)
        .addString(FINGERPRINT, fingerprint)
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
