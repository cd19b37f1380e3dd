package org.legation.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.legation.model.RawArticle;
import org.legation.model.RawArticle.MediaType;

class LimitsTest {

  @Test
  void refusesAnEmptyOrBlankFile() {
    assertMessage(MediaType.HTML, "", "folder/name.txt is empty; give a file with text.");
    assertMessage(
        MediaType.PLAIN_TEXT,
        " \n\u00a0\n",
        "folder/name.txt holds nothing but blanks; give a file with text.");
  }

  @Test
  void refusesBinaryFiles() {
    assertMessage(MediaType.PLAIN_TEXT, "PK\0\0", "is binary, not text (byte 2 is NUL)");
    assertMessage(
        MediaType.HTML, "a\u0001\u0002\u0003\u0004", "is binary, not text (4 control characters)");
  }

  @Test
  void refusesMalformedUtf8WithItsPlace() {
    byte[] latin = "Title\n\nCôte d'Ivoire".getBytes(StandardCharsets.ISO_8859_1);
    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(() -> Parsed.PARSERS.parse(Parsed.raw(MediaType.PLAIN_TEXT, latin)))
        .withMessage("folder/name.txt is not valid UTF-8: line 3, byte 8; save it as UTF-8.");
  }

  @Test
  void readsADeclaredCharset() throws Exception {
    byte[] bytes =
        "<meta charset='windows-1252'><p>Côte d’Ivoire</p>"
            .getBytes(Charset.forName("windows-1252"));
    assertThat(Parsed.PARSERS.parse(Parsed.raw(MediaType.HTML, bytes)).text())
        .isEqualTo("Côte d’Ivoire");
    assertMessage(
        MediaType.HTML,
        "<meta charset=klingon><p>x",
        "declares the charset \"klingon\", which is unknown");
  }

  @Test
  void refusesALineTooLong() {
    assertMessage(
        MediaType.PLAIN_TEXT,
        "Title\n\n" + "x".repeat(1_000_001),
        "folder/name.txt, line 3 has 1,000,001 characters, more than the 1,000,000 that a line may have; "
            + "break it into paragraphs.");
    assertMessage(
        MediaType.HTML, "<h2>A</h2><p>" + "word ".repeat(200_001), "the paragraph \"word word");
    assertMessage(
        MediaType.HTML, "<h2>A</h2>" + "word ".repeat(200_001), "more than the 1,000,000");
  }

  @Test
  void refusesAFileTooLarge() {
    RawArticle large = Parsed.raw(MediaType.HTML, "<p>0123456789</p>");
    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(() -> new ArticleParsers(new ParseLimits(10, 10, 10, 10)).parse(large))
        .withMessageContaining("has 17 bytes, more than the 10 that one article may have");
  }

  @Test
  void refusesNestingTooDeep() {
    assertMessage(MediaType.HTML, "<div>".repeat(5000) + "x", "nested deeper than the 200 levels");
  }

  @Test
  void refusesTablesTooLarge() {
    assertMessage(
        MediaType.HTML,
        "<table>" + "<tr><td colspan=1000>x</td></tr>".repeat(201) + "</table>",
        "its tables have more than the 200,000 cells");
    assertMessage(
        MediaType.HTML,
        "<table><tr>"
            + "<td rowspan=0>x</td>".repeat(500)
            + "</tr>"
            + "<tr><td>y</td></tr>".repeat(500)
            + "</table>",
        "its tables have more than the 200,000 cells");
  }

  @Test
  void refusesAPageWithoutText() {
    assertMessage(
        MediaType.HTML, "<body><nav>menu</nav></body>", "has no text in its main content");
  }

  private static void assertMessage(MediaType type, String text, String part) {
    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(() -> Parsed.PARSERS.parse(Parsed.raw(type, text)))
        .withMessageContaining(part);
  }
}
