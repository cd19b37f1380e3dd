package org.legation.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(description = "Shows how names resolve, and why.")
final class GazetteerCommand implements Callable<Integer> {
  private final Product product;
  private final Console console;

  @Parameters(
      paramLabel = "NAME",
      arity = "1..*",
      description = "Names as an article writes them; put quotes around several words.")
  private List<String> names = List.of();

  GazetteerCommand(Product product, Console console) {
    this.product = product;
    this.console = console;
  }

  @Override
  public Integer call() {
    for (String name : names) {
      console.print(name);
      product.names().explain(name).forEach(line -> console.print("  " + line));
    }
    return ExitCode.DONE;
  }
}
