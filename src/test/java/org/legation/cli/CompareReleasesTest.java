package org.legation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.batch.TestStages;
import org.legation.job.Formats;
import picocli.CommandLine;

class CompareReleasesTest {
  private static final String RECORDS =
      """
      {"dataset": {}, "records": [{"id": "relations-1", "article": "Foreign relations of Norway",
      "type": "relations", "status": "asserted", "actor_id": "NO", "counterpart_id": "CL",
      "date": "1919", "object": "", "quote": "Norway and Chile established relations in 1919."}],
      "findings": []}
      """;

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLine legation =
      Legation.commandLine(
          new Product(
              "test",
              () -> new Formats(List.of("json"), List.of("json")),
              new TestStages()::components,
              release -> List.of(),
              name -> List.of()),
          new Console(new PrintWriter(out, true), new PrintWriter(err, true), false));

  @Test
  void evaluatePrintsTheFiguresAndWhatIsMissed() throws IOException {
    release("release", RECORDS);
    assertThat(execute("evaluate", gold(), path("release"), "--errors")).isZero();
    assertThat(out.toString())
        .contains("MISSED  foreign-relations-of-norway: relations asserted NO -> SE 1905")
        .contains("strict   P 1.000  R 0.500  F1 0.667  (hit 1, extra 0, missed 1)");
  }

  @Test
  void evaluateFailsBelowTheShareAskedFor() throws IOException {
    release("release", RECORDS);
    assertThat(execute("evaluate", gold(), path("release"), "--min-f1", "0.9")).isEqualTo(3);
    assertThat(err.toString()).contains("The strict F1 is 0.667, which is below the 0.900");
  }

  @Test
  void evaluateNamesWhatIsMissing() throws IOException {
    release("release", RECORDS);
    assertThat(execute("evaluate", path("none.tsv"), path("release"))).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.contains("none.tsv"));
  }

  @Test
  void diffTellsTheSameReleaseFromAChangedOne() throws IOException {
    release("old", RECORDS);
    release("new", RECORDS.replace("\"date\": \"1919\"", "\"date\": \"1919-05-03\""));
    assertThat(execute("diff", path("old"), path("old"))).isZero();
    assertThat(execute("diff", path("old"), path("new"))).isEqualTo(1);
    assertThat(out.toString()).contains("1919-05-03");
  }

  @Test
  void diffNamesAFolderThatIsNoRelease() throws IOException {
    release("old", RECORDS);
    assertThat(execute("diff", path("old"), path("none"))).isEqualTo(2);
    assertThat(err.toString())
        .contains("none: There is no such folder; name the folder of a release.");
  }

  @Test
  void diffNamesTheFilesByWhichItCouldCompare() throws IOException {
    release("old", RECORDS);
    Files.createDirectories(folder.resolve("page"));
    assertThat(execute("diff", path("old"), path("page"))).isEqualTo(2);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .contains("page: There is none of the files", "records.ndjson, records.csv", "; name the");
  }

  @Test
  void diffTellsInOneSentenceThatRecordsAreNotSorted() throws IOException {
    release("old", RECORDS);
    String record = RECORDS.substring(RECORDS.indexOf("{\"id\""), RECORDS.indexOf("],"));
    release("new", RECORDS.replace(record, record + ", " + record.replace("ons-1", "ons-0")));

    assertThat(execute("diff", path("old"), path("new"))).isEqualTo(2);

    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .contains("records.json is not sorted by id at relations-0; make the release anew.")
        .doesNotContain("broke");
  }

  private int execute(String... arguments) {
    return legation.execute(arguments);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void release(String name, String records) throws IOException {
    Files.createDirectories(folder.resolve(name));
    Files.writeString(folder.resolve(name).resolve("records.json"), records);
  }

  private String gold() throws IOException {
    Path file = folder.resolve("foreign-relations-of-norway.tsv");
    Files.writeString(
        file,
        "type\tstatus\tactor_id\tcounterpart_id\tdate\tplace\tobject\toptional\n"
            + "relations\tasserted\tCL\tNO\t1919\t\t\t\n"
            + "relations\tasserted\tNO\tSE\t1905\t\t\t\n");
    return file.toString();
  }
}
