package org.legation.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legation.evaluate.EvaluationException;
import org.legation.job.InvalidJobException;
import org.legation.job.Suggestion;
import org.legation.source.SourceException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Entry point: {@code legation run jobs/artsakh.yaml}. */
@Command(
    name = "legation",
    description = "Turns articles on foreign relations into open data.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:failed",
      "2:the command line or the job file is wrong",
      "3:the data failed its checks, nothing was published",
      "4:done, some articles were skipped, or not refreshed"
    })
public final class Legation implements Runnable {

  @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "Print nothing but errors.")
  boolean quiet;

  @Option(names = "--no-progress", scope = ScopeType.INHERIT, description = "Show no progress bar.")
  boolean noProgress;

  @Option(
      names = "--log-format",
      scope = ScopeType.INHERIT,
      paramLabel = "text|json",
      description = "How to print what goes on: text, or json, one object a line.")
  LogFormat logFormat = LogFormat.text;

  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of an error; so does LEGATION_DEBUG=1.")
  boolean stacktrace;

  @Spec private @Nullable CommandSpec spec;

  private final Console console;

  private Legation(Console console) {
    this.console = console;
  }

  public static void main(String[] args) {
    System.exit(commandLine(Wiring.product(), Console.ofProcess(), args).execute(args));
  }

  /**
   * The commands that the arguments may mean, on these parts and this console. Where they name one,
   * it comes alone: reading what all of them take costs as much time as most of them run.
   */
  static CommandLine commandLine(Product product, Console console, String... arguments) {
    Legation root = new Legation(console);
    CommandLine line = new CommandLine(root, new Commands(product, console));
    Commands.meantBy(arguments).forEach(line::addSubcommand);
    return line.setOut(console.out())
        .setErr(console.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, given) -> usage(console, e))
        .setExecutionExceptionHandler((e, failed, parsed) -> root.failed(e));
  }

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(console.out());
    }
  }

  boolean wantsStackTrace() {
    String debug = System.getenv("LEGATION_DEBUG");
    return stacktrace || (debug != null && !debug.isEmpty());
  }

  private int failed(Exception failure) {
    sentences(failure).forEach(console::tell);
    if (wantsStackTrace()) {
      failure.printStackTrace(console.err());
    }
    if (failure instanceof CommandFailure known) {
      return known.exitCode();
    }
    return failure instanceof InvalidJobException
            || failure instanceof SourceException
            || failure instanceof EvaluationException
        ? ExitCode.USAGE
        : ExitCode.FAILED;
  }

  private static List<String> sentences(Exception failure) {
    if (failure instanceof InvalidJobException invalid) {
      return invalid.problems();
    }
    return List.of(
        failure instanceof CommandFailure
                || failure instanceof SourceException
                || failure instanceof EvaluationException
            ? String.valueOf(failure.getMessage())
            : "Legation broke (%s). Run with --stacktrace and report what it prints."
                .formatted(failure));
  }

  private static int usage(Console console, ParameterException failure) {
    console.tell(
        "%s See '%s --help'."
            .formatted(
                sentence(failure), failure.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  private static String sentence(ParameterException failure) {
    if (failure instanceof CommandLine.UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      String what = unmatched.getUnmatched().get(0);
      CommandLine command = failure.getCommandLine();
      if (what.startsWith("-")) {
        List<String> options =
            command.getCommandSpec().options().stream()
                .map(option -> option.longestName())
                .toList();
        return "Unknown option '%s'.%s".formatted(what, Suggestion.sentence(what, options));
      }
      return command.getSubcommands().isEmpty()
          ? "'%s' is one argument too many.".formatted(what)
          : "Unknown command '%s'.%s"
              .formatted(what, Suggestion.sentence(what, command.getSubcommands().keySet()));
    }
    String message = String.valueOf(failure.getMessage());
    return message.endsWith(".") ? message : message + ".";
  }

  /** The values of {@code --log-format}, as they are typed. */
  enum LogFormat {
    text,
    json
  }

  /** Makes the commands, each with the parts that it calls upon. */
  private static final class Commands implements IFactory {
    private static final Map<String, Class<?>> ALL = all();
    private final Product product;
    private final Console console;

    Commands(Product product, Console console) {
      this.product = product;
      this.console = console;
    }

    private static Map<String, Class<?>> all() {
      Map<String, Class<?>> commands = new LinkedHashMap<>();
      commands.put("run", RunCommand.class);
      commands.put("check", CheckCommand.class);
      commands.put("explain", ExplainCommand.class);
      commands.put("diff", DiffCommand.class);
      commands.put("verify", VerifyCommand.class);
      commands.put("gazetteer", GazetteerCommand.class);
      commands.put("evaluate", EvaluateCommand.class);
      commands.put("worker", WorkerCommand.class);
      return Collections.unmodifiableMap(commands);
    }

    /** The command that the first argument names; all where it names none. */
    static Map<String, Class<?>> meantBy(String... arguments) {
      Class<?> named = arguments.length == 0 ? null : ALL.get(arguments[0]);
      return named == null ? ALL : Map.of(arguments[0], named);
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
      if (!ALL.containsValue(type)) {
        return CommandLine.defaultFactory().create(type);
      }
      return type.getDeclaredConstructor(Product.class, Console.class)
          .newInstance(product, console);
    }
  }
}
