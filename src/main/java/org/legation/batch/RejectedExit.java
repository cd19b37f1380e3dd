package org.legation.batch;

import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/**
 * Marks a run whose data failed. It is finished, not broken off: the next run begins anew instead
 * of taking it up, as only other data can help.
 */
final class RejectedExit implements StepExecutionListener {
  static final String CODE = "REJECTED";

  @Override
  public ExitStatus afterStep(StepExecution step) {
    boolean rejected =
        step.getFailureExceptions().stream()
            .anyMatch(
                failure ->
                    failure instanceof ReleaseRejectedException
                        || failure instanceof NothingReadException);
    return rejected ? new ExitStatus(CODE) : step.getExitStatus();
  }
}
