package org.legation.source.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.legation.model.RawArticle;
import org.legation.source.ArticleCursor;
import org.legation.source.ArticleSource;
import org.legation.source.Offered;
import org.legation.source.OfferedArticle;
import org.legation.source.SourceException;
import org.legation.source.SourceNotice;

/** What was fetched before, and what it is good for. */
class WikiCacheTest extends OpenedWiki {
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
  void theRevisionFetchedLastStandsInForOneThatCannotBeFetched() throws Exception {
    Offered.read(open("Relations of A", "B"));
    wiki.today = "2024-06-02";
    wiki.page("B", 2, 202, "<p>Second</p>").failing(202, 503);
    ArticleSource source = open("Relations of A", "B");
    try (ArticleCursor cursor = source.open()) {
      OfferedArticle good = Objects.requireNonNull(cursor.next());
      OfferedArticle late = Objects.requireNonNull(cursor.next());

      assertThat(good.read().info().revision()).isEqualTo("101");
      assertThat(good.notices()).isEmpty();
      RawArticle standIn = late.read();
      assertThat(text(standIn)).contains("<p>B</p>");
      assertThat(standIn.info().revision()).isEqualTo("102");
      assertThat(standIn.info().revisionDate()).isEqualTo("2024-05-01");
      assertThat(late.notices()).hasSize(1);
      SourceNotice notice = late.notices().get(0);
      assertThat(notice.check()).isEqualTo("page-not-refreshed");
      assertThat(notice.outdated()).isTrue();
      assertThat(notice.message())
          .isEqualTo(
              "The page \"B\" of %s could not be refreshed (it answers with status 503); its revision 102 of 2024-05-01, which was fetched before, stands in for revision 202 of 2024-06-02."
                  .formatted(wiki.host()));
    }
  }

  @Test
  void aStandInIsGoneOnceThePageCanBeFetched() throws Exception {
    Offered.read(open("B"));
    for (long revision = 202; revision < 204; revision++) { // night after night, a new revision
      wiki.page("B", 2, revision, "<p>New</p>").failing(revision, 500);
      assertThat(text(Offered.read(open("B")).get(0))).contains("<p>B</p>");
    }
    wiki.mend();

    try (ArticleCursor cursor = open("B").open()) {
      OfferedArticle mended = Objects.requireNonNull(cursor.next());
      assertThat(text(mended.read())).contains("New");
      assertThat(mended.notices()).isEmpty();
    }
  }

  @Test
  void nothingStandsInForAPageThatIsGoneNorForAnotherPageOfItsTitle() throws Exception {
    Offered.read(open("Relations of A", "B"));
    wiki.delete("B").page("Relations of A", 7, 201, "<p>Another</p>").failing(201, 503);
    try (ArticleCursor cursor = open("Relations of A", "B").open()) {
      OfferedArticle another = Objects.requireNonNull(cursor.next());
      assertThatExceptionOfType(SourceException.class)
          .isThrownBy(another::read)
          .withMessageContaining("cannot be asked (it answers with status 503)");
      assertSkipped(Objects.requireNonNull(cursor.next()), "page-deleted", "The page \"B\"");
    }
  }

  @Test
  void theRevisionFetchedLastStandsInOfflineForOneThatWasNeverFetched() throws Exception {
    Offered.read(open("B"));
    wiki.page("B", 2, 202, "<p>Second</p>");
    open("B"); // asks for revisions, and fetches no text
    wiki.close();

    try (ArticleCursor cursor = access(true, QUICK).open(request("B")).open()) {
      OfferedArticle standIn = Objects.requireNonNull(cursor.next());
      assertThat(text(standIn.read())).contains("<p>B</p>");
      assertThat(standIn.notices().get(0).message())
          .contains("its revision 202 is not in", "revision 102 of 2024-05-01", "stands in");
    }
  }

  @Test
  void aStandInThatWasChangedInTheCacheIsNotRead() throws Exception {
    Offered.read(open("B"));
    Files.writeString(kept("102.html"), "<p>garbage</p>");
    wiki.page("B", 2, 202, "<p>Second</p>").failing(202, 503);

    assertThatExceptionOfType(SourceException.class).isThrownBy(() -> Offered.read(open("B")));
    Files.writeString(kept("2.json"), "{");
    assertThatExceptionOfType(SourceException.class).isThrownBy(() -> Offered.read(open("B")));
  }

  private Path kept(String name) throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
    }
  }
}
