package org.legation.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names are folded. */
class NameKeyTest {
  @ParameterizedTest
  @CsvSource({
    "Côte d’Ivoire, cote divoire",
    "Saint Kitts & Nevis, st kitts and nevis",
    "Guinea-Bissau, guinea bissau",
    "Øresund, oresund",
    "\u0149Name, nname"
  })
  void namesWrittenInSeveralWaysHaveOneKey(String name, String key) {
    assertThat(NameKey.fold(name)).isEqualTo(key);
  }

  @Property
  void aKeyIsItsOwnKey(@ForAll char letter, @ForAll char next) {
    String key = NameKey.fold("A" + letter + next);

    assertThat(NameKey.fold(key)).isEqualTo(key);
  }
}
