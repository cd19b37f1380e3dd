package org.legation.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LongestNamePropertiesTest {
  private static final Gazetteer GAZETTEER = Gazetteer.bundled();
  private static final List<String> NAMES =
      List.of(
          "Estonia",
          "Côte d’Ivoire",
          "Guinea-Bissau",
          "Saint Kitts and Nevis",
          "Democratic Republic of the Congo",
          "Nagorno-Karabakh",
          "New York",
          "U.S.",
          "NATO",
          "Nukuʻalofa",
          "Turkish Republic of Northern Cyprus");

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(NAMES);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> noise =
        Arbitraries.strings().withChars("aZé .,'’–-()&\n\u00A0\u0301/9").ofMaxLength(6);
    return Arbitraries.oneOf(noise, Arbitraries.of(NAMES))
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  @Property
  void aMatchLiesWithinTheTextAndIsAKnownName(@ForAll("texts") String text) {
    for (int start = 0; start < text.length(); start++) {
      NameMatch match = GAZETTEER.longestAt(text, start);
      if (match != null) {
        assertThat(match.start()).isEqualTo(start);
        assertThat(match.end()).isGreaterThan(start).isLessThanOrEqualTo(text.length());
        assertThat(GAZETTEER.lookup(text.substring(start, match.end())))
            .containsAll(match.senses());
      }
    }
  }

  @Property
  void aMatchNeverCutsAWord(@ForAll("texts") String text) {
    for (int start = 0; start < text.length(); start++) {
      NameMatch match = GAZETTEER.longestAt(text, start);
      if (match != null && match.end() < text.length()) {
        assertThat(Character.isLetterOrDigit(text.charAt(match.end()))).isFalse();
      }
      if (match != null && start > 0) {
        assertThat(Character.isLetterOrDigit(text.charAt(start - 1))).isFalse();
      }
    }
  }

  @Property
  void aNameIsFoundWhateverStandsAroundIt(@ForAll("names") String name) {
    String text = "xx, " + name + "; yy";

    NameMatch match = GAZETTEER.longestAt(text, 4);

    assertThat(match).isNotNull();
    assertThat(match).extracting(NameMatch::end).isEqualTo(4 + name.length());
  }

  @Property
  void aNameInLowerCaseIsNoName(@ForAll("names") String name) {
    assertThat(GAZETTEER.lookup(name.toLowerCase(Locale.ROOT))).isEmpty();
  }

  @Property
  void dashesApostrophesAndBlanksAreInterchangeable(@ForAll("names") String name) {
    String other =
        name.replace('-', '–').replace('’', '\'').replace('ʻ', '‘').replace(' ', '\u00A0');

    assertThat(GAZETTEER.lookup(other)).isEqualTo(GAZETTEER.lookup(name)).isNotEmpty();
  }
}
