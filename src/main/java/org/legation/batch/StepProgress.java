package org.legation.batch;

import java.util.function.LongSupplier;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.core.listener.SkipListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.listener.StepListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;

/** Tells {@link RunProgress} about one step. */
final class StepProgress
    implements StepExecutionListener, ItemWriteListener<Object>, SkipListener<Object, Object> {
  private final RunProgress progress;
  private final LongSupplier total;

  StepProgress(RunProgress progress, LongSupplier total) {
    this.progress = progress;
    this.total = total;
  }

  /** What hears of single shares of the step, also of several at a time. */
  StepListener ofShares() {
    return new OfShares(progress);
  }

  @Override
  public void beforeStep(StepExecution step) {
    progress.started(step.getStepName(), total.getAsLong());
  }

  @Override
  public void afterWrite(Chunk<?> items) {
    progress.advanced(items.size());
  }

  @Override
  public void onSkipInProcess(Object item, Throwable reason) {
    progress.advanced(1);
  }

  @Override
  public ExitStatus afterStep(StepExecution step) {
    progress.finished(step.getStepName());
    return step.getExitStatus();
  }

  private record OfShares(RunProgress progress)
      implements ItemWriteListener<Object>, SkipListener<Object, Object> {
    @Override
    public void afterWrite(Chunk<?> items) {
      advanced(items.size());
    }

    @Override
    public void onSkipInProcess(Object item, Throwable reason) {
      advanced(1);
    }

    private void advanced(long items) {
      synchronized (progress) {
        progress.advanced(items);
      }
    }
  }
}
