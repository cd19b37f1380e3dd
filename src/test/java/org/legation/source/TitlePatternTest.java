package org.legation.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class TitlePatternTest {
  @Test
  void matchesWholeTitles() throws Exception {
    TitlePattern pattern = TitlePattern.of("Foreign relations of .*");
    assertThat(pattern.matches("Foreign relations of Fiji")).isTrue();
    assertThat(pattern.matches("List of Foreign relations of Fiji")).isFalse();
  }

  @Test
  void matchesInLinearTimeWhatMakesOthersHang() throws Exception {
    assertThat(TitlePattern.of("(a+)+(a|aa)*b").matches("a".repeat(50_000))).isFalse();
  }

  @Test
  void saysWhatIsWrong() {
    assertFails("Relations (of", "'Relations (of' is no pattern (missing closing ))");
    assertFails("(?=x)y", "is no pattern");
    assertFails("((a{1000}){1000}){1000}", "is too large a pattern");
    assertFails("a{99999999999999}", "is too large a pattern");
    assertFails("a".repeat(1001), "is too large a pattern");
  }

  private static void assertFails(String regex, String part) {
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(() -> TitlePattern.of(regex))
        .withMessageContaining(part)
        .withMessageEndingWith(".");
  }
}
