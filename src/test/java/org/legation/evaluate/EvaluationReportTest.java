package org.legation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.evaluate.EvaluationReport.By;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluationReportTest {
  @TempDir private Path folder;
  private Evaluation evaluation = new Scorer().result();

  @BeforeEach
  void evaluate() throws Exception {
    GoldText.write(
        folder.resolve("norway.tsv"),
        "visit asserted NO CL 1920",
        "visit|meeting asserted NO PE 1921|");
    ReleaseText.write(
        folder.resolve("records.json"),
        "Norway",
        "visit asserted NO CL 1920",
        "membership asserted NO - 1945 United Nations");
    evaluation = Evaluation.of(folder, folder);
  }

  @Test
  void textEndsInTheFigures() {
    assertThat(EvaluationReport.text(evaluation, By.NOTHING, false))
        .isEqualTo(
            """
            lenient  P 0.500  R 0.500  F1 0.500  (hit 1, extra 1, missed 1)
            strict   P 0.500  R 0.500  F1 0.500  (hit 1, extra 1, missed 1)
            """);
  }

  @Test
  void textShowsMismatchesAndGroups() {
    assertThat(EvaluationReport.text(evaluation, By.TYPE, true).lines().limit(5))
        .containsExactly(
            "MISSED  norway: visit|meeting asserted NO -> PE 1921| ",
            "EXTRA   norway: membership asserted NO ->  1945 United Nations | A sentence.",
            "meeting                      strict P 0.000  R 0.000  F1 0.000  (hit 0, extra 0, missed 1)",
            "membership                   strict P 0.000  R 0.000  F1 0.000  (hit 0, extra 1, missed 0)",
            "visit                        strict P 1.000  R 1.000  F1 1.000  (hit 1, extra 0, missed 0)");
    assertThat(EvaluationReport.text(evaluation, By.ARTICLE, false).lines().findFirst())
        .hasValueSatisfying(
            line -> assertThat(line).startsWith("norway                       strict P 0.500"));
  }

  @Test
  void jsonHasTheSameFigures() {
    JsonNode json = new JsonMapper().readTree(EvaluationReport.json(evaluation));

    assertThat(json.at("/strict/f1").asDouble()).isEqualTo(0.5);
    assertThat(json.at("/lenient/hits").asInt()).isEqualTo(1);
    assertThat(json.at("/by_type/visit/strict/recall").asDouble()).isEqualTo(1.0);
    assertThat(json.at("/by_article/norway/strict/missed").asInt()).isEqualTo(1);
    assertThat(json.at("/mismatches/1/kind").asString()).isEqualTo("extra");
    assertThat(json.at("/mismatches/1/object").asString()).isEqualTo("United Nations");
  }
}
