package org.legation.source.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.model.ArticleInfo;
import org.legation.model.RawArticle;
import org.legation.model.RawArticle.MediaType;
import org.legation.source.Offered;
import org.legation.source.OfferedArticle;
import org.legation.source.SourceException;
import org.legation.source.TitlePattern;

class EnterpriseDumpTest {
  private static final String FIJI =
      """
      {"name":"Foreign relations of Fiji","identifier":12,"date_modified":"2024-05-01T10:00:00Z",\
      "version":{"identifier":345,"editor":{"identifier":9}},\
      "url":"https://en.wikipedia.org/wiki/Foreign_relations_of_Fiji",\
      "namespace":{"identifier":0},"article_body":{"html":"<p>Fiji\\n</p>","wikitext":"Fiji"},\
      "license":[{"name":"CC","identifier":"CC-BY-SA-4.0","url":"x"},{"identifier":"GFDL"}]}
      """;
  private static final String OTHERS =
      """
      {"name":"Talk:Foreign relations of Fiji","namespace":{"identifier":1},"article_body":{"html":"x"}}
      {"name":"Tonga","namespace":{"identifier":0},"article_body":{"html":"x"}}

      {"name":"Foreign relations of Tonga","article_body":{"wikitext":"Tonga"}}
      """;

  @TempDir Path folder;

  @Test
  void readsArticlesFromAllFilesOfTheArchive() throws Exception {
    Path dump =
        DumpFiles.tarGz(
            folder.resolve("d.tar.gz"),
            "enwiki_0.ndjson",
            FIJI,
            "readme.txt",
            "x",
            "enwiki_1.ndjson",
            OTHERS);

    List<RawArticle> articles = Offered.read(source(dump, "Foreign relations of .*"));

    assertThat(articles).hasSize(2);
    assertThat(articles.get(0).mediaType()).isEqualTo(MediaType.HTML);
    assertThat(new String(articles.get(0).bytes(), StandardCharsets.UTF_8))
        .isEqualTo("<p>Fiji\n</p>");
    assertThat(articles.get(0).info())
        .isEqualTo(
            new ArticleInfo(
                "Foreign relations of Fiji",
                "https://en.wikipedia.org/wiki/Foreign_relations_of_Fiji",
                "345",
                "2024-05-01",
                "CC-BY-SA-4.0"));
    assertThat(articles.get(1).mediaType()).isEqualTo(MediaType.WIKITEXT);
    assertThat(Offered.by(source(dump, "Foreign relations of .*"), 1))
        .extracting(OfferedArticle::title)
        .containsExactly("Foreign relations of Tonga");
  }

  @Test
  void skipsLinesThatAreTooLongOrNoJson() throws Exception {
    String lines =
        "{\"name\":\"Long\",\"article_body\":{\"html\":\"%s\"}}\n".formatted("x".repeat(2000))
            + "{\"name\":\"Broken\",\n"
            + "[]\n"
            + "{\"name\":\"Empty\"}\n"
            + "{\"name\":\"Good\",\"article_body\":{\"html\":\"<p>x</p>\"}}";
    Path dump = DumpFiles.gzip(folder.resolve("d.ndjson.gz"), lines);
    DumpSource source =
        new DumpSource(dump, "d", null, TitlePattern.ANY, null, new DumpLimits(1000, 1000));

    List<OfferedArticle> offered = Offered.by(source);

    assertThat(offered)
        .extracting(OfferedArticle::location)
        .containsExactly(
            "d, page \"Long\"", "d, line 2", "d, line 3", "d, page \"Empty\"", "d, page \"Good\"");
    assertThat(List.of("more than the 1,000 bytes", "no article as JSON", "no article as JSON"))
        .satisfiesExactly(
            part -> assertUnreadable(offered.get(0), part),
            part -> assertUnreadable(offered.get(1), part),
            part -> assertUnreadable(offered.get(2), part));
    assertUnreadable(offered.get(3), "has no text");
    assertThat(offered.get(4).read().bytes()).isNotEmpty();
  }

  private static void assertUnreadable(OfferedArticle article, String part) {
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(article::read)
        .withMessageContaining(part)
        .withMessageEndingWith(".");
  }

  private static DumpSource source(Path file, String titles) throws SourceException {
    return new DumpSource(
        file, "d.tar.gz", null, TitlePattern.of(titles), null, DumpLimits.defaults());
  }
}
