package org.legation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with the input or the output: one sentence, and the old release stands. */
class BadInputTest {
  @TempDir Path folder;
  private Path release;
  private Map<String, String> before;

  @BeforeEach
  void publishARelease() throws IOException {
    release = folder.resolve("out/release");
    Path article = write("norway.txt", "Foreign relations of Norway\n\nNorway recognised Iceland.");
    assertThat(run("--input", article.toString(), "--output", release.toString()).exit).isZero();
    before = filesIn(release);
    assertThat(before).containsKeys("records.csv", "records.json", "manifest.json");
  }

  @Test
  void missingInput() {
    assertSentence(2, "none.txt does not exist; check the path.", folder.resolve("none.txt"));
  }

  @Test
  void inputOfAnotherKind() throws IOException {
    assertSentence(2, "is of no kind that can be read", write("article.pdf", "%PDF"));
  }

  @Test
  void folderWithoutArticles() throws IOException {
    assertSentence(2, "holds no article", Files.createDirectory(folder.resolve("empty")));
  }

  @Test
  void emptyFile() throws IOException {
    assertSentence(1, "empty.txt is empty; give a file with text.", write("empty.txt", ""));
  }

  @Test
  void binaryFile() throws IOException {
    assertSentence(1, "is binary, not text (byte 2 is NUL)", write("archive.txt", "PK\0\0"));
  }

  @Test
  void lineOf50Megabytes() throws IOException {
    Path line = folder.resolve("line.txt");
    try (RandomAccessFile file = new RandomAccessFile(line.toFile(), "rw")) {
      file.setLength(50_000_000);
    }
    assertSentence(1, "has 50,000,000 bytes, more than the 20,971,520", line);
  }

  @Test
  void lineOf5Megabytes() throws IOException {
    Path line = write("line.txt", "Title\n\n" + "word ".repeat(1_000_000));
    assertSentence(1, "line 3 has 5,000,000 characters, more than the 1,000,000", line);
  }

  @Test
  void titleOf5000Characters() throws IOException {
    Path html = write("title.html", "<h1>" + "Title".repeat(1000) + "</h1><p>Text.</p>");
    assertSentence(1, "title.html has a title of 5,000 characters, more than the 1,000", html);
  }

  @Test
  void namesOfAnArticleThatAreLongAreNoFault() throws IOException {
    Path in = folder.resolve("in");
    Files.createDirectory(in);
    String long300 = "Relations ".repeat(30);
    String long9000 = "Relations with Ruritania ".repeat(360);
    Files.writeString(
        in.resolve("a.html"),
        "<h1>%s</h1><h2>%s</h2><p>Norway recognised Iceland in 1944. Norway recognised Ruritania.</p>"
            .formatted(long300, long9000));
    Files.writeString(
        in.resolve("b.wikitext"),
        "Norway recognised Fiji in 1970. {{%s}} {{%s x}}".formatted(long300, long300));

    Ended ended = run("--input", in.toString(), "--output", folder.resolve("o").toString());

    assertThat(ended.exit).as(ended.err).isZero();
  }

  @Test
  void jobFileWithThreeMistakes() throws IOException {
    Path job =
        write(
            "job.yaml",
            """
            name: norway
            title: Norway
            sources:
              - path: norwya.txt
                revision_date: 2024-13-01
            publish:
              to: out/release
              formats: [cvs]
            """);
    Ended ended = run(job.toString());

    assertThat(ended.exit).isEqualTo(2);
    assertThat(ended.err.lines().map(line -> line.substring(line.indexOf("job.yaml"))))
        .satisfiesExactly(
            line -> assertThat(line).contains("4:11: ", "'norwya.txt'", "'norway.txt'"),
            line -> assertThat(line).contains("5:20: ", "such as 2024-05-01", "'2024-13-01'"),
            line -> assertThat(line).contains("8:13: ", "'cvs'", "'csv'"));
    assertOldReleaseStands();
  }

  @Test
  void outputThatHoldsOtherFiles() throws IOException {
    Path photos = Files.createDirectory(folder.resolve("photos"));
    Files.writeString(photos.resolve("holiday.jpg"), "");
    assertRefused("holds files but no release (holiday.jpg); name another folder", photos);
    assertThat(photos.resolve("holiday.jpg")).exists();
    assertThat(folder.resolve(".legation")).doesNotExist();
  }

  @Test
  void outputIntoWhichSomebodyPutAFile() throws IOException {
    Files.writeString(release.resolve("notes.txt"), "mine");
    assertRefused("holds notes.txt, which its release does not list", release);
    assertThat(release.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void outputBelowAFile() {
    assertRefused("norway.txt is a file", folder.resolve("norway.txt/release"));
  }

  @Test
  void secondRunAtTheSameTime() throws IOException {
    Path store = folder.resolve("out/.legation/release.mv.db");
    write("norway.txt", "Foreign relations of Norway\n\nNorway recognised Iceland in 1944.");
    try (FileChannel file = FileChannel.open(store, StandardOpenOption.WRITE);
        FileLock lock = file.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertSentence(1, "Another run is writing the same release", folder.resolve("norway.txt"));
    }
    assertThat(folder.resolve("out/.legation/release.trace.db")).doesNotExist();
  }

  private void assertSentence(int exit, String sentence, Path input) {
    Ended ended = run("--quiet", "--input", input.toString(), "--output", release.toString());
    assertThat(ended.err.lines()).singleElement().asString().contains(sentence).endsWith(".");
    assertThat(ended.exit).isEqualTo(exit);
    assertOldReleaseStands();
  }

  private void assertRefused(String sentence, Path output) {
    String input = folder.resolve("norway.txt").toString();
    Ended ended = run("--input", input, "--output", output.toString());
    assertThat(ended.err.lines()).singleElement().asString().contains(sentence).endsWith(".");
    assertThat(ended.exit).isEqualTo(2);
  }

  private void assertOldReleaseStands() {
    assertThat(filesIn(release)).isEqualTo(before);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Map<String, String> filesIn(Path release) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(release)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        files.put(
            release.relativize(file).toString(),
            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return files;
  }

  private static Ended run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] all = Stream.concat(Stream.of("run"), Stream.of(arguments)).toArray(String[]::new);
    Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false);
    int exit = Legation.commandLine(Wiring.product(), console).execute(all);
    return new Ended(exit, err.toString());
  }

  private record Ended(int exit, String err) {}
}
