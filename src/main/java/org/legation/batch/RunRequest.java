package org.legation.batch;

import java.nio.file.Path;
import java.util.List;
import org.legation.job.ArticleFile;
import org.legation.job.JobDefinition;

/**
 * What one run does.
 *
 * @param job the checked job
 * @param articles what its sources hold, numbered in order
 * @param fresh whether to drop what an earlier run left, and begin anew
 */
public record RunRequest(JobDefinition job, List<ArticleFile> articles, boolean fresh) {
  public RunRequest {
    articles = List.copyOf(articles);
  }

  /** The store's file beside the release, without the extension that H2 adds. */
  Path store() {
    Path to = job.publish().to();
    Path parent = to.getParent() == null ? to : to.getParent();
    Path name = to.getFileName() == null ? Path.of(job.name()) : to.getFileName();
    return parent.resolve(".legation").resolve(name.toString());
  }
}
