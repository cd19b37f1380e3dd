package org.legation.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckCatalogTest {

  @Test
  void everyCheckThatRunsIsDescribedAndEveryDescribedOneRuns() {
    assertThat(CheckCatalog.load().all())
        .extracting(CheckDescription::id)
        .containsExactlyElementsOf(new StandardValidator().ids());
  }

  @Test
  void descriptionsAreSentences() {
    assertThat(CheckCatalog.load().all())
        .allSatisfy(
            check -> {
              assertThat(check.severity()).isNotNull();
              assertThat(check.title()).endsWith(".");
              assertThat(check.message()).matches(".*(\\.|\\{reason\\})");
              assertThat(check.advice()).endsWith(".");
            });
  }
}
