package org.legation.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.json.JsonMapper;

@Command(description = "Checks a release against its checksums and schemas.")
final class VerifyCommand implements Callable<Integer> {
  private final Product product;
  private final Console console;

  @ParentCommand private @Nullable Legation global;

  @Parameters(paramLabel = "DIR", description = "The folder of the release.")
  private Path release = Path.of("");

  VerifyCommand(Product product, Console console) {
    this.product = product;
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (!Files.isDirectory(release)) {
      throw new CommandFailure(
          ExitCode.USAGE, release + ": There is no such folder. Name the folder of a release.");
    }
    List<String> problems = product.verifier().verify(release);
    if (global != null && global.logFormat == Legation.LogFormat.json) {
      return asJson(problems, global.quiet);
    }
    problems.forEach(problem -> console.tell(release + ": " + problem));
    if (!problems.isEmpty()) {
      return ExitCode.REJECTED;
    }
    if (global == null || !global.quiet) {
      console.print(release + ": whole; checksums and schemas agree.");
    }
    return ExitCode.DONE;
  }

  /** As a run does: the line is printed as an error where it tells of one. */
  private int asJson(List<String> problems, boolean quiet) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("event", "verified");
    event.put("outcome", problems.isEmpty() ? "whole" : "damaged");
    event.put("release", release.toString());
    event.put("messages", problems);
    String line = JsonMapper.shared().writeValueAsString(event);
    if (!problems.isEmpty()) {
      console.err().println(line);
      return ExitCode.REJECTED;
    }
    if (!quiet) {
      console.print(line);
    }
    return ExitCode.DONE;
  }
}
