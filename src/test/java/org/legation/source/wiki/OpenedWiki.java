package org.legation.source.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.legation.model.RawArticle;
import org.legation.source.ArticleSource;
import org.legation.source.Offered;
import org.legation.source.OfferedArticle;
import org.legation.source.SourceException;
import org.legation.source.SourceNotice;
import org.legation.source.TitlePattern;

/** A wiki on this machine, and what was fetched of it. */
abstract class OpenedWiki {
  static final FetchLimits QUICK =
      new FetchLimits(
          Duration.ofSeconds(2),
          Duration.ofMillis(1500),
          20_000,
          3,
          Duration.ofMillis(1),
          Duration.ofSeconds(2),
          3);

  static final Charset UTF_8 = StandardCharsets.UTF_8;

  @TempDir Path cache;

  FakeWiki wiki;

  @BeforeEach
  void start() throws IOException {
    wiki = new FakeWiki().page("Relations of A", 1, 101, "<p>A</p>").page("B", 2, 102, "<p>B</p>");
  }

  @AfterEach
  void stop() {
    wiki.close();
  }

  ArticleSource open(String... titles) throws SourceException {
    return access(false, QUICK).open(request(titles));
  }

  ArticleSource open(Listing listing, String matching) throws SourceException {
    return access(false, QUICK)
        .open(
            new WikiRequest(
                wiki.host(), listing, TitlePattern.of(matching), "desk@example.org", false, null));
  }

  WikiRequest request(String... titles) {
    return new WikiRequest(
        wiki.host(),
        new Listing.Titles(List.of(titles)),
        TitlePattern.ANY,
        "desk@example.org",
        false,
        "CC0-1.0");
  }

  WikiAccess access(boolean offline, FetchLimits limits) throws SourceException {
    return new WikiAccess(cache, offline, "1.2", WikiPolicy.adding(List.of(wiki.origin())), limits);
  }

  static List<String> titles(ArticleSource source) throws SourceException {
    return Offered.read(source).stream().map(article -> article.info().title()).toList();
  }

  static String text(RawArticle article) {
    return new String(article.bytes(), UTF_8);
  }

  static void assertNotice(OfferedArticle article, String check, String part) {
    assertThat(article.notices()).extracting(SourceNotice::check).containsExactly(check);
    assertThat(article.notices().get(0).message()).contains(part);
  }

  static void assertSkipped(OfferedArticle article, String check, String part) {
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(article::read)
        .withMessageContaining(part)
        .satisfies(e -> assertThat(e.check()).isEqualTo(check))
        .satisfies(e -> assertThat(e.isPassing()).isFalse());
  }
}
