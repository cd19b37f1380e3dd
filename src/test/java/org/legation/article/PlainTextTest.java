package org.legation.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.legation.model.RawArticle.MediaType;

class PlainTextTest {

  @Test
  void readsTitleHeadingsAndParagraphs() throws Exception {
    Parsed parsed =
        Parsed.text(
            """
            Foreign relations of X


            X is a state. It has friends.
            Second line.

            Bilateral relations

            Abkhazia

            Both met.

            U.S. states

            They include:
            """);
    assertThat(parsed.article.info().title()).isEqualTo("Foreign relations of X");
    assertThat(parsed.outline())
        .containsExactly(
            "# ",
            "X is a state. ¶ It has friends.",
            "Second line.",
            "## Bilateral relations",
            "### Bilateral relations > Abkhazia",
            "Both met.",
            "### Bilateral relations > U.S. states",
            "They include:");
  }

  @Test
  void takesShortLinesInARowForALostTable() throws Exception {
    Parsed parsed =
        Parsed.text("Title\n\nHeading\n\nPassed a bill recognizing\nArtsakh\nRejected\nB\n");
    assertThat(parsed.outline())
        .containsExactly("# ", "## Heading", "Passed a bill recognizing ¶ Artsakh ¶ Rejected ¶ B");
  }

  @Test
  void doesNotNestAHeadingThatStandsFarFromTheNext() throws Exception {
    Parsed parsed =
        Parsed.text("Title\n\nA\n\nText one.\n\n\n\n\nMinnesota\n\n\n\nOther\n\nText two.\n");
    assertThat(parsed.outline())
        .containsExactly("# ", "## A", "Text one.", "## Minnesota", "## Other", "Text two.");
  }

  @Test
  void keepsTheTextButForMarksLineEndsAndNoBreakSpaces() throws Exception {
    Parsed parsed = Parsed.text("\uFEFFTitle\r\n\r\nA\u00a0state here.\r\n");
    assertThat(parsed.article.text()).isEqualTo("Title\n\nA state here.\n");
    assertThat(parsed.sentences()).containsExactly("A state here.");
  }

  @Test
  void takesNoSentenceForATitle() throws Exception {
    Parsed parsed = Parsed.text("France recognised Y in 1990.\n");
    assertThat(parsed.article.info().title()).isEqualTo("name");
    assertThat(parsed.sentences()).containsExactly("France recognised Y in 1990.");
  }

  @Test
  void readsTheSeedArticle() throws Exception {
    byte[] bytes = Files.readAllBytes(Path.of("input/foreign-relations-of-artsakh.txt"));
    Parsed parsed = new Parsed(Parsed.PARSERS.parse(Parsed.raw(MediaType.PLAIN_TEXT, bytes)));
    assertThat(parsed.article.text()).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    assertThat(parsed.article.info().title()).isEqualTo("Foreign relations of Artsakh");
    assertThat(parsed.article.sections())
        .extracting(section -> section.name())
        .contains("", "Ministry of Foreign Affairs", "Bilateral relations > Lebanon");
    assertThat(parsed.sentences())
        .contains("Minnesota", "Currently, the Minister is Masis Mayilyan.");
  }
}
