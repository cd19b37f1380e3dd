package org.legation.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.legation.batch.RunReport;

/** Phases, a progress bar where somebody watches, and a summary, as text. */
final class TextReporter implements RunReporter {
  /** What the phases count. */
  private static final Map<String, String> ITEMS =
      Map.of(
          "extract", "article",
          "reconcile", "group",
          "validate", "article",
          "write", "part");

  private final Console console;
  private final boolean quiet;
  private final boolean showsBar;
  private final long begun = System.nanoTime();
  private @Nullable ProgressBar bar;
  private String current = "";
  private long phaseBegun = begun;
  private long phaseEnded = begun;
  private long items;

  TextReporter(Console console, boolean quiet, boolean showsBar) {
    this.console = console;
    this.quiet = quiet;
    this.showsBar = showsBar;
  }

  @Override
  public void planned(List<String> phases) {
    tell("Phases: " + String.join(", ", phases));
  }

  @Override
  public void resumed() {
    tell("Taking up the run that was broken off.");
  }

  @Override
  public void workerStopped() {
    tell("A worker was stopped; handing out again what it left of its share.");
  }

  @Override
  public void begunAnew() {
    tell("What that run left is damaged; beginning anew.");
  }

  @Override
  public void started(String phase, long total) {
    tellFinished();
    current = phase;
    phaseBegun = System.nanoTime();
    items = 0;
    if (showsBar) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(phase)
              .setInitialMax(total)
              .clearDisplayOnFinish()
              .build();
    }
  }

  @Override
  public void advanced(long more) {
    items += more;
    if (bar != null) {
      bar.stepBy(more);
    }
  }

  @Override
  public void finished(String phase) {
    close();
    phaseEnded = System.nanoTime();
  }

  /** One line for a phase that is over. */
  private void tellFinished() {
    if (current.isEmpty()) {
      return;
    }
    String noun = ITEMS.getOrDefault(current, "item");
    String count = items > 0 ? Wording.count(items, noun) : "";
    String time = Wording.seconds((phaseEnded - phaseBegun) / 1_000_000);
    tell("  %-12s %20s %9s".formatted(current, count, time));
    current = "";
  }

  @Override
  public void ended(RunReport report, Path release) {
    close();
    tellFinished();
    List<String> lines = new Summary(report, release, Wording.seconds(millisSince(begun))).lines();
    boolean published =
        report.outcome() == RunReport.Outcome.DONE
            || report.outcome() == RunReport.Outcome.DONE_WITH_SKIPS;
    if (!published) {
      lines.forEach(console::tell);
    } else if (!quiet) {
      lines.forEach(console::print);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  private void tell(String line) {
    if (!quiet) {
      console.tell(line);
    }
  }

  private static long millisSince(long nanos) {
    return (System.nanoTime() - nanos) / 1_000_000;
  }
}
