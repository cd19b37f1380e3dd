package org.legation.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.model.RawArticle;
import org.legation.model.RawArticle.MediaType;

class ZipArticlesTest {
  private static final KnownFacts FREE = new KnownFacts(null, null, null, null, "CC-BY-SA-4.0");

  @TempDir Path folder;

  @Test
  void readsArticlesSortedByName() throws Exception {
    Path zip = zip("z/Relations_of_B.txt", "B", "a.html", "<h1>A</h1>", "notes.pdf", "%PDF");
    ZipArticles articles = articles(zip, ZipLimits.defaults());

    List<RawArticle> read = Offered.read(articles);

    assertThat(articles.count()).isEqualTo(2);
    assertThat(read)
        .extracting(RawArticle::location)
        .containsExactly("in.zip/a.html", "in.zip/z/Relations_of_B.txt");
    assertThat(read.get(0).mediaType()).isEqualTo(MediaType.HTML);
    assertThat(read.get(1).info().title()).isEqualTo("Relations of B");
    assertThat(read.get(1).info().license()).isEqualTo("CC-BY-SA-4.0");
    assertThat(new String(read.get(1).bytes(), StandardCharsets.UTF_8)).isEqualTo("B");
  }

  @Test
  void goesOnAtAnyArticle() throws Exception {
    ZipArticles articles = articles(zip("a.txt", "A", "b.txt", "B"), ZipLimits.defaults());
    assertThat(Offered.by(articles, 1))
        .extracting(OfferedArticle::location)
        .containsExactly("in.zip/b.txt");
  }

  @Test
  void refusesWhatLeadsOutOfTheArchive() throws Exception {
    for (String name : List.of("../a.txt", "/etc/a.txt", "x/../../a.txt", "C:/a.txt")) {
      assertFails(zip(name, "A"), "holds an entry whose name leads out of it");
    }
  }

  @Test
  void refusesAnArchiveWithoutArticlesOrThatIsNone() throws Exception {
    assertFails(zip("a.pdf", "%PDF", "__MACOSX/a.txt", "", ".x/b.txt", ""), "holds no article");
    Path no = Files.writeString(folder.resolve("in.zip"), "no archive");
    assertFails(no, "cannot be read as a .zip");
  }

  @Test
  void stateIsThatOfTheBytesAndNotOfTheName() throws Exception {
    Path zip = zip("a.txt", "A");
    String before = articles(zip, ZipLimits.defaults()).state();
    Path moved = Files.move(zip, folder.resolve("other.zip"));
    assertThat(articles(moved, ZipLimits.defaults()).state()).isEqualTo(before);
    assertThat(articles(zip("a.txt", "B"), ZipLimits.defaults()).state()).isNotEqualTo(before);
  }

  @Test
  void refusesTooManyEntriesAndTooManyBytes() throws Exception {
    Path zip = zip("a.txt", "A".repeat(100), "b.txt", "B".repeat(100));
    assertFails(() -> articles(zip, new ZipLimits(1, 100, 1000, 200)).require(), "2 entries");
    assertFails(
        () -> articles(zip, new ZipLimits(10, 100, 150, 200)).require(),
        "more than 200 bytes unpacked");
    assertFails(
        () -> Offered.read(articles(zip, new ZipLimits(10, 99, 1000, 200))),
        "in.zip/a.txt has more than the 99 bytes unpacked that an article may have");
  }

  @Test
  void refusesAnArticleThatUnpacksToMuchMoreThanIsPacked() throws Exception {
    Path bomb = zip("a.txt", "A".repeat(3_000_000));
    assertFails(
        () -> Offered.read(articles(bomb, new ZipLimits(10, 1 << 30, 1L << 40, 100))),
        "in.zip/a.txt unpacks to more than 100 times its size, as no article does; take it out");
  }

  private void assertFails(Path zip, String part) {
    assertFails(() -> articles(zip, ZipLimits.defaults()).require(), part);
  }

  private static void assertFails(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String part) {
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(call)
        .withMessageContaining(part)
        .withMessageEndingWith(".");
  }

  private static ZipArticles articles(Path zip, ZipLimits limits) {
    return new ZipArticles(zip, "in.zip", FREE, limits);
  }

  private Path zip(String... namesAndTexts) throws IOException {
    Path zip = folder.resolve("in.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        entries.putNextEntry(new ZipEntry(namesAndTexts[i]));
        entries.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        entries.closeEntry();
      }
    }
    return zip;
  }
}
