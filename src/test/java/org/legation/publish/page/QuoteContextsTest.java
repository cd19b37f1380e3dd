package org.legation.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The page shows the words around each quote, whatever stands in front of it. */
class QuoteContextsTest {
  private static final String TEXT =
      "Heading\n\n\uD83C\uDDF5\uD83C\uDDEA Peru opened an embassy. Chile did so. It closed.";

  private final QuoteContexts quotes = new QuoteContexts(TEXT);

  @Test
  void placesAreCodePoints() {
    QuoteContext context = quotes.around(points("Chile did so."), "Chile did so.");
    assertThat(context.before()).endsWith("opened an embassy. ").doesNotContain("Heading");
    assertThat(context.after()).isEqualTo(" It closed.");
  }

  @Test
  void quotesMayComeInAnyOrder() {
    QuoteContext late = quotes.around(points("It closed."), "It closed.");
    QuoteContext early = quotes.around(points("Peru opened"), "Peru opened");
    assertThat(late.before()).endsWith("Chile did so. ");
    assertThat(early.after()).startsWith(" an embassy.");
  }

  @Test
  void aQuoteThatStandsElsewhereHasNoContext() {
    assertThat(quotes.around(points("Peru opened") - 1, "Peru opened"))
        .isEqualTo(QuoteContext.NONE);
    assertThat(quotes.around(-1, "")).isEqualTo(QuoteContext.NONE);
    assertThat(quotes.around(TEXT.length() + 1, "")).isEqualTo(QuoteContext.NONE);
  }

  private static int points(String quote) {
    return TEXT.codePointCount(0, TEXT.indexOf(quote));
  }
}
