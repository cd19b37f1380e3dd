package org.legation.source.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.legation.source.ArticleCursor;
import org.legation.source.OfferedArticle;
import org.legation.source.SourceException;

/** What goes wrong on the way to a wiki. */
class WikiFaultsTest extends OpenedWiki {
  private static final String HTML = "/api/rest_v1/";

  @Test
  void asksAgainAfterAPassingFault() throws Exception {
    wiki.once(
            HTML,
            exchange -> {
              exchange.getResponseHeaders().set("Retry-After", "0");
              return FakeWiki.send(exchange, 429, "text/plain", new byte[0]);
            })
        .once("/w/api", exchange -> FakeWiki.send(exchange, 503, "text/plain", new byte[0]))
        .once("/w/api", WikiFaultsTest::lag)
        .once(HTML, WikiFaultsTest::cutOff);

    assertThat(titles(open("Relations of A", "B"))).hasSize(2);
  }

  @Test
  void givesUpOnAWikiThatAsksToWaitTooLong() {
    wiki.fault(
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "3600");
          return FakeWiki.send(exchange, 429, "text/plain", new byte[0]);
        });
    assertUnreachable("it answers with status 429, and asks to wait 3600 s");
    assertThat(wiki.requests).hasSize(1);
  }

  @Test
  void givesUpAfterSomeAttempts() {
    wiki.fault(exchange -> FakeWiki.send(exchange, 500, "text/plain", new byte[0]));
    assertUnreachable("it answers with status 500");
    assertThat(wiki.requests).hasSize(3);
  }

  @Test
  void followsNoRedirectToElsewhere() {
    wiki.fault(
        exchange -> {
          exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
          return FakeWiki.send(exchange, 302, "text/plain", new byte[0]);
        });
    assertUnreachable("it leads elsewhere, which is not followed (status 302)");
    assertThat(wiki.requests).hasSize(1);
  }

  @Test
  void refusesWhatIsNotTheApi() {
    wiki.fault(exchange -> FakeWiki.send(exchange, 200, "text/html", "<html>".getBytes(UTF_8)));
    assertUnreachable("what it answers is not the API's (status 200)");
  }

  @Test
  void skipsAPageWhoseTextIsBrokenAndReadsTheOthers() throws Exception {
    assertBrokenText(WikiFaultsTest::slow, "source-unreachable", "no whole answer came within");
    assertBrokenText(WikiFaultsTest::endless, "source-unreachable", "more than the 20,000 bytes");
    assertBrokenText(WikiFaultsTest::cutOff, "source-unreachable", "cannot be asked");
    String whole = FakeWiki.html(101, "<p>x</p>");
    assertBrokenText(
        text(whole.substring(0, whole.length() - 20), "text/html; charset=utf-8"),
        "page-damaged",
        "its end is missing");
    assertBrokenText(
        text(whole, "text/html; charset=iso-8859-1"), "page-damaged", "in the encoding iso-8859-1");
    assertBrokenText(
        exchange ->
            FakeWiki.send(
                exchange,
                200,
                "text/html",
                whole.replace("x", "é").getBytes(StandardCharsets.ISO_8859_1)),
        "page-damaged",
        "is not in UTF-8");
    assertBrokenText(
        text("<html><body>Log in to the hotel</body></html>", "text/html"),
        "page-damaged",
        "what came is not revision 101 of it");
    assertBrokenText(
        text(FakeWiki.html(7, "<p>x</p>"), "text/html"),
        "page-damaged",
        "what came is not revision 101 of it");
  }

  private static boolean lag(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
    String json = "{\"error\":{\"code\":\"maxlag\",\"info\":\"Waiting\"}}";
    return FakeWiki.send(exchange, 200, "application/json", json.getBytes(UTF_8));
  }

  /** Says that more will come than does. */
  private static boolean cutOff(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 1000);
    exchange.getResponseBody().write("<html>".getBytes(UTF_8));
    exchange.getResponseBody().flush();
    exchange.close();
    return true;
  }

  /** Begins to answer, and then is silent until nobody listens any more. */
  private static boolean slow(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try {
      for (int i = 0; i < 40; i++) {
        exchange.getResponseBody().write(' ');
        exchange.getResponseBody().flush();
        Thread.sleep(100);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return true;
  }

  private static boolean endless(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] part = new byte[1000];
    for (int i = 0; i < 100_000; i++) {
      exchange.getResponseBody().write(part); // fails once nobody listens any more
    }
    return true;
  }

  private static FakeWiki.Fault text(String html, String type) {
    return exchange -> FakeWiki.send(exchange, 200, type, html.getBytes(UTF_8));
  }

  private void assertBrokenText(FakeWiki.Fault fault, String check, String part) throws Exception {
    wiki.mend();
    wiki.fault(
        exchange -> exchange.getRequestURI().getPath().endsWith("/101") && fault.answers(exchange));
    try (ArticleCursor cursor = open("Relations of A", "B").open()) {
      OfferedArticle broken = Objects.requireNonNull(cursor.next());
      OfferedArticle good = Objects.requireNonNull(cursor.next());
      assertThatExceptionOfType(SourceException.class)
          .isThrownBy(broken::read)
          .withMessageContaining(part)
          .withMessageEndingWith(".")
          .satisfies(e -> assertThat(e.check()).isEqualTo(check))
          .satisfies(e -> assertThat(e.isPassing()).isTrue());
      assertThat(good.read().bytes()).isNotEmpty();
    }
  }

  private void assertUnreachable(String reason) {
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(() -> open("B"))
        .withMessage(
            wiki.host() + " cannot be asked (" + reason + "); run again later, or use --offline.")
        .satisfies(e -> assertThat(e.isPassing()).isTrue());
  }
}
