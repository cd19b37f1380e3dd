package org.legation.cli;

import org.legation.job.JobDefinition;
import org.legation.job.SourceSpec;

/** What machines that work on one run can read alike. */
final class SharedSources {
  private SharedSources() {}

  /**
   * Refuses a live wiki.
   *
   * @throws CommandFailure if the job has one
   */
  static void require(JobDefinition job) throws CommandFailure {
    for (SourceSpec source : job.sources()) {
      if (source instanceof SourceSpec.Wiki wiki) {
        throw new CommandFailure(
            ExitCode.USAGE,
            "%s is a live wiki, which each machine would find in another state; leave out --workers remote, or name a dump of it."
                .formatted(wiki.request().host()));
      }
    }
  }
}
