package org.legation.source.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

class XmlDumpTest {
  private static final String PAGES =
      DumpFiles.page("Foreign relations of Fiji", "'''Fiji''' &amp; Tonga &lt;ref&gt;x&lt;/ref&gt;")
          + DumpFiles.page("Talk:Foreign relations of Fiji", 1, "", "talk")
          + DumpFiles.page(
              "Foreign relations of Feejee", 0, "<redirect title=\"F\" />", "#REDIRECT")
          + DumpFiles.page("Tonga", "Tonga")
          + DumpFiles.page("Foreign relations of Côte d'Ivoire", "Text");

  @TempDir Path folder;

  @Test
  void readsArticlesWithMatchingTitlesAndPassesOverAllElse() throws Exception {
    Path dump = write("d.xml", DumpFiles.HEAD + PAGES + DumpFiles.TAIL);

    List<RawArticle> articles = Offered.read(source(dump, null, "Foreign relations of .*"));

    assertThat(articles)
        .extracting(article -> article.info().title())
        .containsExactly("Foreign relations of Fiji", "Foreign relations of Côte d'Ivoire");
    RawArticle fiji = articles.get(0);
    assertThat(fiji.mediaType()).isEqualTo(MediaType.WIKITEXT);
    assertThat(fiji.location()).isEqualTo("d.xml, page \"Foreign relations of Fiji\"");
    assertThat(new String(fiji.bytes(), StandardCharsets.UTF_8))
        .isEqualTo("'''Fiji''' & Tonga <ref>x</ref>");
    assertThat(fiji.info())
        .isEqualTo(
            new ArticleInfo(
                "Foreign relations of Fiji",
                "https://en.wikipedia.org/wiki/Foreign_relations_of_Fiji",
                "1025",
                "2024-05-01",
                "CC-BY-SA-4.0"));
    assertThat(articles.get(1).info().url())
        .isEqualTo("https://en.wikipedia.org/wiki/Foreign_relations_of_C%C3%B4te_d%27Ivoire");
  }

  @Test
  void readsPackedDumpsAlsoOfSeveralStreams() throws Exception {
    Path gz = DumpFiles.gzip(folder.resolve("d.xml.gz"), DumpFiles.HEAD + PAGES + DumpFiles.TAIL);
    Path bz2 = folder.resolve("d.xml.bz2");
    DumpFiles.multistream(bz2, DumpFiles.HEAD, PAGES, DumpFiles.TAIL);

    assertThat(titles(source(gz, null, ".*"))).hasSize(3);
    assertThat(titles(source(bz2, null, ".*"))).isEqualTo(titles(source(gz, null, ".*")));
  }

  @Test
  void readsOnlyThePartsThatTheIndexNames() throws Exception {
    Path bz2 = folder.resolve("d.xml.bz2");
    List<Long> at =
        DumpFiles.multistream(
            bz2,
            DumpFiles.HEAD,
            DumpFiles.page("A", "a") + DumpFiles.page("B & C", "b").replace("B & C", "B &amp; C"),
            "this part is damaged",
            DumpFiles.page("D", "d") + DumpFiles.page("A2", "a"),
            DumpFiles.TAIL);
    String lines =
        "%d:1:A\n%d:2:B &amp; C\n%d:3:Broken\n%d:4:D\n%d:5:A2\n"
            .formatted(at.get(1), at.get(1), at.get(2), at.get(3), at.get(3));
    Path index = folder.resolve("index.txt.bz2");
    Files.write(index, DumpFiles.bzip2(lines));

    List<RawArticle> articles = Offered.read(source(bz2, index, "A.*|B & C"));

    assertThat(articles)
        .extracting(article -> article.info().title())
        .containsExactly("A", "B & C", "A2");
    assertThat(articles.get(0).info().url()).isEqualTo("https://en.wikipedia.org/wiki/A");
  }

  @Test
  void goesOnAtAnyArticle() throws Exception {
    Path dump = write("d.xml", DumpFiles.HEAD + PAGES + DumpFiles.TAIL);
    DumpSource source = source(dump, null, ".*");
    assertThat(Offered.by(source, 2))
        .extracting(OfferedArticle::title)
        .containsExactly("Foreign relations of Côte d'Ivoire");
    assertThat(Offered.by(source, 9)).isEmpty();
  }

  @Test
  void skipsAPageBeyondTheLimitAndReadsTheNext() throws Exception {
    Path dump =
        write(
            "d.xml",
            DumpFiles.HEAD
                + DumpFiles.page("Long", "x".repeat(5001))
                + DumpFiles.page("Short", "y")
                + DumpFiles.TAIL);
    DumpSource source =
        new DumpSource(dump, "d.xml", null, TitlePattern.ANY, null, new DumpLimits(5000, 5000));

    List<OfferedArticle> offered = Offered.by(source);

    assertThat(offered).extracting(OfferedArticle::title).containsExactly("Long", "Short");
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(() -> offered.get(0).read())
        .withMessage(
            "d.xml, page \"Long\" has more than the 5,000 characters that a page may have; leave it"
                + " out by its title.")
        .satisfies(e -> assertThat(e.check()).isEqualTo("article-too-large"));
    assertThat(offered.get(1).read().bytes()).hasSize(1);
  }

  @Test
  void refusesEntitiesAndDocumentTypes() throws Exception {
    Path secret = write("secret.txt", "secret");
    String doctype =
        "<!DOCTYPE mediawiki [<!ENTITY x SYSTEM \"%s\"><!ENTITY y \"yyyy\">]>"
            .formatted(secret.toUri());
    for (String text : List.of("&x;", "&y;", "plain")) {
      Path dump =
          write("d.xml", doctype + DumpFiles.HEAD + DumpFiles.page("A", text) + DumpFiles.TAIL);
      assertBroken(dump, "a document type or an entity, which dumps never have");
    }
    Path undeclared = write("e.xml", DumpFiles.HEAD + DumpFiles.page("A", "&z;") + DumpFiles.TAIL);
    assertBroken(undeclared, "cannot be read to its end");
  }

  @Test
  void saysThatADumpIsCutOffOrNone() throws Exception {
    assertBroken(write("d.xml", DumpFiles.HEAD + PAGES), "cannot be read to its end");
    assertBroken(write("d.xml.bz2", "no archive"), "cannot be read to its end");
    byte[] packed = DumpFiles.bzip2(DumpFiles.HEAD + PAGES + DumpFiles.TAIL);
    Path cut = folder.resolve("c.xml.bz2");
    Files.write(cut, Arrays.copyOf(packed, packed.length - 20));
    assertBroken(cut, "cannot be read to its end");
    Path cutGz = folder.resolve("c.xml.gz");
    byte[] gz = DumpFiles.gzip(DumpFiles.HEAD + PAGES + DumpFiles.TAIL);
    Files.write(cutGz, Arrays.copyOf(gz, gz.length - 20));
    assertBroken(cutGz, "c.xml.gz cannot be read to its end (its end is missing)");
    assertBroken(
        write("n.xml", "<a>" + "<b>".repeat(100) + "</b>".repeat(100) + "</a>"),
        "cannot be read to its end");
  }

  @Test
  void saysWhatItCannotRead() throws Exception {
    Path zip = write("d.7z", "");
    Path xml = write("d.xml", "");
    assertFails(() -> source(zip, null, ".*"), "d.7z is no dump that can be read");
    assertFails(() -> source(folder.resolve("no.xml"), null, ".*"), "no.xml does not exist");
    assertFails(() -> source(xml, xml, ".*"), "d.xml has no index: only multistream dumps");
    Path index = write("index.txt", "no:index\n");
    Path bz2 = folder.resolve("d.xml.bz2");
    DumpFiles.multistream(bz2, DumpFiles.HEAD, DumpFiles.TAIL);
    assertFails(
        () -> Offered.read(source(bz2, index, ".*")),
        "The index index.txt is none: line 1 is not OFFSET:PAGE:TITLE");
    Path endless = write("endless.txt", "0:1:A\n0:2:" + "B".repeat(20_000));
    assertFails(
        () -> Offered.read(source(bz2, endless, ".*")),
        "The index endless.txt is none: line 2 is not OFFSET:PAGE:TITLE");
  }

  @Test
  void stateIsThatOfTheBytesAndThePattern() throws Exception {
    Path dump = write("d.xml", DumpFiles.HEAD + DumpFiles.TAIL);
    String state = source(dump, null, "A").state();
    assertThat(source(Files.copy(dump, folder.resolve("e.xml")), null, "A").state())
        .isEqualTo(state);
    assertThat(source(dump, null, "B").state()).isNotEqualTo(state);
    assertThat(source(write("d.xml", DumpFiles.HEAD + PAGES), null, "A").state())
        .isNotEqualTo(state);
  }

  private void assertBroken(Path dump, String part) throws SourceException {
    DumpSource source = source(dump, null, ".*");
    assertFails(() -> Offered.read(source), part);
  }

  private static void assertFails(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String part) {
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(call)
        .withMessageContaining(part)
        .withMessageEndingWith(".");
  }

  private static List<String> titles(DumpSource source) throws SourceException {
    return Offered.read(source).stream().map(article -> article.info().title()).toList();
  }

  private static DumpSource source(
      Path file, @org.jspecify.annotations.Nullable Path index, String titles)
      throws SourceException {
    return new DumpSource(
        file,
        String.valueOf(file.getFileName()),
        index,
        TitlePattern.of(titles),
        null,
        DumpLimits.defaults());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
