package org.legation.job;

import java.util.List;

/**
 * A job: which articles to read, what to publish, and what the data must satisfy.
 *
 * @param name a slug; names the store and the dataset
 * @param title for readers
 * @param sources at least one, in the order of the job file
 * @param publish where the release goes and in which formats
 * @param checks what stops a release
 */
public record JobDefinition(
    String name, String title, List<SourceSpec> sources, Publication publish, Checks checks) {

  public JobDefinition {
    sources = List.copyOf(sources);
  }

  /** The same job with its release in another folder. */
  public JobDefinition publishedTo(java.nio.file.Path folder) {
    return new JobDefinition(
        name, title, sources, new Publication(folder, publish.formats()), checks);
  }
}
