package org.legation.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NameResolverTest {
  private static final Gazetteer GAZETTEER = Gazetteer.bundled();

  private final NameResolver resolver = new NameResolver();

  @ParameterizedTest
  @CsvFileSource(resources = "/gazetteer/ambiguities.csv", useHeadersInDisplayName = true)
  void anAmbiguousNameIsDecidedByYearAndContext(
      String name,
      @Nullable Integer year,
      @Nullable String nearby,
      @Nullable String subject,
      @Nullable String section,
      String code) {
    Set<String> codes = nearby == null ? Set.of() : Set.of(nearby.split(" "));
    Hints hints =
        new Hints(year, codes, subject == null ? "" : subject, section == null ? "" : section);

    Resolution resolution = resolver.resolve(name, GAZETTEER.lookup(name), hints);

    assertThat(codeOf(resolution)).as(resolution.reason()).isEqualTo(code);
    assertThat(resolution.reason()).endsWith(".");
    assertThat(resolution.others()).doesNotContain(resolution.chosen());
  }

  @ParameterizedTest
  @CsvSource({
    "Luxembourg, LU/luxembourg-city", "Singapore, SG/singapore", "Monaco, MC/monaco",
    "Djibouti, DJ/djibouti-city", "Kuwait, KW/kuwait-city", "Panama, PA/panama-city",
    "Guatemala, GT/guatemala-city", "Mexico, MX/mexico-city", "Gibraltar, GI/gibraltar"
  })
  void aStateNamedLikeItsCapitalIsTheCityWhereAPlaceIsAskedFor(String name, String code) {
    Resolution resolution = resolver.resolvePlace(name, GAZETTEER.lookup(name), Hints.NONE);

    assertThat(codeOf(resolution)).isEqualTo(code);
  }

  @Test
  void anUnknownNameHasNoMeaningAndSaysSo() {
    Resolution resolution = resolver.resolve("Qwertyland", List.of(), Hints.NONE);

    assertThat(resolution.chosen()).isNull();
    assertThat(resolution.reason()).isEqualTo("'Qwertyland' is not in the gazetteer.");
  }

  private static String codeOf(Resolution resolution) {
    Sense chosen = resolution.chosen();
    return chosen == null ? "" : chosen.entry().code();
  }
}
