package org.legation.batch;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Ends a share between two articles once a stop is asked for, as a chunk of them may take longer
 * than whoever asks will wait. The articles of the chunk that are not done go back to the reader;
 * those that are done are committed with the chunk.
 */
final class UntilStopped
    implements ItemProcessor<NumberedArticle, ProcessedArticle>, StepExecutionListener {
  private final ItemProcessor<NumberedArticle, ProcessedArticle> work;
  private final ArticleReader reader;
  private final StopFlag stop;
  private @Nullable StepExecution execution;

  UntilStopped(
      ItemProcessor<NumberedArticle, ProcessedArticle> work, ArticleReader reader, StopFlag stop) {
    this.work = work;
    this.reader = reader;
    this.stop = stop;
  }

  @Override
  public void beforeStep(StepExecution started) {
    execution = started;
  }

  @Override
  public @Nullable ProcessedArticle process(NumberedArticle article) throws Exception {
    if (execution == null || !stop.isAsked()) {
      return work.process(article);
    }
    reader.giveBack(article);
    execution.setTerminateOnly();
    return null;
  }
}
