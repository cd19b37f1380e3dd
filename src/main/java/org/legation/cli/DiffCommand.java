package org.legation.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.legation.publish.diff.DiffFormat;
import org.legation.publish.diff.ReleaseDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    description = {
      "Records added, removed and changed between two releases.",
      "They may hold other formats; any file that has the records will do."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the same records", "1:different records", "2:not two releases"})
final class DiffCommand implements Callable<Integer> {
  private static final int DIFFERENT = 1;

  private final Console console;

  @Parameters(index = "0", paramLabel = "OLD", description = "The folder of the older release.")
  private Path older = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The folder of the newer release.")
  private Path newer = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "text|json|markdown",
      description = "How to print it. Text is the default.")
  private DiffFormat format = DiffFormat.TEXT;

  DiffCommand(Product product, Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    ReleaseDiff diff = compare();
    StringBuilder report = new StringBuilder();
    format.write(diff, report);
    console.print(report.toString().stripTrailing());
    return diff.same() ? ExitCode.DONE : DIFFERENT;
  }

  private ReleaseDiff compare() throws CommandFailure {
    try {
      return ReleaseDiff.between(older, newer);
    } catch (IOException e) {
      throw new CommandFailure(ExitCode.USAGE, Wording.sentence(e));
    }
  }
}
