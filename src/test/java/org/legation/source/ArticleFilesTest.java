package org.legation.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.model.ArticleInfo;
import org.legation.model.RawArticle;
import org.legation.model.RawArticle.MediaType;

class ArticleFilesTest {
  private final ArticleFiles files = new ArticleFiles();
  @TempDir Path folder;

  @Test
  void findsArticlesInAFolderAndBelowSorted() throws Exception {
    Path b = write("b.HTML");
    Path a = write("sub/a.wikitext");
    Path c = write("a.txt");
    write("notes.pdf");
    write(".hidden/x.txt");
    assertThat(files.find(folder)).containsExactly(c, b, a);
    assertThat(files.find(b)).containsExactly(b);
  }

  @Test
  void readsAFileWithWhatTheJobSays() throws Exception {
    Path file = write("Foreign_relations_of_X.htm");
    KnownFacts known =
        new KnownFacts(null, "https://example.org/x", "42", "2020-02-01", "CC-BY-SA-4.0");
    RawArticle raw = files.read(file, "../x.htm", known);
    assertThat(raw.location()).isEqualTo("../x.htm");
    assertThat(raw.mediaType()).isEqualTo(MediaType.HTML);
    assertThat(raw.title()).isNull();
    assertThat(raw.info())
        .isEqualTo(
            new ArticleInfo(
                "Foreign relations of X",
                "https://example.org/x",
                "42",
                "2020-02-01",
                "CC-BY-SA-4.0"));
    assertThat(raw.bytes()).isEqualTo("text".getBytes(StandardCharsets.UTF_8));
    assertThat(files.read(file, "x", new KnownFacts("Title", null, null, null, null)).info())
        .isEqualTo(ArticleInfo.titled("Title"));
  }

  @Test
  void saysWhatIsWrongInOneSentence() throws Exception {
    Path pdf = write("x.pdf");
    Path large = write("large.txt");
    Path missing = folder.resolve("missing.txt");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertFails(() -> files.find(missing), missing + " does not exist; check the path.");
    assertFails(
        () -> files.read(missing, "job/missing.txt", KnownFacts.NONE),
        "job/missing.txt does not exist; check the path.");
    assertFails(
        () -> files.find(pdf),
        pdf
            + " is of no kind that can be read; give a file ending in .html, .htm, .txt or .wikitext.");
    assertFails(
        () -> files.find(empty),
        empty + " holds no article; put files ending in .html, .htm, .txt or .wikitext there.");
    assertFails(
        () -> new ArticleFiles(3).read(large, large.toString(), KnownFacts.NONE),
        large + " has 4 bytes, more than the 3 that one article may have; split it into articles.");
  }

  private static void assertFails(ThrowingCallable call, String message) {
    assertThatExceptionOfType(SourceException.class).isThrownBy(call).withMessage(message);
  }

  private Path write(String name) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "text");
  }
}
