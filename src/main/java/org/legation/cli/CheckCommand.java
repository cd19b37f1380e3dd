package org.legation.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.legation.job.JobArticles;
import org.legation.job.JobDefinition;
import org.legation.job.JobFileReader;
import org.legation.source.ArticleSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "check", description = "Checks a job file and writes nothing.")
final class CheckCommand implements Callable<Integer> {
  private final Product product;
  private final Console console;

  @ParentCommand private @Nullable Legation global;

  @Parameters(paramLabel = "JOB.yaml", description = "The job file.")
  private Path file = Path.of("");

  CheckCommand(Product product, Console console) {
    this.product = product;
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    JobDefinition job = new JobFileReader(product.formats()).read(file);
    ArticleSource articles = JobArticles.of(job.sources());
    if (global == null || !global.quiet) {
      console.print(
          "%s: nothing wrong. Reads %s, publishes %s to %s."
              .formatted(
                  file,
                  Wording.count(articles.count(), "article"),
                  String.join(", ", job.publish().formats()),
                  Wording.near(job.publish().to())));
    }
    return ExitCode.DONE;
  }
}
