package org.legation.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.legation.job.JobArticles;
import org.legation.job.JobDefinition;
import org.legation.job.JobFileReader;
import org.legation.job.SourceSpec;
import org.legation.source.SourceException;
import org.legation.source.wiki.WikiPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(description = "Checks a job file and writes nothing.")
final class CheckCommand implements Callable<Integer> {
  private final Product product;
  private final Console console;

  @ParentCommand private @Nullable Legation global;

  @Parameters(paramLabel = "JOB.yaml", description = "The job file.")
  private Path file = Path.of("");

  @Option(
      names = "--allow-host",
      paramLabel = "ORIGIN",
      description = "As for 'run': a wiki of one's own that the job may name.")
  private List<String> allowed = List.of();

  CheckCommand(Product product, Console console) {
    this.product = product;
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    JobDefinition job =
        new JobFileReader(product.formats().get(), WikiPolicy.adding(allowed)).read(file);
    if (global == null || !global.quiet) {
      console.print(
          "%s: nothing wrong. Reads %s, publishes %s to %s."
              .formatted(
                  file,
                  articles(job),
                  String.join(", ", job.publish().formats()),
                  Wording.near(job.publish().to())));
    }
    return ExitCode.DONE;
  }

  /** What the job reads; wikis are not asked, and dumps not searched. */
  private static String articles(JobDefinition job) throws SourceException {
    List<SourceSpec> files =
        job.sources().stream().filter(source -> source instanceof SourceSpec.Files).toList();
    List<String> parts = new ArrayList<>();
    if (!files.isEmpty()) {
      parts.add(Wording.count(JobArticles.of(files).count(), "article"));
    }
    for (SourceSpec source : job.sources()) {
      if (source instanceof SourceSpec.Dump dump) {
        parts.add("articles of " + dump.location());
      } else if (source instanceof SourceSpec.Wiki wiki) {
        parts.add("pages of " + wiki.request().host());
      }
    }
    return String.join(", ", parts);
  }
}
