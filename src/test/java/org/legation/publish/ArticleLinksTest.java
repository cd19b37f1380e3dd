package org.legation.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleLinksTest {
  private static final String URL = "https://en.wikipedia.org/wiki/X";

  @Test
  void aShortQuoteStandsWholeInTheLink() {
    assertThat(ArticleLinks.toQuote(URL, "Both states – A, B-C & D 🤝."))
        .isEqualTo(
            URL + "#:~:text=Both%20states%20%E2%80%93%20A%2C%20B%2DC%20%26%20D%20%F0%9F%A4%9D.");
  }

  @Test
  void aLongQuoteOrARowIsNamedByItsEnds() {
    String sentence = "one two three four five six seven " + "x ".repeat(200) + "end of it all";
    assertThat(ArticleLinks.toQuote(URL, sentence))
        .isEqualTo(
            URL + "#:~:text=one%20two%20three%20four%20five%20six,x%20x%20end%20of%20it%20all");
    assertThat(ArticleLinks.toQuote(URL, "Abkhazia\t17 November 2006\tyes"))
        .isEqualTo(URL + "#:~:text=Abkhazia,yes");
  }

  @Test
  void anAddressWithAFragmentKeepsIt() {
    assertThat(ArticleLinks.toQuote(URL + "#Lead", "a")).isEqualTo(URL + "#Lead:~:text=a");
  }

  @Test
  void onlyAddressesOfTheWebBecomeLinks() {
    assertThat(ArticleLinks.toQuote("javascript:alert(1)", "a")).isEmpty();
    assertThat(ArticleLinks.toQuote("not an address", "a")).isEmpty();
    assertThat(ArticleLinks.toQuote(null, "a")).isEmpty();
    assertThat(ArticleLinks.permanent("https://example.org/wiki/X", "abc")).isEmpty();
    assertThat(ArticleLinks.permanent("https://example.org/page", "12")).isEmpty();
  }
}
