package org.legation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scripts of docs/examples as they stand, in a git repository with a made-up program. */
class RefreshExamplesTest {
  private static final Path EXAMPLES = Path.of("docs", "examples").toAbsolutePath();

  /** Longer than what a pipe holds, so that who stops reading it breaks it. */
  private static final int LONG = 20_000;

  @TempDir Path folder;
  private Path repository;

  @BeforeEach
  void makeARepository() throws Exception {
    assumeTrue(isThere("bash") && isThere("git"), "needs bash and git");
    repository = Files.createDirectories(folder.resolve("repository"));
    git("init", "-q", "--initial-branch", "main");
    git("config", "user.name", "Test");
    git("config", "user.email", "test@example.org");
    Files.copy(EXAMPLES.resolve("refresh.sh"), repository.resolve("refresh.sh"));
    program("exit 0");
    publish("records.csv", "1");
  }

  @Test
  void cronCommitsAChangeWhoseEntryIsThousandsOfLinesLong() throws Exception {
    publish("CHANGES.md", changes(LONG));

    Ended ended = cron();

    assertThat(ended.text).isEmpty();
    assertThat(ended.exit).isZero();
    assertCommittedWithTheNewestEntry();
  }

  @Test
  void cronCommitsAReleaseWithoutChanges() throws Exception {
    Ended ended = cron();

    assertThat(ended.text).isEmpty();
    assertThat(ended.exit).isZero();
    assertThat(message()).isEqualTo("Refresh of output/my-job");
  }

  @Test
  void cronCommitsNothingWhereNothingChanged() throws Exception {
    publish("CHANGES.md", changes(3));
    assertThat(cron().exit).isZero();

    Ended again = cron();

    assertThat(again.exit).isZero();
    assertThat(again.text).isEmpty();
    assertThat(git("rev-list", "--count", "HEAD").text).isEqualTo("1");
  }

  @Test
  void cronTellsOfAFailureAndOfArticlesLeftOut() throws Exception {
    program("echo 'The disk is full.' >&2; exit 1");
    Ended failed = cron();
    assertThat(failed.exit).isEqualTo(1);
    assertThat(failed.text).contains("Nothing was published (exit code 1).", "The disk is full.");
    program("[ \"$2\" = verify ] || exit 4");
    publish("findings.csv", "severity,check,message\nwarning,page-deleted,It is gone.\n");

    Ended skipped = cron();

    assertThat(skipped.exit).isZero();
    assertThat(skipped.text)
        .contains("Some articles were left out of output/my-job, or not refreshed")
        .contains("warning,page-deleted,It is gone.")
        .doesNotContain("severity,check");
    assertThat(message()).startsWith("Refresh of output/my-job");
  }

  @Test
  void theWorkflowCommitsAChangeWhoseEntryIsThousandsOfLinesLong() throws Exception {
    withARemote();
    publish("CHANGES.md", changes(LONG));

    Ended ended = workflow("Commit what changed");

    assertThat(ended.exit).as(ended.text).isZero();
    assertCommittedWithTheNewestEntry();
  }

  @Test
  void theWorkflowCommitsAReleaseWithoutChangesAndNothingWhereNothingChanged() throws Exception {
    withARemote();
    Ended ended = workflow("Commit what changed");
    assertThat(ended.exit).as(ended.text).isZero();
    assertThat(message()).isEqualTo("Refresh of output/my-job");

    assertThat(workflow("Commit what changed").exit).isZero();
    assertThat(git("rev-list", "--count", "HEAD").text).isEqualTo("1");
  }

  @Test
  void theWorkflowKeepsTheFolderThatItsRunFetchesInto() throws Exception {
    program("printf '%s\\n' \"$@\" > arguments; exit 4");

    Ended ended = workflow("Refresh");

    assertThat(ended.exit).as(ended.text).isZero();
    assertThat(ended.text).contains("::warning::Some articles were left out");
    List<String> arguments = Files.readAllLines(repository.resolve("arguments"));
    String kept =
        steps().stream()
            .filter(step -> step.path("uses").asString("").startsWith("actions/cache@"))
            .map(step -> step.at("/with/path").asString())
            .findFirst()
            .orElseThrow();
    assertThat(arguments).containsSequence("--cache", kept);
    program("exit 3");
    assertThat(workflow("Refresh").exit).isEqualTo(1);
  }

  private void assertCommittedWithTheNewestEntry() throws Exception {
    List<String> lines = message().lines().toList();
    assertThat(lines).hasSize(202).startsWith("Refresh of output/my-job", "", "## Release b");
    assertThat(lines).doesNotContain("## Release a");
    assertThat(git("status", "--porcelain", "output").text).isEmpty();
  }

  private static String changes(int lines) {
    return IntStream.range(0, lines)
        .mapToObj(i -> "- Norway recognised country " + i + "\n")
        .collect(
            Collectors.joining("", "# Changes\n\n## Release b\n\n", "\n## Release a\n\nOld\n"));
  }

  private void publish(String file, String text) throws IOException {
    Path release = Files.createDirectories(repository.resolve("output/my-job"));
    Files.writeString(release.resolve(file), text);
  }

  /** Stands in for the launcher. */
  private void program(String script) throws IOException {
    Path program = Files.createDirectories(repository.resolve(".legation-program"));
    Path launcher = program.resolve("legation");
    Files.writeString(launcher, "#!/usr/bin/env bash\n" + script + "\n");
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
  }

  private Ended cron() throws Exception {
    return run(
        "bash",
        repository.resolve("refresh.sh").toString(),
        repository.resolve(".legation-program").toString(),
        "jobs/my-job.yaml",
        "output/my-job");
  }

  /** Runs a step as GitHub does where a workflow names bash, which is the stricter of its ways. */
  private Ended workflow(String step) throws Exception {
    String script =
        steps().stream()
            .filter(found -> found.path("name").asString("").equals(step))
            .map(found -> found.path("run").asString())
            .findFirst()
            .orElseThrow();
    return run("bash", "-e", "-o", "pipefail", "-c", script);
  }

  private static List<JsonNode> steps() throws IOException {
    String yaml = Files.readString(EXAMPLES.resolve("refresh.github.yml"));
    Object file = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    JsonNode steps = JsonMapper.shared().valueToTree(file).at("/jobs/refresh/steps");
    return steps.valueStream().toList();
  }

  private void withARemote() throws Exception {
    Path remote = folder.resolve("remote.git");
    git("init", "-q", "--bare", remote.toString());
    git("remote", "add", "origin", remote.toString());
    git("config", "push.autoSetupRemote", "true");
    git("config", "push.default", "current");
  }

  private String message() throws Exception {
    return git("log", "-1", "--format=%B").text;
  }

  private Ended git(String... arguments) throws Exception {
    Ended ended = run(Stream.concat(Stream.of("git"), Stream.of(arguments)).toArray(String[]::new));
    assertThat(ended.exit).as(ended.text).isZero();
    return ended;
  }

  private static boolean isThere(String program) throws Exception {
    try {
      return new ProcessBuilder(program, "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private Ended run(String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(repository.toFile());
    builder.environment().put("JOB", "jobs/my-job.yaml");
    builder.environment().put("RELEASE", "output/my-job");
    Path log = folder.resolve("log");
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Ended(
        process.exitValue(), Files.readString(log, StandardCharsets.UTF_8).stripTrailing());
  }

  private record Ended(int exit, String text) {}
}
