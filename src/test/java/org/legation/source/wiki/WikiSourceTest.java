package org.legation.source.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.legation.model.ArticleInfo;
import org.legation.model.RawArticle;
import org.legation.model.RawArticle.MediaType;
import org.legation.source.ArticleCursor;
import org.legation.source.ArticleSource;
import org.legation.source.Offered;
import org.legation.source.OfferedArticle;
import org.legation.source.SourceException;

class WikiSourceTest extends OpenedWiki {
  private static final String HTML = "/api/rest_v1/";

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
  void severalThatShareThePagesFetchEachOfThemOnce() throws Exception {
    ArticleSource source = open("Relations of A", "B");
    try (ArticleCursor one = source.open();
        ArticleCursor other = source.open()) {
      assertThat(Objects.requireNonNull(one.next()).read().info().revision()).isEqualTo("101");
      one.skip(1);
      other.skip(1);
      assertThat(Objects.requireNonNull(other.next()).read().info().revision()).isEqualTo("102");
      assertThat(one.next()).isNull();
    }
    assertThat(wiki.downloads()).isEqualTo(2);
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
  void takesTheOtherInterfacesOfAWikiThatLacksTheFirst() throws Exception {
    wiki.once(HTML, exchange -> FakeWiki.send(exchange, 404, "text/plain", new byte[0]));
    assertThat(Offered.read(open("B")).get(0).mediaType()).isEqualTo(MediaType.HTML);
    wiki.hasRest = false;
    RawArticle wikitext = Offered.read(open("Relations of A")).get(0);
    assertThat(wikitext.mediaType()).isEqualTo(MediaType.WIKITEXT);
    assertThat(text(wikitext)).isEqualTo("'''Wikitext''' of 101");
  }
}
