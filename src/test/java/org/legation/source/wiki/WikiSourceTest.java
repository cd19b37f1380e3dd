package org.legation.source.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.model.ArticleInfo;
import org.legation.model.RawArticle;
import org.legation.model.RawArticle.MediaType;
import org.legation.source.ArticleCursor;
import org.legation.source.ArticleSource;
import org.legation.source.Offered;
import org.legation.source.OfferedArticle;
import org.legation.source.SourceException;
import org.legation.source.SourceNotice;
import org.legation.source.TitlePattern;

class WikiSourceTest {
  private static final FetchLimits QUICK =
      new FetchLimits(
          Duration.ofSeconds(2),
          Duration.ofMillis(1500),
          20_000,
          3,
          Duration.ofMillis(1),
          Duration.ofSeconds(2),
          3);
  private static final String HTML = "/api/rest_v1/";

  @TempDir Path cache;
  private FakeWiki wiki;

  @BeforeEach
  void start() throws IOException {
    wiki = new FakeWiki().page("Relations of A", 1, 101, "<p>A</p>").page("B", 2, 102, "<p>B</p>");
  }

  @AfterEach
  void stop() {
    wiki.close();
  }

  @Test
  void readsPagesWithTheirRevisionAddressAndLicence() throws Exception {
    List<RawArticle> articles = Offered.read(open("Relations_of_A", "B"));

    assertThat(articles).hasSize(2);
    assertThat(articles.get(0).info())
        .isEqualTo(
            new ArticleInfo(
                "Relations of A",
                wiki.origin() + "/wiki/Relations_of_A",
                "101",
                "2024-05-01",
                "CC0-1.0"));
    assertThat(articles.get(0).mediaType()).isEqualTo(MediaType.HTML);
    assertThat(text(articles.get(0))).contains("<p>A</p>");
    assertThat(wiki.userAgents)
        .allSatisfy(agent -> assertThat(agent).startsWith("Legation/1.2 (desk@example.org)"));
  }

  @Test
  void fetchesOnlyWhatChangedSinceTheLastTime() throws Exception {
    ArticleSource first = open("Relations of A", "B");
    Offered.read(first);
    assertThat(wiki.downloads()).isEqualTo(2);
    assertThat(open("Relations of A", "B").state()).isEqualTo(first.state());
    wiki.page("B", 2, 202, "<p>New</p>");

    ArticleSource second = open("Relations of A", "B");

    assertThat(second.state()).isNotEqualTo(first.state());
    assertThat(text(Offered.read(second).get(1))).contains("New");
    assertThat(wiki.downloads()).isEqualTo(3);
  }

  @Test
  void asksForTheRevisionsOfFiftyTitlesAtATimeAndFetchesThreeAtOnceAtMost() throws Exception {
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      titles.add("T%03d".formatted(i));
      wiki.page(titles.get(i), 1000 + i, 5000 + i, "<p>" + i + "</p>");
    }

    assertThat(Offered.read(open(titles.toArray(String[]::new)))).hasSize(120);

    assertThat(wiki.requests.stream().filter(path -> path.startsWith("/w/api.php"))).hasSize(3);
    assertThat(wiki.mostAtOnce.get()).isLessThanOrEqualTo(3);
  }

  @Test
  void readsTheMatchingPagesOfACategoryAndOfLinksSorted() throws Exception {
    wiki.list("Category:Relations", List.of("B", "Relations of A", "C"))
        .list("List", List.of("X", "Relations of A", "B"))
        .page("C", 3, 103, "<p>C</p>");
    wiki.titlesPerAnswer = 2;

    assertThat(titles(open(new Listing.Category("Relations"), "[A-C]|Rel.*")))
        .containsExactly("B", "C", "Relations of A");
    assertThat(titles(open(new Listing.Links("List"), "Relations of .*")))
        .containsExactly("Relations of A");
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(() -> open(new Listing.Links("List"), "Z.*"))
        .withMessageStartingWith("None of the 3 titles that " + wiki.host() + " lists matches");
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(() -> open(new Listing.Category("Nothing"), ".*"))
        .withMessageContaining("has no category \"Nothing\" with articles");
  }

  @Test
  void tellsWhatIsTheMatterWithAPage() throws Exception {
    wiki.redirect("Old name", "B").locked("L", 3, 103, "<p>L</p>").disambiguation("D", 4, 104);

    List<OfferedArticle> offered = Offered.by(open("Old name", "L", "D", "Nowhere"));

    assertNotice(offered.get(0), "page-redirected", "\"Old name\" is a redirect");
    assertThat(offered.get(0).title()).isEqualTo("B");
    assertNotice(offered.get(1), "page-protected", "The page \"L\"");
    assertSkipped(offered.get(2), "page-disambiguation", "is a disambiguation page");
    assertSkipped(offered.get(3), "page-missing", "There is no page \"Nowhere\"");
  }

  @Test
  void tellsAPageThatWasMovedOrDeletedSinceTheLastTime() throws Exception {
    Offered.read(open("Relations of A", "B"));
    wiki.delete("Relations of A").page("Foreign relations of A", 1, 301, "<p>A</p>");
    wiki.redirect("Relations of A", "Foreign relations of A").delete("B");

    for (int run = 0; run < 2; run++) { // and the next time too
      List<OfferedArticle> offered = Offered.by(open("Relations of A", "B"));

      assertNotice(offered.get(0), "page-moved", "was moved to \"Foreign relations of A\"");
      assertSkipped(offered.get(1), "page-deleted", "The page \"B\"");
    }
  }

  @Test
  void readsAPageOnceToWhichTwoTitlesLead() throws Exception {
    wiki.redirect("Old name", "B");
    assertThat(titles(open("B", "Old name"))).containsExactly("B");
  }

  @Test
  void worksFromTheCacheAloneWhenOffline() throws Exception {
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(() -> access(true, QUICK).open(request("B")))
        .withMessageContaining("run once without --offline");
    String state = open("Relations of A", "B").state();
    Offered.read(open("Relations of A", "B"));
    wiki.close();

    ArticleSource source = access(true, QUICK).open(request("Relations of A", "B"));

    assertThat(source.state()).isEqualTo(state);
    assertThat(titles(source)).containsExactly("Relations of A", "B");
  }

  @Test
  void fetchesAPageAgainThatWasChangedInTheCache() throws Exception {
    Offered.read(open("B"));
    Files.writeString(kept("102.html"), "<p>garbage</p>");

    assertThat(text(Offered.read(open("B")).get(0))).contains("<p>B</p>");

    assertThat(wiki.downloads()).isEqualTo(2);
    Files.delete(kept("102.html.sha256"));
    Offered.read(open("B"));
    assertThat(wiki.downloads()).isEqualTo(3);
    Offered.read(open("B"));
    assertThat(wiki.downloads()).isEqualTo(3);
  }

  @Test
  void leavesOutAPageThatWasChangedInTheCacheWhenOffline() throws Exception {
    Offered.read(open("B"));
    Files.writeString(kept("102.html"), "<p>garbage</p>");
    wiki.close();

    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(() -> Offered.read(access(true, QUICK).open(request("B"))))
        .withMessageContaining("102.html is not what was fetched")
        .withMessageEndingWith("run once without --offline, which fetches it again.")
        .matches(failure -> failure.check().equals("page-damaged") && failure.isPassing());
  }

  private Path kept(String name) throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
    }
  }

  @Test
  void takesTheOtherInterfacesOfAWikiThatLacksTheFirst() throws Exception {
    wiki.once(HTML, exchange -> FakeWiki.send(exchange, 404, "text/plain", new byte[0]));
    assertThat(Offered.read(open("B")).get(0).mediaType()).isEqualTo(MediaType.HTML);
    wiki.hasRest = false;
    RawArticle wikitext = Offered.read(open("Relations of A")).get(0);
    assertThat(wikitext.mediaType()).isEqualTo(MediaType.WIKITEXT);
    assertThat(text(wikitext)).isEqualTo("'''Wikitext''' of 101");
  }

  @Test
  void keepsTitlesFromLeavingTheCache() throws Exception {
    // A name that nothing else on the machine has beside the cache.
    String beside = cache.getFileName() + "-left";
    String title = "../../" + beside + "/y";
    wiki.page(title, 5, 105, "<p>y</p>");
    assertThat(titles(open(title))).containsExactly(title);
    try (Stream<Path> files = Files.walk(cache)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .contains("105.html")
          .noneMatch(name -> name.endsWith(".tmp"));
    }
    assertThat(cache.resolveSibling(beside)).doesNotExist();
  }

  @Test
  void asksAgainAfterAPassingFault() throws Exception {
    wiki.once(
            HTML,
            exchange -> {
              exchange.getResponseHeaders().set("Retry-After", "0");
              return FakeWiki.send(exchange, 429, "text/plain", new byte[0]);
            })
        .once("/w/api", exchange -> FakeWiki.send(exchange, 503, "text/plain", new byte[0]))
        .once("/w/api", WikiSourceTest::lag)
        .once(HTML, WikiSourceTest::cutOff);

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
    assertBrokenText(WikiSourceTest::slow, "source-unreachable", "no whole answer came within");
    assertBrokenText(WikiSourceTest::endless, "source-unreachable", "more than the 20,000 bytes");
    assertBrokenText(WikiSourceTest::cutOff, "source-unreachable", "cannot be asked");
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

  @Test
  void refusesHostsThatNobodyAllowed() throws Exception {
    WikiPolicy policy = WikiPolicy.standard();
    for (String host :
        List.of(
            "localhost",
            "127.0.0.1",
            "evil.org",
            "wikipedia.org.evil.org",
            "en.wikipedia.org:8",
            "en.wikipedia.org/x",
            "user@en.wikipedia.org",
            "xwikipedia.org")) {
      assertThat(policy.allows(host)).as(host).isFalse();
    }
    assertThat(policy.allows("en.wikipedia.org")).isTrue();
    for (String origin :
        List.of(
            "http://example.org",
            "https://example.org/w",
            "file:///etc",
            "ftp://localhost",
            "https://u@example.org",
            "x")) {
      assertThatExceptionOfType(SourceException.class)
          .as(origin)
          .isThrownBy(() -> WikiPolicy.adding(List.of(origin)))
          .withMessageEndingWith("without a path.");
    }
  }

  @Test
  void tellsPublicAddressesFromOthers() throws Exception {
    for (String inside :
        List.of(
            "127.0.0.1",
            "10.1.2.3",
            "192.168.0.1",
            "172.16.0.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "::1",
            "fe80::1",
            "fd00::1",
            "224.0.0.1",
            "::ffff:10.0.0.1")) {
      assertThat(WikiPolicy.isPublic(InetAddress.getByName(inside))).as(inside).isFalse();
    }
    assertThat(WikiPolicy.isPublic(InetAddress.getByName("91.198.174.192"))).isTrue();
    assertThat(WikiPolicy.isPublic(InetAddress.getByName("2620:0:862:ed1a::1"))).isTrue();
  }

  @Test
  void understandsHowLongToWait() {
    Instant now = Instant.parse("2024-05-01T10:00:00Z");
    assertThat(RetryAfter.parse("7", now)).isEqualTo(Duration.ofSeconds(7));
    assertThat(RetryAfter.parse("Wed, 01 May 2024 10:00:09 GMT", now))
        .isEqualTo(Duration.ofSeconds(9));
    assertThat(RetryAfter.parse("Wed, 01 May 2024 09:00:00 GMT", now)).isEqualTo(Duration.ZERO);
    assertThat(RetryAfter.parse("soon", now)).isNull();
    assertThat(RetryAfter.parse(null, now)).isNull();
  }

  private static final java.nio.charset.Charset UTF_8 = StandardCharsets.UTF_8;

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

  private static void assertNotice(OfferedArticle article, String check, String part) {
    assertThat(article.notices()).extracting(SourceNotice::check).containsExactly(check);
    assertThat(article.notices().get(0).message()).contains(part);
  }

  private static void assertSkipped(OfferedArticle article, String check, String part) {
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(article::read)
        .withMessageContaining(part)
        .satisfies(e -> assertThat(e.check()).isEqualTo(check))
        .satisfies(e -> assertThat(e.isPassing()).isFalse());
  }

  private static List<String> titles(ArticleSource source) throws SourceException {
    return Offered.read(source).stream().map(article -> article.info().title()).toList();
  }

  private static String text(RawArticle article) {
    return new String(article.bytes(), UTF_8);
  }

  private ArticleSource open(String... titles) throws SourceException {
    return access(false, QUICK).open(request(titles));
  }

  private ArticleSource open(Listing listing, String matching) throws SourceException {
    return access(false, QUICK)
        .open(
            new WikiRequest(
                wiki.host(), listing, TitlePattern.of(matching), "desk@example.org", false, null));
  }

  private WikiRequest request(String... titles) {
    return new WikiRequest(
        wiki.host(),
        new Listing.Titles(List.of(titles)),
        TitlePattern.ANY,
        "desk@example.org",
        false,
        "CC0-1.0");
  }

  private WikiAccess access(boolean offline, FetchLimits limits) throws SourceException {
    return new WikiAccess(cache, offline, "1.2", WikiPolicy.adding(List.of(wiki.origin())), limits);
  }
}
