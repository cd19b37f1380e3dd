package org.legation.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.legation.evaluate.Evaluation;
import org.legation.evaluate.EvaluationException;
import org.legation.evaluate.EvaluationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(description = "Precision, recall and F1 of a release against gold records.")
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "A .tsv file of gold records, or a folder of them, one an article.")
  private Path gold = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "RELEASE",
      description = "A records.json, or a folder searched for them.")
  private Path release = Path.of("");

  @Option(
      names = "--by",
      paramLabel = "type|article",
      description = "Also a line of figures for each type or article.")
  private EvaluationReport.@Nullable By by;

  @Option(names = "--errors", description = "Also each record that is missed or too many.")
  private boolean errors;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to print it: text, or json with everything in it.")
  private Legation.LogFormat format = Legation.LogFormat.text;

  @Option(
      names = "--min-f1",
      paramLabel = "SHARE",
      description = "End with exit code 3 where the strict F1 is below this share of 1.")
  private double minimum;

  EvaluateCommand(Product product, Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws EvaluationException {
    Evaluation evaluation = Evaluation.of(gold, release);
    EvaluationReport.By groups = by == null ? EvaluationReport.By.NOTHING : by;
    String report =
        format == Legation.LogFormat.json
            ? EvaluationReport.json(evaluation)
            : EvaluationReport.text(evaluation, groups, errors);
    console.print(report.stripTrailing());
    double f1 = evaluation.all().strict().f1();
    if (f1 < minimum) {
      console.tell(
          String.format(
              Locale.ROOT,
              "The strict F1 is %.3f, which is below the %.3f asked for.",
              f1,
              minimum));
      return ExitCode.REJECTED;
    }
    return ExitCode.DONE;
  }
}
