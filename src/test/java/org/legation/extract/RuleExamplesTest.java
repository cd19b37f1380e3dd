package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.legation.Pipeline;
import org.legation.extract.rule.ExampleArticle;
import org.legation.extract.rule.ExpectedRecord;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.RelationRecord;

/** Each example of each rule, through all stages from the sentence to the record. */
class RuleExamplesTest {
  private static final RuleBook RULES = RuleBook.bundled();
  private static final Pipeline PIPELINE = new Pipeline(RULES);

  static Stream<Arguments> examples() {
    return RULES.rules().stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(example -> argumentSet(rule.id() + ": " + example.text(), rule, example)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void givesTheRecordsThatItNamesAndNoOthers(Rule rule, Rule.Example example) {
    List<RelationRecord> got =
        PIPELINE.records(List.of(ExampleArticle.of(example))).stream()
            .filter(record -> record.type() == rule.type())
            .toList();

    assertThat(agree(example.gives(), got)).as(report(rule, example, got)).isTrue();
  }

  static Stream<Arguments> rules() {
    return RULES.rules().stream().map(rule -> argumentSet(rule.id(), rule));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void saysWhatItMatchesAndHasAnExampleThatShowsIt(Rule rule) {
    List<String> gives =
        rule.examples().stream().flatMap(example -> example.gives().stream()).toList();

    assertThat(rule.id()).isNotBlank();
    assertThat(rule.says()).as("what rule %s says", rule.id()).isNotBlank();
    if (!rule.frame().equals("layout")) {
      assertThat(gives).as("records that the examples of rule %s give", rule.id()).isNotEmpty();
    }
    assertThat(gives)
        .as("records that the examples of rule %s give, all of its type", rule.id())
        .allMatch(text -> ExpectedRecord.parse(text).type() == rule.type());
  }

  @Test
  void idsAreUnique() {
    assertThat(RULES.rules()).extracting(Rule::id).doesNotHaveDuplicates();
  }

  /** One to one; the expectations that say most choose first. */
  private static boolean agree(List<String> gives, List<RelationRecord> got) {
    List<RelationRecord> left = new ArrayList<>(got);
    List<ExpectedRecord> expected = new ArrayList<>();
    gives.forEach(text -> expected.add(ExpectedRecord.parse(text)));
    expected.sort(
        Comparator.comparing((ExpectedRecord record) -> record.columns().size()).reversed());
    for (ExpectedRecord record : expected) {
      RelationRecord found = left.stream().filter(record::matches).findFirst().orElse(null);
      if (found == null) {
        return false;
      }
      left.remove(found);
    }
    return left.isEmpty();
  }

  private static String report(Rule rule, Rule.Example example, List<RelationRecord> got) {
    return "rule %s%n  text:     %s%n  in:       %s%s%n  expected: %s%n  got:      %s"
        .formatted(
            rule.id(),
            example.text(),
            example.article(),
            example.section().isEmpty() ? "" : " > " + example.section(),
            example.gives().isEmpty() ? "nothing" : String.join("; ", example.gives()),
            got.isEmpty() ? "nothing" : String.join("; ", notations(got)))
        // AssertJ formats descriptions: a percent sign of the text is none of its own
        .replace("%", "%%");
  }

  private static List<String> notations(List<RelationRecord> records) {
    return records.stream()
        .map(record -> ExpectedRecord.notation(record) + " [" + record.quoted().rule() + "]")
        .toList();
  }
}
