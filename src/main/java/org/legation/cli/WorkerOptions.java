package org.legation.cli;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.legation.batch.BrokerAddress;
import org.legation.batch.RunRequest;
import org.legation.batch.StoreAddress;
import org.legation.batch.Workers;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who does the work of a run. */
final class WorkerOptions {
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,3}");
  private static final String REMOTE = "remote";
  private static final int MAX_THREADS = 256;
  private static final int MAX_SHARES = 10_000;

  @Option(
      names = "--workers",
      paramLabel = "N|remote",
      description =
          "How many threads do the work (1 unless told otherwise), or remote: processes started by"
              + " 'legation worker' on any machine.")
  private String workers = "1";

  @Option(
      names = "--shares",
      paramLabel = "N",
      description =
          "Into how many shares the work is cut for remote workers; several times their number"
              + " (16 unless told otherwise).")
  private int shares = 16;

  @Mixin private final StoreOptions places = new StoreOptions();

  /** Whether processes on other machines do the work. */
  boolean isRemote() {
    return workers.equals(REMOTE);
  }

  /** The same run with these workers. */
  RunRequest applyTo(RunRequest request) throws CommandFailure {
    StoreAddress.Server store = places.store();
    return request.on(workers(store), store == null ? request.store() : store);
  }

  private Workers workers(StoreAddress.@Nullable Server store) throws CommandFailure {
    BrokerAddress broker = places.broker();
    if (!isRemote()) {
      if (!COUNT.matcher(workers).matches()
          || Integer.parseInt(workers) < 1
          || Integer.parseInt(workers) > MAX_THREADS) {
        throw new CommandFailure(
            ExitCode.USAGE,
            "--workers must be a number from 1 to %d, or remote, but is '%s'."
                .formatted(MAX_THREADS, workers));
      }
      if (broker != null) {
        throw new CommandFailure(
            ExitCode.USAGE, "--broker goes with --workers remote; add that, or leave it out.");
      }
      return new Workers.Threads(Integer.parseInt(workers));
    }
    if (store == null || broker == null) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "--workers remote needs --store and --broker, the places where the machines meet.");
    }
    if (shares < 1 || shares > MAX_SHARES) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "--shares must be a number from 1 to %d, but is %d.".formatted(MAX_SHARES, shares));
    }
    return new Workers.Remote(broker, shares);
  }
}
