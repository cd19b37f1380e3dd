package org.legation.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.legation.batch.BrokerAddress;
import org.legation.batch.RunRequest;
import org.legation.batch.StoreAddress;
import org.legation.batch.WorkerProgress;
import org.legation.batch.WorkerRun;
import org.legation.batch.Workers;
import org.legation.job.JobArticles;
import org.legation.job.JobDefinition;
import org.legation.job.JobFileReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    description =
        "Works for a run that is started with --workers remote: takes shares of its work until it is"
            + " stopped. It needs the same job file and articles as the run.",
    customSynopsis = "legation worker JOB.yaml --store URL --broker URL [--threads N] [--idle S]")
final class WorkerCommand implements Callable<Integer> {
  private final Product product;
  private final Console console;

  @ParentCommand private @Nullable Legation global;

  @Parameters(paramLabel = "JOB.yaml", description = "The job file of the run.")
  private Path file = Path.of("");

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many shares to work on at a time (1 unless told otherwise).")
  private int threads = 1;

  @Option(
      names = "--idle",
      paramLabel = "SECONDS",
      description = "End after so long without work; 0, which is the default, for never.")
  private int idle;

  @Mixin private final StoreOptions places = new StoreOptions();

  WorkerCommand(Product product, Console console) {
    this.product = product;
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    StoreAddress.Server store = places.store();
    BrokerAddress broker = places.broker();
    if (store == null || broker == null) {
      throw new CommandFailure(
          ExitCode.USAGE, "A worker needs --store and --broker, those of the run it works for.");
    }
    if (threads < 1 || idle < 0) {
      throw new CommandFailure(
          ExitCode.USAGE, "--threads must be at least 1, and --idle must not be negative.");
    }
    JobDefinition job = new JobFileReader(product.formats().get()).read(file);
    SharedSources.require(job);
    RunRequest request =
        new RunRequest(job, JobArticles.of(job.sources()), false)
            .on(new Workers.Remote(broker, 1), store);
    String failure =
        new WorkerRun(product.components().get(), new Teller())
            .run(request, threads, Duration.ofSeconds(idle));
    if (failure != null) {
      console.tell(failure);
      return ExitCode.FAILED;
    }
    return ExitCode.DONE;
  }

  /** Tells of each share in a line. */
  private final class Teller implements WorkerProgress {
    @Override
    public void ready() {
      tell("Waiting for work.");
    }

    @Override
    public void began(String share) {
      tell("began " + share);
    }

    @Override
    public void ended(String share) {
      tell("ended " + share);
    }

    @Override
    public void leftOff(String share) {
      tell("left off " + share + "; the run hands out the rest of it again");
    }

    @Override
    public void failed(String reason) {
      console.tell("A share was given back (" + reason + ").");
    }

    @Override
    public void refused(String reason) {
      console.tell("A message in the queue is none of Legation's (" + reason + "); dropped it.");
    }

    @Override
    public void brokerLost(String reason) {
      console.tell("The broker cannot be reached (" + reason + "); trying again.");
    }

    private void tell(String line) {
      if (global == null || !global.quiet) {
        console.tell(line);
      }
    }
  }
}
