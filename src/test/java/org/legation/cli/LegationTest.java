package org.legation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.batch.TestStages;
import org.legation.job.Formats;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LegationTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final TestStages stages = new TestStages();

  private final CommandLine legation =
      Legation.commandLine(
          new Product(
              "test",
              () -> new Formats(List.of("csv", "json"), List.of("csv", "json")),
              stages::components,
              release ->
                  Files.exists(release.resolve("bad")) ? List.of("bad is not listed.") : List.of(),
              name -> List.of(name.equals("Baku") ? "AZ (capital)" : "unknown")),
          new Console(new PrintWriter(out, true), new PrintWriter(err, true), false));

  @BeforeEach
  void writeArticles() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        folder.resolve("in/a.txt"), "Relations of A\nAM AZ-NK\nUS AM\nNothing is here.");
  }

  @Test
  void helpListsTheCommandsAndTheExitCodes() {
    assertThat(execute("--help")).isZero();
    assertThat(legation.getSubcommands().keySet())
        .containsExactly(
            "run", "check", "explain", "diff", "verify", "gazetteer", "evaluate", "worker");
    assertThat(out.toString()).contains("Exit codes:", "4   done, some articles were skipped");
    legation.getSubcommands().keySet().forEach(name -> assertThat(out.toString()).contains(name));
  }

  @Test
  void everyCommandHasHelpOfItsOwnAndStandsInTheReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (String command : legation.getSubcommands().keySet()) {
      assertThat(execute(command, "--help")).isZero();
      assertThat(readme).contains("legation " + command);
    }
  }

  @Test
  void runPublishesAndEndsWithASummary() {
    assertThat(run("--input", in(), "--output", output())).isZero();

    assertThat(err.toString()).startsWith("Phases: prepare, extract, deduplicate, reconcile");
    assertThat(out.toString())
        .contains("2 records from 1 article", "recognition", "note", "records.csv", "Done in");
    assertThat(folder.resolve("out/release/records.csv")).exists();
  }

  @Test
  void quietRunPrintsNothing() {
    assertThat(run("--quiet", "--input", in(), "--output", output())).isZero();
    assertThat(out.toString() + err).isEmpty();
  }

  @Test
  void jsonLogHasAnObjectALineAndTheSummaryLast() {
    assertThat(run("--log-format", "json", "--input", in(), "--output", output())).isZero();

    JsonMapper mapper = JsonMapper.shared();
    err.toString().lines().forEach(line -> assertThat(mapper.readTree(line).isObject()).isTrue());
    JsonNode summary = mapper.readTree(out.toString());
    assertThat(summary.get("outcome").asString()).isEqualTo("done");
    assertThat(summary.get("records").get("recognition").asInt()).isEqualTo(2);
  }

  @Test
  void runWithASkippedArticleEndsWithFour() throws IOException {
    Files.writeString(folder.resolve("in/b.txt"), "BROKEN");
    assertThat(run("--input", in(), "--output", output())).isEqualTo(4);
    assertThat(out.toString()).contains("1 article skipped", "b.txt is broken: mend it.");
  }

  @Test
  void runOfASingleUnreadableArticleFailsWithOneSentence() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    assertThat(run("--quiet", "--input", empty.toString(), "--output", output())).isEqualTo(1);
    assertThat(err.toString().strip()).isEqualTo(empty + " is broken: mend it.");
    assertThat(folder.resolve("out/release")).doesNotExist();
  }

  @Test
  void rejectedRunEndsWithThreeAndShowsTheFindings() throws IOException {
    Files.writeString(folder.resolve("in/b.txt"), "Relations of B\nAM XX");
    assertThat(run("--input", in(), "--output", output())).isEqualTo(3);
    assertThat(err.toString())
        .contains(
            "Nothing was published", "1 finding is of severity error", "no-xx: XX is no party.");
    assertThat(folder.resolve("out/release")).doesNotExist();
  }

  @Test
  void threeMistakesInAJobFileGiveThreeMessages() throws IOException {
    Path job =
        Files.writeString(
            folder.resolve("job.yaml"),
            """
            name: a
            titel: A
            title: A
            sources:
              - path: in/none.txt
            publish:
              to: out/release
              formats: [cvs]
            """);
    for (String command : List.of("check", "run")) {
      err.getBuffer().setLength(0);
      assertThat(execute(command, job.toString())).isEqualTo(2);
      assertThat(err.toString().lines())
          .hasSize(3)
          .allSatisfy(line -> assertThat(line).matches(".*job\\.yaml:\\d+:\\d+: .*"));
    }
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void checkSaysWhatAJobWouldDo() throws IOException {
    Path job =
        Files.writeString(
            folder.resolve("job.yaml"),
            "name: a\ntitle: A\nsources: [{path: in}]\npublish: {to: out/release}\n");
    assertThat(execute("check", job.toString())).isZero();
    assertThat(out.toString()).contains("nothing wrong. Reads 1 article, publishes csv, json to");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void wrongUsageGetsOneSentence() throws IOException {
    Files.createDirectories(folder.resolve("nothing"));
    assertSentence("Unknown command 'rnu'. Did you mean 'run'?", "rnu");
    assertSentence("Unknown option '--fresj'. Did you mean '--fresh'?", "run", "--fresj", "x");
    assertSentence("Give a job file, or --input and --output.", "run");
    assertSentence("--input needs --output DIR", "run", "--input", in());
    assertSentence(
        "none does not exist; check the path.", "run", "--input", "none", "--output", "o");
    assertSentence(
        "holds no article; put files ending in",
        "run",
        "--input",
        folder.resolve("nothing").toString(),
        "--output",
        output());
    assertSentence("There is no such file.", "run", "none.yaml");
    assertSentence("There is no such folder.", "verify", "none");
    assertSentence(
        "Unknown type 'mision'. Did you mean 'mission'?", "explain", in(), "--type", "mision");
    assertSentence("none does not exist; check the path.", "explain", "none");
  }

  @Test
  void explainPrintsSentencesWithTheirClaims() {
    assertThat(execute("explain", in())).isZero();
    assertThat(out.toString().lines())
        .contains(
            "# Relations of A",
            "AM AZ-NK",
            "    = recognition, asserted: AM (AM) → AZ-NK (AZ-NK)  [two-codes]",
            "Nothing is here.");
  }

  @Test
  void explainOfATypeLeavesOutWhatHasNone() {
    assertThat(execute("explain", in(), "--type", "recognition")).isZero();
    assertThat(out.toString()).contains("AM AZ-NK").doesNotContain("Nothing is here.");
  }

  @Test
  void verifyPrintsJsonWhereItIsAskedTo() throws IOException {
    assertThat(execute("verify", "--log-format", "json", folder.toString())).isZero();
    assertThat(out.toString()).startsWith("{\"event\":\"verified\",\"outcome\":\"whole\"");
  }

  @Test
  void verifyTellsAWholeReleaseFromADamagedOne() throws IOException {
    assertThat(execute("verify", folder.toString())).isZero();
    assertThat(out.toString()).contains("whole");
    Files.writeString(folder.resolve("bad"), "");
    assertThat(execute("verify", folder.toString())).isEqualTo(3);
    assertThat(err.toString()).contains("bad is not listed.");
  }

  @Test
  void gazetteerExplainsEachName() {
    assertThat(execute("gazetteer", "Baku", "Nowhere")).isZero();
    assertThat(out.toString().lines())
        .containsExactly("Baku", "  AZ (capital)", "Nowhere", "  unknown");
  }

  @Test
  void textOfArticlesCannotSteerTheTerminal() throws IOException {
    Files.writeString(folder.resolve("in/a.txt"), "Title\n\u001b[2Jgone\u0007");
    execute("explain", in());
    assertThat(out.toString()).doesNotContain("\u001b", "\u0007").contains("[2Jgone");
  }

  private void assertSentence(String sentence, String... arguments) {
    err.getBuffer().setLength(0);
    assertThat(execute(arguments)).isEqualTo(2);
    assertThat(err.toString().lines()).singleElement().asString().contains(sentence);
    assertThat(out.toString()).isEmpty();
  }

  private int run(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "run";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return execute(all);
  }

  private int execute(String... arguments) {
    return legation.execute(arguments);
  }

  private String in() {
    return folder.resolve("in").toString();
  }

  private String output() {
    return folder.resolve("out/release").toString();
  }
}
