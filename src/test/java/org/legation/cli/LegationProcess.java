package org.legation.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command in a process of its own, which can be killed. */
final class LegationProcess {
  private LegationProcess() {}

  /** Starts it with the classes under test; what it prints goes to a file. */
  static Process start(Path output, String... arguments) throws IOException {
    return start(List.of(), output, arguments);
  }

  /**
   * The same under a command that starts what follows it, such as {@code nice}; it may set limits.
   */
  static Process start(List<String> under, Path output, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(under);
    command.addAll(java());
    command.addAll(QuickStart.classPath());
    command.add(Legation.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
  }

  /** Waits for it to end by itself, and gives its exit code. */
  static int exitCode(Process process) throws InterruptedException {
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("the run does not end");
    }
    return process.exitValue();
  }

  /** The machine that runs it, with the options of the launcher and bounded memory. */
  static List<String> java() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xmx512m");
  }
}
