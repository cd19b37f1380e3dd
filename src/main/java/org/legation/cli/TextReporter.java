package org.legation.cli;

import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.legation.batch.RunReport;

/** Phases, a progress bar where somebody watches, and a summary, as text. */
final class TextReporter implements RunReporter {
  private final Console console;
  private final boolean quiet;
  private final boolean showsBar;
  private final long begun = System.nanoTime();
  private @Nullable ProgressBar bar;
  private long phaseBegun = begun;
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
  public void started(String phase, long total) {
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
    String count = items > 0 ? Wording.count(items, "item") : "";
    tell("  %-18s %14s %9s".formatted(phase, count, Wording.seconds(millisSince(phaseBegun))));
  }

  @Override
  public void ended(RunReport report, Path release) {
    close();
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
