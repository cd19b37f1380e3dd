package org.legation.batch;

import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.listener.StepListener;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;

/**
 * Does the share of the work that the context of its execution names. Each execution has a step of
 * its own, as readers keep their place in themselves.
 */
record ShareStep(String name, Spread.Work work, StepListener progress) implements Step {
  @Override
  public String getName() {
    return name;
  }

  @Override
  public void execute(StepExecution execution) throws JobInterruptedException {
    Share share = Share.from(execution.getExecutionContext());
    work.of(share, progress).execute(execution);
  }
}
