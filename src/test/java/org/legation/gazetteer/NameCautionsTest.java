package org.legation.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameCautionsTest {
  private static final NameCautions CAUTIONS = NameCautions.bundled();
  private static final Gazetteer GAZETTEER = Gazetteer.bundled();

  @ParameterizedTest
  @ValueSource(strings = {"Jordan", "Chad", "Georgia", "Israel", "Washington", "Virginia"})
  void somePlacesAreGivenNamesToo(String name) {
    assertThat(CAUTIONS.isGivenName(name)).isTrue();
    assertThat(GAZETTEER.lookup(name)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Independence", "Central", "Of", "Union", "Northern"})
  void someWordsAreNeverPlaces(String word) {
    assertThat(CAUTIONS.isNeverPlace(word)).isTrue();
    assertThat(GAZETTEER.lookup(word)).isEmpty();
  }
}
