package org.legation.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legation.model.Article;
import org.legation.model.Finding;
import org.legation.model.Severity;

class StructureChecksTest {
  private final Validator validator = new StandardValidator();

  @Test
  void aTextThatAnnouncesAListAndEndsIsFound() {
    // The letter before it takes two UTF-16 units, but one code point.
    Article article =
        ArticleBuilder.titled("Foreign relations of Artsakh")
            .paragraph("𐎠 is a letter.")
            .heading(2, "Treaties")
            .paragraph("It is a republic.", "Artsakh is also a signatory to treaties, including:")
            .build();

    assertThat(validator.check(article, List.of()))
        .containsExactly(
            new Finding(
                Severity.WARNING,
                "ends-in-nothing",
                "Foreign relations of Artsakh",
                "Treaties",
                "Artsakh is also a signatory to treaties, including:",
                44,
                95,
                "",
                "The text announces a list, but nothing follows.",
                "Look at the source of the article: a list, table or template was lost there."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"It joined treaties such as", "The offices are the following", "Offices:"})
  void theWordsAloneAnnounceAListToo(String sentence) {
    assertThat(checks(ArticleBuilder.titled("X").paragraph(sentence).build()))
        .containsExactly("ends-in-nothing");
  }

  @Test
  void aListATableATextOrSubsectionsAreWhatWasAnnounced() {
    ArticleBuilder announced =
        ArticleBuilder.titled("X")
            .paragraph("The list is here:")
            .list("One")
            .paragraph("The table is here:")
            .row("a", "b")
            .paragraph("The text is here:")
            .paragraph("A text.")
            .heading(2, "Sections")
            .paragraph("They are as follows:")
            .heading(3, "A section")
            .paragraph("The same year it joined the following organisations.");

    assertThat(checks(announced.build())).isEmpty();
  }

  @Test
  void aLastItemMayAnnounceToo() {
    Article article = ArticleBuilder.titled("X").list("It joined one.", "Others are:").build();

    assertThat(validator.check(article, List.of()))
        .extracting(Finding::check, Finding::quote)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("ends-in-nothing", "Others are:"));
  }

  @Test
  void aHeadingWithNothingBelowItIsFound() {
    Article article =
        ArticleBuilder.titled("X")
            .paragraph("A text.")
            .heading(2, "Recognition efforts")
            .heading(3, "Non-UN member states")
            .heading(3, "Other")
            .paragraph("A text.")
            .heading(2, "See also")
            .build();

    assertThat(validator.check(article, List.of()))
        .containsExactly(
            new Finding(
                Severity.WARNING,
                "empty-section",
                "X",
                "Recognition efforts > Non-UN member states",
                "Non-UN member states",
                30,
                50,
                "",
                "There is nothing below the heading \"Non-UN member states\".",
                "Look at the source of the article: a table or template may have been lost"
                    + " there."));
  }

  @Test
  void aNameThatStandsAloneAmongShortLinesIsFound() {
    Article article =
        ArticleBuilder.titled("X")
            .paragraph("A text.")
            .heading(2, "U.S. states")
            .paragraph("Passed a bill recognizing")
            .paragraph("Artsakh")
            .paragraph("Rejected a bill recognizing")
            .paragraph("Azerbaijani territorial integrity")
            .paragraph("Minnesota")
            .build();
    int start = article.text().indexOf("Minnesota");

    assertThat(validator.check(article, List.of()))
        .containsExactly(
            new Finding(
                Severity.WARNING,
                "orphan-line",
                "X",
                "U.S. states",
                "Minnesota",
                start,
                start + 9,
                "",
                "\"Minnesota\" stands alone, one of 5 short lines that are no sentences.",
                "Look at the source of the article: this is probably what is left of a table, a"
                    + " list or a legend."));
  }

  @Test
  void aNameAboveAListOrATextIsNoOrphan() {
    assertThat(
            checks(
                ArticleBuilder.titled("X")
                    .paragraph("Africa")
                    .list("Ghana", "Togo")
                    .paragraph("Asia")
                    .paragraph("There are several offices there.")
                    .heading(2, "Visas")
                    .paragraph("None")
                    .build()))
        .isEmpty();
  }

  @Test
  void aSentenceWithoutItsSubjectIsNoted() {
    Article article =
        ArticleBuilder.titled("X")
            .paragraph("A text.")
            .heading(2, "United States")
            .paragraph("has not established diplomatic relations with X.", "It does not plan to.")
            .build();

    assertThat(validator.check(article, List.of()))
        .containsExactly(
            new Finding(
                Severity.NOTE,
                "subject-missing",
                "X",
                "United States",
                "has not established diplomatic relations with X.",
                24,
                72,
                "",
                "The sentence begins without a subject, which was resolved by the heading \"United"
                    + " States\".",
                "Check that \"United States\" is meant."));
  }

  @Test
  void aLowerCaseNameAtTheStartIsNoMissingSubject() {
    assertThat(checks(ArticleBuilder.titled("X").paragraph("eSwatini opened an office.").build()))
        .isEmpty();
  }

  private List<String> checks(Article article) {
    return validator.check(article, List.of()).stream().map(Finding::check).toList();
  }
}
