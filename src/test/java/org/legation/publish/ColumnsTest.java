package org.legation.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.legation.model.RelationType;
import org.legation.model.Severity;
import org.legation.model.Status;

class ColumnsTest {
  @Test
  void allowedValuesAreThoseOfTheModel() {
    assertThat(Columns.RECORDS.column("type").values().keySet())
        .containsExactlyElementsOf(
            Arrays.stream(RelationType.values()).map(RelationType::code).toList());
    assertThat(Columns.RECORDS.column("status").values().keySet())
        .containsExactlyElementsOf(Arrays.stream(Status.values()).map(Status::code).toList());
    assertThat(Columns.FINDINGS.column("severity").values().keySet())
        .containsExactlyElementsOf(Arrays.stream(Severity.values()).map(Severity::code).toList());
  }

  @Test
  void everyColumnIsExplained() {
    Stream.of(Columns.RECORDS, Columns.EVIDENCE, Columns.FINDINGS)
        .flatMap(table -> table.columns().stream())
        .forEach(
            column -> {
              assertThat(column.name()).matches("[a-z]+(_[a-z]+)*");
              assertThat(column.title()).isNotBlank();
              assertThat(column.description()).endsWith(".");
              assertThat(column.width()).isPositive();
            });
  }

  @Test
  void numbersHaveNeitherExponentsNorTrailingZeros() {
    assertThat(Values.decimal(100.0, 6)).hasToString("100");
    assertThat(Values.decimal(-0.0000001, 6)).hasToString("0");
    assertThat(Values.decimal(35.4954812345, 6)).hasToString("35.495481");
    assertThat(Values.decimal(1e-6, 6)).hasToString("0.000001");
  }

  @Test
  void theDictionaryHasALineAColumn() {
    String dictionary = DataDictionary.markdown(Columns.RECORDS);
    assertThat(dictionary.lines()).hasSize(2 + Columns.RECORDS.columns().size());
    assertThat(dictionary)
        .contains("| `date` | EDTF | When it happened")
        .contains("One of `place`, `capital`.");
  }
}
