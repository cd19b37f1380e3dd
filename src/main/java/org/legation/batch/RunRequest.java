package org.legation.batch;

import java.nio.file.Path;
import org.legation.job.JobDefinition;
import org.legation.source.ArticleSource;
import org.legation.source.SourceException;

/**
 * What one run does.
 *
 * @param job the checked job
 * @param articles what its sources hold
 * @param state the state of the articles as the run begins
 * @param fresh whether to drop what an earlier run left, and begin anew
 */
public record RunRequest(JobDefinition job, ArticleSource articles, String state, boolean fresh) {

  /**
   * A run on the articles as they are now.
   *
   * @throws SourceException if they cannot be read
   */
  public RunRequest(JobDefinition job, ArticleSource articles, boolean fresh)
      throws SourceException {
    this(job, articles, articles.state(), fresh);
  }

  /** The file for records that are kept at hand, beside the store. */
  Path spool() {
    Path store = store();
    return store.resolveSibling(store.getFileName() + ".records");
  }

  /** The store's file beside the release, without the extension that H2 adds. */
  Path store() {
    Path to = job.publish().to();
    Path parent = to.getParent() == null ? to : to.getParent();
    Path name = to.getFileName() == null ? Path.of(job.name()) : to.getFileName();
    return parent.resolve(".legation").resolve(name.toString());
  }
}
