package org.legation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {
  private static final Score HIT = new Score(1, 0, 0);
  private static final Score WRONG = new Score(0, 1, 1);

  @TempDir private Path folder;

  @Test
  void equalRecordsAreHits() throws Exception {
    gold("a", "recognition asserted NO CL 1905");
    release("A", "recognition asserted NO CL 1905");

    assertThat(evaluate().all()).isEqualTo(new Figures(HIT, HIT));
    assertThat(evaluate().mismatches()).isEmpty();
  }

  @Test
  void statusAndDateCountInTheStrictComparisonOnly() throws Exception {
    gold("a", "recognition asserted NO CL 1905", "mission ended NO CL 1940");
    release("A", "recognition asserted NO CL 1906", "mission asserted NO CL 1940");

    assertThat(evaluate().all()).isEqualTo(new Figures(new Score(0, 2, 2), new Score(2, 0, 0)));
  }

  @Test
  void partiesOfSymmetricTypesHaveNoOrderOthersDo() throws Exception {
    gold("a", "relations asserted NO CL 1919", "visit asserted NO CL 1920");
    release("A", "relations asserted CL NO 1919", "visit asserted CL NO 1920");

    assertThat(evaluate().byType())
        .containsEntry("relations", new Figures(HIT, HIT))
        .containsEntry("visit", new Figures(WRONG, WRONG));
  }

  @ParameterizedTest
  @CsvSource({
    "US-CA/montebello, US/Montebello, true",
    "US-CA/montebello, us-ny/montebello, true",
    "US-CA/montebello, CA/montebello, false",
    "NO/tromso, NO/Tromsø, false",
    "NO/alesund, NO/Ålesund, true",
    "AZ-NK, az-nk, true",
    "AZ-NK, AZ, false",
    "FR-IDF, FR, false",
  })
  void municipalitiesAreComparedByCountryAndSlug(String wanted, String found, boolean same)
      throws Exception {
    gold("a", "twinning asserted NO/bergen " + wanted + " -");
    release("A", "twinning asserted NO/bergen " + found + " -");

    assertThat(evaluate().all().strict()).isEqualTo(same ? HIT : WRONG);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "United Nations, the United Nations, true",
        "the United Nations Organisation, United Nations, true",
        "UN|United Nations, the United Nations, true",
        "United Nations, Nordic Council, false",
        "United Nations, -, false",
        "-, Nordic Council, true",
        "-, -, true",
        "Chargé Å. Nygård, Charge A. Nygard, true",
        "Asia–Pacific Forum, Asia-Pacific Forum, true",
      })
  void anObjectMayBePartOfTheOther(String wanted, String found, boolean same) throws Exception {
    gold("a", "membership asserted NO - 1945 " + (wanted == null ? "" : wanted));
    release("A", "membership asserted NO - 1945 " + (found == null ? "" : found));

    assertThat(evaluate().all())
        .isEqualTo(same ? new Figures(HIT, HIT) : new Figures(WRONG, WRONG));
  }

  @Test
  void objectsOfOtherTypesAreNotCompared() throws Exception {
    gold("a", "agreement asserted NO CL 2003 trade agreement");
    release("A", "agreement asserted NO CL 2003 protocol");

    assertThat(evaluate().all().strict()).isEqualTo(HIT);
  }

  @ParameterizedTest
  @CsvSource({
    "recognition asserted NO CL 1905",
    "statement asserted NO CL 1905",
    "recognition possible NO CL 1905",
    "recognition asserted DK CL 1905",
    "recognition asserted NO PE 1905",
    "recognition asserted NO CL -",
  })
  void anyAlternativeIsRight(String record) throws Exception {
    gold("a", "recognition|statement asserted|possible NO|DK CL|PE 1905|");
    release("A", record);

    assertThat(evaluate().all().strict()).isEqualTo(HIT);
    assertThat(evaluate().all().lenient()).isEqualTo(HIT);
  }

  @Test
  void oneRecordServesOneRow() throws Exception {
    gold("a", "recognition asserted NO CL 1905", "recognition asserted NO CL 1905");
    release("A", "recognition asserted NO CL 1905");

    assertThat(evaluate().all().strict()).isEqualTo(new Score(1, 0, 1));
  }

  @Test
  void aRowGivesItsRecordUpForOneThatHasNoOther() throws Exception {
    gold("a", "recognition asserted NO CL 1905|1906", "recognition asserted NO CL 1905");
    release("A", "recognition asserted NO CL 1905", "recognition asserted NO CL 1906");

    assertThat(evaluate().all().strict()).isEqualTo(new Score(2, 0, 0));
  }

  @Test
  void optionalRowsNeitherHelpNorHurt() throws Exception {
    gold(
        "a",
        "recognition asserted NO CL 1905",
        "?visit asserted NO CL 1920",
        "?visit asserted NO PE -");
    release(
        "A",
        "recognition asserted NO CL 1905",
        "visit asserted NO CL 1920",
        "visit asserted NO CL 1920");

    assertThat(evaluate().all()).isEqualTo(new Figures(HIT, HIT));
    assertThat(evaluate().byType()).containsOnlyKeys("recognition");
  }

  @Test
  void aRequiredRowComesBeforeAnOptionalOne() throws Exception {
    gold("a", "?visit asserted NO CL 1920", "visit asserted NO CL 1920");
    release("A", "visit asserted NO CL 1920");

    assertThat(evaluate().all().strict()).isEqualTo(HIT);
  }

  @Test
  void recordsCountInTheArticlesThatTheyHaveEvidenceFrom() throws Exception {
    gold("relations-of-norway", "relations asserted NO CL 1919");
    gold("relations-of-chile", "relations asserted NO CL 1919");
    gold("relations-of-peru");
    Files.writeString(
        folder.resolve("records.json"),
        """
        {"records": [{"article": "Relations of Norway", "type": "relations", "status": "asserted",
          "actor_id": "NO", "counterpart_id": "CL", "date": "1919",
          "evidence": [{"article": "Relations of Norway"}, {"article": "Relations of Chile"}]}]}
        """);

    assertThat(evaluate().byArticle())
        .containsEntry("relations-of-norway", new Figures(HIT, HIT))
        .containsEntry("relations-of-chile", new Figures(HIT, HIT))
        .hasSize(2);
  }

  @Test
  void theArticleIsNotComparedWithOneGoldFile() throws Exception {
    gold("some-name", "relations asserted NO CL 1919");
    release("Another title", "relations asserted NO CL 1919");

    assertThat(evaluate().all().strict()).isEqualTo(HIT);
  }

  @Test
  void commentsEmptyLinesAndOtherJsonArePassedOver() throws Exception {
    Files.writeString(
        folder.resolve("a.tsv"),
        """
        # by hand
        type\tstatus\tactor_id\tcounterpart_id\tdate\tplace\tobject\toptional
        # more
        relations\tasserted\tNO\tCL

        """);
    Files.writeString(folder.resolve("manifest.json"), "{\"records\": 1}");
    Files.writeString(folder.resolve("list.json"), "[1]");
    release("A", "relations asserted NO CL -");

    assertThat(evaluate().all().strict()).isEqualTo(HIT);
  }

  @Test
  void theAverageIsOverAllArticles() throws Exception {
    gold("a", "visit asserted NO CL 1920", "visit asserted NO PE 1920");
    gold("b", "visit asserted NO CL 1920");
    release("A", "visit asserted NO CL 1920", "visit asserted NO SE 1920");

    Score strict = evaluate().all().strict();

    assertThat(strict).isEqualTo(new Score(1, 1, 2));
    assertThat(strict.precision()).isEqualTo(1 / 2.0);
    assertThat(strict.recall()).isEqualTo(1 / 3.0);
    assertThat(strict.f1()).isEqualTo(0.4);
  }

  @Test
  void nothingToCountIsZero() {
    assertThat(Score.NONE.precision()).isZero();
    assertThat(Score.NONE.recall()).isZero();
    assertThat(Score.NONE.f1()).isZero();
  }

  @Test
  void inputThatCannotBeReadIsNamedWithTheMend() throws Exception {
    Path gold = folder.resolve("a.tsv");
    Path json = folder.resolve("records.json");
    fails("a.tsv does not exist; check the path.", gold, json);
    fails("holds no .tsv file; give the folder of gold records.", folder, json);
    Files.writeString(gold, "");
    fails("a.tsv is empty; it needs a line of column names", gold, json);
    Files.writeString(gold, "type\tstatus\nvisit\tasserted\n");
    fails("a.tsv has no column actor_id; its first line must name the columns", gold, json);
    gold("a", "visit asserted NO CL 1920");
    fails("records.json does not exist; check the path.", gold, json);
    fails("holds no JSON export with \"records\"", gold, folder);
    Files.writeString(json, "{");
    fails("records.json is not JSON; export it anew.", gold, json);
    Files.writeString(json, "{\"records\": [{\"status\": \"asserted\"}]}");
    fails("records.json: record 1 has no type; export it anew.", gold, json);
  }

  private static void fails(String message, Path gold, Path release) {
    assertThatThrownBy(() -> Evaluation.of(gold, release))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining(message);
  }

  private Evaluation evaluate() throws EvaluationException {
    return Evaluation.of(folder, folder);
  }

  /** Rows as TYPE STATUS ACTOR COUNTERPART DATE OBJECT, "-" for empty, "?" first for optional. */
  private void gold(String name, String... rows) throws IOException {
    GoldText.write(folder.resolve(name + ".tsv"), rows);
  }

  private void release(String article, String... records) throws IOException {
    ReleaseText.write(folder.resolve("records.json"), article, records);
  }
}
