package org.legation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.source.dump.DumpFiles;
import org.legation.source.wiki.FakeWiki;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Night after night with the whole program, against a wiki on this machine. */
class NightlyRefreshTest {
  @TempDir Path folder;
  private FakeWiki wiki;
  private Path job;

  @BeforeEach
  void start() throws IOException {
    wiki =
        new FakeWiki()
            .page(
                "Foreign relations of Norway",
                1,
                101,
                "<p>Norway recognised Iceland on 17 June 1944.</p>")
            .page(
                "Foreign relations of Fiji",
                2,
                102,
                "<p>Fiji recognised Kosovo on 19 November 2012.</p>");
    job =
        Files.writeString(
            folder.resolve("job.yaml"),
            """
            name: nightly
            title: Nightly
            sources:
              - mediawiki: %s
                titles: [Foreign relations of Norway, Foreign_relations_of_Fiji]
                operator: desk@example.org
                license: CC-BY-SA-4.0
            publish:
              to: out/nightly
              formats: [csv, json]
            """
                .formatted(wiki.host()));
  }

  @AfterEach
  void stop() {
    wiki.close();
  }

  @Test
  void refreshesOnlyWhatChangedAndTellsWhatBecameOfTheRest() throws Exception {
    Ended first = night();
    assertThat(first.exit).as(first.text).isZero();
    assertThat(release("records.csv")).contains("Iceland", "Kosovo", ",101,");
    assertThat(release("records.csv"))
        .contains(wiki.origin() + "/wiki/Foreign_relations_of_Norway");

    assertThat(manifest().path("license").asString()).isEqualTo("CC-BY-SA-4.0");
    String manifest = release("manifest.json");
    wiki.requests.clear();
    Ended unchanged = night();
    assertThat(unchanged.exit).isZero();
    assertThat(unchanged.text).startsWith("Nothing changed since the release in ");
    assertThat(wiki.requests).hasSize(1);
    assertThat(release("manifest.json")).isEqualTo(manifest);

    wiki.page("Foreign relations of Fiji", 2, 202, "<p>Fiji recognised Palau on 1 May 1995.</p>");
    wiki.requests.clear();
    assertThat(night().exit).isZero();
    assertThat(release("records.csv"))
        .contains("Iceland", "Palau", ",202,")
        .doesNotContain("Kosovo");
    assertThat(wiki.downloads()).isEqualTo(1);

    wiki.delete("Foreign relations of Fiji");
    Ended vanished = night();
    assertThat(vanished.exit).isEqualTo(4);
    assertThat(vanished.text).contains("was read by the run before, and is gone");
    assertThat(release("findings.csv"))
        .contains("page-deleted", "\"Look into the deletion log of the wiki")
        .doesNotContain("Mend the article");
    assertThat(release("records.csv")).contains("Iceland").doesNotContain("Palau");
    Ended stillVanished = night();
    assertThat(stillVanished.exit).isEqualTo(4);
    assertThat(stillVanished.text).contains("Nothing changed", "1 article skipped in it");
  }

  @Test
  void aPageThatCannotBeReadTonightIsReadTomorrow() throws Exception {
    wiki.fault(
        exchange ->
            exchange.getRequestURI().getPath().endsWith("/102")
                && FakeWiki.send(
                    exchange,
                    200,
                    "text/html",
                    "<html>no</html>".getBytes(StandardCharsets.UTF_8)));
    Ended tonight = night();
    assertThat(tonight.exit).as(tonight.text).isEqualTo(4);
    assertThat(release("findings.csv"))
        .contains("page-damaged", "the next run tries again")
        .doesNotContain("Mend the article");
    assertThat(manifest().has("input")).isFalse();
    wiki.mend();

    assertThat(night().exit).isZero();
    assertThat(release("records.csv")).contains("Kosovo");
    assertThat(manifest().path("input").path("skipped").asInt()).isZero();
  }

  @Test
  void aPageThatCannotBeRefreshedTonightKeepsItsRecordsAndIsRefreshedTomorrow() throws Exception {
    assertThat(night().exit).isZero();
    wiki.today = "2024-06-02";
    wiki.page("Foreign relations of Fiji", 2, 202, "<p>Fiji recognised Palau on 1 May 1995.</p>")
        .failing(202, 400);

    Ended tonight = night();

    assertThat(tonight.exit).as(tonight.text).isEqualTo(4);
    assertThat(tonight.text)
        .contains("2 records from 2 articles", "1 article not refreshed")
        .contains(
            "revision 102 of 2024-05-01, which was fetched before, stands in for revision 202")
        .doesNotContain("skipped");
    assertThat(release("records.csv")).contains("Iceland", "Kosovo", ",102,");
    assertThat(release("findings.csv")).contains("page-not-refreshed", "the next run tries again");
    assertThat(manifest().has("input")).isFalse();
    wiki.mend();
    Ended tomorrow = night();
    assertThat(tomorrow.exit).as(tomorrow.text).isZero();
    assertThat(release("records.csv")).contains("Palau", ",202,").doesNotContain("Kosovo");
    assertThat(night().text).startsWith("Nothing changed");
  }

  @Test
  void aReleaseThatFailsItsChecksChangesNothingAndTheNextNightRecovers() throws Exception {
    Files.writeString(job, Files.readString(job) + "checks:\n  min_records: 2\n");
    assertThat(night().exit).isZero();
    Map<String, String> before = files();
    wiki.page("Foreign relations of Fiji", 2, 202, "<p>Vandalised.</p>");

    Ended rejected = night();

    assertThat(rejected.exit).as(rejected.text).isEqualTo(3);
    assertThat(files()).isEqualTo(before);
    Path aside = folder.resolve("out/nightly.rejected");
    assertThat(aside.resolve("REASONS.md")).content().contains("min_records");
    assertThat(night().exit).isEqualTo(3);
    wiki.page("Foreign relations of Fiji", 2, 203, "<p>Fiji recognised Palau on 1 May 1995.</p>");

    Ended recovered = night();

    assertThat(recovered.exit).as(recovered.text).isZero();
    assertThat(release("records.csv")).contains("Iceland", "Palau", ",203,");
    assertThat(aside).doesNotExist();
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder.resolve("out/nightly"))) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(path.toString(), Files.readString(path));
      }
    }
    return files;
  }

  @Test
  void worksOfflineAndLeavesTheReleaseAloneWhenTheWikiIsGone() throws Exception {
    assertThat(night().exit).isZero();
    wiki.close();

    Ended gone = run("run", job.toString(), "--allow-host", "http://" + wiki.host(), "--fresh");
    assertThat(gone.exit).isEqualTo(1);
    assertThat(gone.text.lines()).last().asString().contains("cannot be asked", "what stood there");
    assertThat(release("records.csv")).contains("Iceland");
    Ended offline = night("--offline", "--fresh");
    assertThat(offline.exit).as(offline.text).isZero();
    assertThat(release("records.csv")).contains("Iceland", "Kosovo");
  }

  @Test
  void theJobCannotNameAHostByItself() {
    Ended ended = run("run", job.toString());
    assertThat(ended.exit).isEqualTo(2);
    assertThat(ended.text).contains("job.yaml:4:16: '" + wiki.host() + "' is no wiki");
    assertThat(run("check", job.toString(), "--allow-host", wiki.origin()).text)
        .contains("nothing wrong. Reads pages of " + wiki.host());
  }

  @Test
  void severalMachinesCannotReadALiveWiki() {
    String store = "--store=jdbc:postgresql://localhost/x";
    Ended manager = night("--workers", "remote", store, "--broker=tcp://localhost:1");
    assertThat(manager.exit).isEqualTo(2);
    assertThat(manager.text).contains(wiki.host() + " is a live wiki", "name a dump of it.");
    assertThat(wiki.requests).isEmpty();
  }

  @Test
  void localFilesThatDidNotChangeMakeNoNewRelease() throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    Path article = in.resolve("norway.txt");
    Files.writeString(article, "Foreign relations of Norway\n\nNorway recognised Iceland in 1944.");
    String[] command = {
      "run", "--input", in.toString(), "--output", folder.resolve("o").toString()
    };
    assertThat(run(command).exit).isZero();
    Files.writeString(article, Files.readString(article)); // another time, the same bytes

    assertThat(run(command).text).startsWith("Nothing changed");
    Files.delete(folder.resolve("o/records.csv"));
    assertThat(run(command).text).contains("1 record from 1 article");
    Files.writeString(article, "Foreign relations of Norway\n\nNorway recognised Fiji in 1970.");
    assertThat(run(command).text).contains("records.csv");
    assertThat(Files.readString(folder.resolve("o/records.csv"))).contains("Fiji");
  }

  @Test
  void readsAnArchiveADumpAndWildcardsInOneJob() throws Exception {
    Files.writeString(folder.resolve("norway.txt"), "Norway\n\nNorway recognised Iceland in 1944.");
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("in.zip")))) {
      zip.putNextEntry(new ZipEntry("fiji.txt"));
      zip.write("Fiji\n\nFiji recognised Kosovo in 2012.".getBytes(StandardCharsets.UTF_8));
    }
    Files.write(
        folder.resolve("wiki.xml.bz2"),
        DumpFiles.bzip2(
            DumpFiles.HEAD
                + DumpFiles.page("Foreign relations of Chile", "Chile recognised Palau in 1995.")
                + DumpFiles.page("Chess", "Chile recognised Kosovo in 1995.")
                + DumpFiles.TAIL));
    Files.writeString(
        job,
        """
        name: all
        title: All
        sources:
          - path: "n*.txt"
          - path: in.zip
          - dump: wiki.xml.bz2
            titles: Foreign relations of .*
        publish: {to: out/nightly, formats: [csv]}
        """);

    assertThat(run("check", job.toString()).text)
        .contains("Reads 2 articles, articles of wiki.xml.bz2, publishes csv");
    Ended ended = run("run", job.toString());
    assertThat(ended.exit).as(ended.text).isZero();
    assertThat(ended.text).contains("3 records from 3 articles");
    assertThat(release("records.csv"))
        .contains("Iceland", "Kosovo", "Palau", "https://en.wikipedia.org/wiki/Foreign_relations");
    assertThat(run("run", job.toString()).text).startsWith("Nothing changed");
  }

  private Ended night(String... more) {
    String[] command = {"run", job.toString(), "--allow-host", wiki.origin()};
    return run(Stream.of(command, more).flatMap(Arrays::stream).toArray(String[]::new));
  }

  private String release(String file) throws IOException {
    return Files.readString(folder.resolve("out/nightly").resolve(file));
  }

  private JsonNode manifest() throws IOException {
    return JsonMapper.shared().readTree(release("manifest.json"));
  }

  private static Ended run(String... arguments) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out, true);
    int exit =
        Legation.commandLine(Wiring.product(), new Console(writer, writer, false))
            .execute(arguments);
    return new Ended(exit, out.toString().strip());
  }

  private record Ended(int exit, String text) {}
}
