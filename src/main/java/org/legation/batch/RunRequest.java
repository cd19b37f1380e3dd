package org.legation.batch;

import java.nio.file.Path;
import org.legation.job.JobDefinition;
import org.legation.model.InputState;
import org.legation.source.ArticleSource;
import org.legation.source.SourceException;
import org.legation.source.StateDigest;

/**
 * What one run does.
 *
 * @param job the checked job
 * @param articles what its sources hold
 * @param state the state of the articles as the run begins
 * @param fresh whether to drop what an earlier run left, and begin anew
 * @param workers who does the work
 * @param store where the run keeps what it has done
 */
public record RunRequest(
    JobDefinition job,
    ArticleSource articles,
    String state,
    boolean fresh,
    Workers workers,
    StoreAddress store) {

  /**
   * A run on the articles as they are now, on one thread of this machine.
   *
   * @throws SourceException if they cannot be read
   */
  public RunRequest(JobDefinition job, ArticleSource articles, boolean fresh)
      throws SourceException {
    this(job, articles, articles.state(), fresh, new Workers.Threads(1), storeBeside(job));
  }

  /** The same with other workers and another store. */
  public RunRequest on(Workers workers, StoreAddress store) {
    return new RunRequest(job, articles, state, fresh, workers, store);
  }

  /** The same, but for what an earlier run left, which is dropped. */
  RunRequest anew() {
    return new RunRequest(job, articles, state, true, workers, store);
  }

  /** The store that a run has unless it is told of another: a file beside the release. */
  public static StoreAddress storeBeside(JobDefinition job) {
    return new StoreAddress.File(fileBeside(job));
  }

  /**
   * From what the release is made.
   *
   * @param skipped how many articles are left out
   */
  InputState input(long skipped) {
    String asked =
        new StateDigest().add(job.name(), job.title(), job.publish().formats(), job.checks()).hex();
    return new InputState(asked, state, skipped);
  }

  /** The file for records that are kept at hand. */
  Path spool() {
    Path file = fileBeside(job);
    return file.resolveSibling(file.getFileName() + ".records");
  }

  private static Path fileBeside(JobDefinition job) {
    Path to = job.publish().to();
    Path parent = to.getParent() == null ? to : to.getParent();
    Path name = to.getFileName() == null ? Path.of(job.name()) : to.getFileName();
    return parent.resolve(".legation").resolve(name.toString());
  }
}
