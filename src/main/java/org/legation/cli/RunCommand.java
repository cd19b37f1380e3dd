package org.legation.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.legation.batch.Components;
import org.legation.batch.LegationRun;
import org.legation.batch.RunReport;
import org.legation.batch.RunRequest;
import org.legation.batch.UnchangedRelease;
import org.legation.job.CommandLineJob;
import org.legation.job.InvalidJobException;
import org.legation.job.JobArticles;
import org.legation.job.JobDefinition;
import org.legation.job.JobFileReader;
import org.legation.model.InputState;
import org.legation.source.ArticleSource;
import org.legation.source.SourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    description = "Runs a job: reads its articles and publishes a release.",
    customSynopsis = {
      "legation run JOB.yaml [--output DIR] [--fresh] [--workers N|remote] [--store URL]",
      "       legation run --input PATH... --output DIR [--fresh] [--workers N]"
    })
final class RunCommand implements Callable<Integer> {
  private final Product product;
  private final Console console;

  @ParentCommand private @Nullable Legation global;

  @Parameters(paramLabel = "JOB.yaml", arity = "0..1", description = "The job file.")
  private @Nullable Path file;

  @Option(
      names = "--input",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Articles, or folders of articles, to read without a job file.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder of the release; goes before the one in the job file.")
  private @Nullable Path output;

  @Option(
      names = "--fresh",
      description = "Begin anew, also if nothing changed or a run was broken off.")
  private boolean fresh;

  @Mixin private final WorkerOptions scale = new WorkerOptions();

  @Mixin private WikiOptions wikis = new WikiOptions();

  RunCommand(Product product, Console console) {
    this.product = product;
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    JobDefinition job = job();
    if (scale.isRemote()) {
      SharedSources.require(job);
    }
    RunRequest request = scale.applyTo(new RunRequest(job, articles(job), fresh));
    Optional<InputState> unchanged = UnchangedRelease.of(request, product.version());
    if (unchanged.isPresent() && !Version.isNewerThan(job.publish().to())) {
      return unchanged(job, unchanged.get());
    }
    boolean json = global != null && global.logFormat == Legation.LogFormat.json;
    Components components = product.components().get();
    requireTarget(components, job);
    try (RunReporter reporter = json ? new JsonReporter(console, quiet()) : textReporter()) {
      RunReport report = new LegationRun(components, reporter).run(request);
      reporter.ended(report, job.publish().to());
      if (report.failure() != null && global != null && global.wantsStackTrace()) {
        report.failure().printStackTrace(console.err());
      }
      return exitCode(report.outcome());
    }
  }

  /** Tells at once, not after hours of reading, that the release cannot go where it shall. */
  private static void requireTarget(Components components, JobDefinition job)
      throws CommandFailure {
    try {
      components.releases().requireUsable(job.publish().to());
    } catch (IOException e) {
      throw new CommandFailure(ExitCode.USAGE, Wording.sentence(e));
    }
  }

  private JobDefinition job() throws InvalidJobException, CommandFailure, SourceException {
    if (file != null && inputs.isEmpty()) {
      JobDefinition job = new JobFileReader(product.formats().get(), wikis.policy()).read(file);
      return output == null ? job : job.publishedTo(output.toAbsolutePath().normalize());
    }
    if (file != null) {
      throw new CommandFailure(
          ExitCode.USAGE, "Give a job file or --input, not both. See 'legation run --help'.");
    }
    if (inputs.isEmpty()) {
      throw new CommandFailure(
          ExitCode.USAGE, "Give a job file, or --input and --output. See 'legation run --help'.");
    }
    if (output == null) {
      throw new CommandFailure(
          ExitCode.USAGE, "--input needs --output DIR, the folder for the release.");
    }
    return CommandLineJob.of(inputs, output, product.formats().get().standard());
  }

  private ArticleSource articles(JobDefinition job) throws SourceException, CommandFailure {
    try {
      return JobArticles.of(job.sources(), wikis.access(job.publish().to(), product.version()));
    } catch (SourceException e) {
      if (e.isPassing()) {
        throw new CommandFailure(
            ExitCode.FAILED,
            e.getMessage() + " Nothing was published, and what stood there stands.");
      }
      throw e;
    }
  }

  private int unchanged(JobDefinition job, InputState input) {
    boolean json = global != null && global.logFormat == Legation.LogFormat.json;
    if (json && !quiet()) {
      console.print(JsonReporter.unchanged(job.publish().to(), input.skipped()));
    } else if (!quiet()) {
      console.print(
          "Nothing changed since the release in %s was made. --fresh makes it anew."
              .formatted(Wording.near(job.publish().to())));
      if (input.skipped() > 0) {
        console.print(
            Wording.count(input.skipped(), "article") + " skipped in it: see findings.csv.");
      }
    }
    return input.skipped() == 0 ? ExitCode.DONE : ExitCode.DONE_WITH_SKIPS;
  }

  private TextReporter textReporter() {
    boolean bar = console.terminal() && !quiet() && (global == null || !global.noProgress);
    return new TextReporter(console, quiet(), bar);
  }

  private boolean quiet() {
    return global != null && global.quiet;
  }

  private static int exitCode(RunReport.Outcome outcome) {
    return switch (outcome) {
      case DONE -> ExitCode.DONE;
      case DONE_WITH_SKIPS -> ExitCode.DONE_WITH_SKIPS;
      case REJECTED -> ExitCode.REJECTED;
      case FAILED, STOPPED -> ExitCode.FAILED;
    };
  }
}
