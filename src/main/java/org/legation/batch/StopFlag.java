package org.legation.batch;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.ThreadStepInterruptionPolicy;

/**
 * Whether work is to end early: asked for by one thread, looked at by those that work. As the
 * interruption policy of a step it ends the step between two chunks.
 */
final class StopFlag extends ThreadStepInterruptionPolicy {
  private final AtomicBoolean asked = new AtomicBoolean();

  void ask() {
    asked.set(true);
  }

  boolean isAsked() {
    return asked.get();
  }

  @Override
  public void checkInterrupted(StepExecution execution) throws JobInterruptedException {
    if (isAsked()) {
      // Without this, a step that is broken off here counts as completed.
      execution.setTerminateOnly();
    }
    super.checkInterrupted(execution);
  }
}
