package org.legation.cli;

import java.nio.file.Path;
import org.legation.batch.RunProgress;
import org.legation.batch.RunReport;

/** Tells the user how a run goes on, and how it ended. */
interface RunReporter extends RunProgress, AutoCloseable {

  /** Prints the summary; the release stands in the folder if the outcome says so. */
  void ended(RunReport report, Path release);

  @Override
  void close();
}
