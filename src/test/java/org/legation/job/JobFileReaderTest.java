package org.legation.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.model.RelationType;
import org.legation.model.Severity;
import org.legation.source.Offered;
import org.legation.source.PathPattern;
import org.legation.source.wiki.Listing;

class JobFileReaderTest {
  private static final String GOOD =
      """
      name: artsakh
      title: Foreign relations of Artsakh
      sources:
        - path: ../input/a.txt
          title: Foreign relations of Artsakh
          url: https://en.wikipedia.org/wiki/Foreign_relations_of_Artsakh
          license: CC-BY-SA-4.0
          revision: 12345
        - path: ../input/more
      publish:
        to: ../output/artsakh
        formats: [csv, json]
      checks:
        min_records: 40
        max_change: 30%
      """;

  @TempDir Path folder;
  private final JobFileReader reader =
      new JobFileReader(new Formats(List.of("csv", "xlsx", "json"), List.of("csv", "json")));

  @BeforeEach
  void writeArticles() throws IOException {
    Files.createDirectories(folder.resolve("jobs"));
    Files.createDirectories(folder.resolve("input/more"));
    Files.createDirectories(folder.resolve("input/empty"));
    Files.writeString(folder.resolve("input/a.txt"), "A");
    Files.writeString(folder.resolve("input/more/b.html"), "<h1>B</h1>");
  }

  @Test
  void readsAJobWithPathsRelativeToItsFile() throws Exception {
    JobDefinition job = reader.read(write(GOOD));

    assertThat(job.name()).isEqualTo("artsakh");
    assertThat(job.sources()).hasSize(2);
    SourceSpec.Files first = (SourceSpec.Files) job.sources().get(0);
    assertThat(first.path()).isEqualTo(folder.resolve("input/a.txt"));
    assertThat(first.location()).isEqualTo("../input/a.txt");
    assertThat(first.known().revision()).isEqualTo("12345");
    assertThat(job.publish().to()).isEqualTo(folder.resolve("output/artsakh"));
    assertThat(job.publish().formats()).containsExactly("csv", "json");
    assertThat(job.checks())
        .isEqualTo(new Checks(new Checks.Range(40, null), Map.of(), 0.3, null, Map.of(), null));
  }

  @Test
  void publishesTheStandardFormatsWhenNoneAreNamed() throws Exception {
    JobDefinition job = reader.read(write(GOOD.replace("  formats: [csv, json]\n", "")));
    assertThat(job.publish().formats()).containsExactly("csv", "json");
  }

  @Test
  void reportsAllProblemsAtOnceWithTheirPlaces() throws Exception {
    assertThat(
            problems(
                GOOD.replace("    title:", "    titel:")
                    .replace("input/a.txt", "input/b.txt")
                    .replace("[csv, json]", "[csv, jason]")
                    .replace("30%", "0.3")))
        .containsExactly(
            "4:11: There is no file or folder '../input/b.txt' (paths are relative to the job file)."
                + " Did you mean 'a.txt'?",
            "5:5: Unknown key 'titel' in a source. Did you mean 'title'?",
            "12:18: Unknown format 'jason'. Did you mean 'json'? Known formats: csv, xlsx, json.",
            "15:15: 'max_change' must be a percentage such as 30%, but is 0.3.");
  }

  @Test
  void reportsKeysThatAreMissingOrThereTwice() throws Exception {
    assertThat(problems("name: a\nname: b\ntitle: T\n"))
        .containsExactly(
            "1:1: The key 'sources' is missing. Add it to the job.",
            "1:1: The key 'publish' is missing. Add it to the job.",
            "2:1: The key 'name' stands twice in the job. Remove one of them.");
  }

  @Test
  void reportsValuesOfTheWrongType() throws Exception {
    assertThat(
            problems(
                GOOD.replace("name: artsakh", "name: Artsakh Job")
                    .replace("title: Foreign relations of Artsakh\nsources", "title: 12\nsources")
                    .replace("  formats: [csv, json]", "  formats: csv")
                    .replace("40", "many")))
        .containsExactly(
            "1:7: 'name' must be lower-case letters, digits and single hyphens, but is"
                + " 'Artsakh Job'. Write 'artsakh-job'.",
            "2:8: 'title' must be text, but is the number 12. Put it in quotes: '12'.",
            "12:12: 'formats' must be a list with at least one item, each on a line of its own"
                + " after '- ', but is text.",
            "14:16: 'min_records' must be a whole number such as 40, but is 'many'.");
  }

  @Test
  void readsEachKindOfCheck() throws Exception {
    Checks checks =
        reader
            .read(
                write(
                    withChecks(
                        """
                        checks:
                          max_records: 90
                          types:
                            recognition: {min: 10, max: 60}
                            mission: {min: 3}
                          max_source_age: 90 days
                          max_findings: {error: 1, warning: 20}
                          max_failures: 5
                        """)))
            .checks();

    assertThat(checks)
        .isEqualTo(
            new Checks(
                new Checks.Range(0, 90),
                Map.of(
                    RelationType.RECOGNITION, new Checks.Range(10, 60),
                    RelationType.MISSION, new Checks.Range(3, null)),
                null,
                90,
                Map.of(Severity.ERROR, 1, Severity.WARNING, 20),
                5));
    assertThat(checks.allowed(Severity.NOTE)).isNull();
    assertThat(Checks.NONE.allowed(Severity.ERROR)).isZero();
  }

  @Test
  void saysWhatIsWrongWithChecks() throws Exception {
    assertThat(
            problems(
                withChecks(
                    """
                    checks:
                      min_records: 40
                      max_records: 30
                      types:
                        recogntion: {min: 1}
                        mission: 3
                        visit: {least: 3}
                      max_source_age: 90
                      max_findings: {error: none}
                      max_failure: 1
                    """)))
        .containsExactly(
            "15:16: 'max_records' is 30, but 'min_records' is 40. Swap them.",
            "17:5: Unknown key 'recogntion' in 'types'. Did you mean 'recognition'?",
            "18:14: 'mission' must be a range such as {min: 10, max: 60}, but is the number 3.",
            "19:13: Unknown key 'least' in 'visit'. Known keys: max, min.",
            "20:19: 'max_source_age' must be a number of days such as '90 days', but is 90.",
            "21:25: 'error' must be a whole number such as 40, but is 'none'.",
            "22:3: Unknown key 'max_failure' in 'checks'. Did you mean 'max_failures'?");
  }

  @Test
  void readsADumpAndRefusesWhatIsWrongWithOne() throws Exception {
    Files.writeString(folder.resolve("input/wiki.xml.bz2"), "");
    Files.writeString(folder.resolve("input/wiki.7z"), "");
    String dump =
        GOOD.replace("- path: ../input/more", "- dump: ../input/wiki.xml.bz2\n    titles: 'F.*'");
    SourceSpec.Dump source = (SourceSpec.Dump) reader.read(write(dump)).sources().get(1);
    assertThat(source.file()).isEqualTo(folder.resolve("input/wiki.xml.bz2"));
    assertThat(source.titles().matches("Fiji")).isTrue();

    assertThat(problems(dump.replace("'F.*'", "'(F'").replace("wiki.xml.bz2", "wikis.xml.bz2")))
        .containsExactly(
            "9:11: There is no file '../input/wikis.xml.bz2' (paths are relative to the job file)."
                + " Did you mean 'wiki.xml.bz2'?",
            "10:13: 'titles': '(F' is no pattern (missing closing )); put a backslash before"
                + " ( ) [ ] { } . * + ? | if they are meant as they stand.");
    assertThat(problems(dump.replace("wiki.xml.bz2", "wiki.7z")))
        .singleElement()
        .asString()
        .startsWith("9:11: ../input/wiki.7z is no dump that can be read; give a file ending in");
    assertThat(problems(dump.replace("titles:", "title:")))
        .containsExactly(
            "10:5: Unknown key 'title' in a source of the kind 'dump'. Did you mean 'titles'?");
  }

  @Test
  void readsPagesOfAWiki() throws Exception {
    String wiki =
        GOOD.replace(
            "- path: ../input/more",
            "- mediawiki: en.wikipedia.org\n    links: List\n    operator: desk@example.org");
    SourceSpec.Wiki source = (SourceSpec.Wiki) reader.read(write(wiki)).sources().get(1);
    assertThat(source.request().listing()).isEqualTo(new Listing.Links("List"));
    assertThat(source.request().operator()).isEqualTo("desk@example.org");
    assertThat(source.request().wikitext()).isFalse();
  }

  @Test
  void refusesAWikiWithoutOperatorOrOfAnotherHost() throws Exception {
    assertThat(
            problems(GOOD.replace("- path: ../input/more", "- mediawiki: wikipedia.org.evil.net")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("9:5: A source of the kind 'mediawiki' needs"),
            line -> assertThat(line).startsWith("9:5: The key 'operator' is missing. Add"),
            line -> assertThat(line).startsWith("9:16: 'wikipedia.org.evil.net' is no wiki"));
    assertThat(
            problems(
                GOOD.replace(
                    "- path: ../input/more",
                    "- mediawiki: 127.0.0.1\n    titles: ['A|B']\n    operator: \"a@b\\nHost: x\"\n"
                        + "    matching: a\n    content: wiki")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("9:16: '127.0.0.1' is no wiki"),
            line -> assertThat(line).startsWith("10:14: 'A|B' can be no title"),
            line -> assertThat(line).startsWith("11:15: 'operator' must be an e-mail address"),
            line -> assertThat(line).startsWith("12:15: 'matching' chooses from a category"),
            line -> assertThat(line).startsWith("13:14: 'content' must be html or wikitext"));
    assertThat(problems(GOOD.replace("- path: ../input/more", "- dumps: x")))
        .containsExactly(
            "9:5: Unknown key 'dumps' in a source. Did you mean 'dump'?",
            "9:5: A source needs the key 'path', 'dump' or 'mediawiki'. Add the path of an article"
                + " or a folder.");
  }

  @Test
  void refusesAFolderWithoutArticlesAndATitleForAFolder() throws Exception {
    assertThat(problems(GOOD.replace("input/more", "input/empty")))
        .singleElement()
        .asString()
        .contains("holds no article");
    assertThat(problems(GOOD.replace("input/more", "input/more\n    title: B")))
        .singleElement()
        .asString()
        .startsWith("10:12: 'title' belongs to one article");
  }

  @Test
  void readsWildcardsAndRefusesATitleForThem() throws Exception {
    JobDefinition job = reader.read(write(GOOD.replace("input/more", "input/**/*.html")));
    SourceSpec.Files source = (SourceSpec.Files) job.sources().get(1);
    assertThat(source.path()).isEqualTo(folder.resolve("input"));
    assertThat(source.pattern()).isEqualTo(new PathPattern("../input/", "**/*.html"));
    assertThat(Offered.locations(JobArticles.of(List.of(source))))
        .containsExactly("../input/more/b.html");

    assertThat(problems(GOOD.replace("input/more", "input/**/*.htm")))
        .containsExactly(
            "9:11: ../input/**/*.htm matches no article; check the path, and that files end in"
                + " .html, .htm, .txt or .wikitext.");
    assertThat(problems(GOOD.replace("input/more", "input/m*/*\n    url: https://a.org")))
        .containsExactly(
            "10:10: 'url' belongs to one article, but '../input/m*/*' has wildcards. Name the file,"
                + " or remove the key.");
  }

  @Test
  void pointsAtWhatIsNoYaml() throws Exception {
    assertThat(problems("name: a\n title: b\n"))
        .singleElement()
        .asString()
        .startsWith("2:7: This is not valid YAML: mapping values are not allowed here.");
    assertThat(problems("a: " + "[".repeat(1000)))
        .singleElement()
        .asString()
        .contains("This is not valid YAML");
  }

  @Test
  void refusesWhatIsNestedTooDeepOrTooLarge() throws Exception {
    assertThat(problems("a: " + "[".repeat(21) + "]".repeat(21)))
        .singleElement()
        .asString()
        .contains("This is not valid YAML", "nesting depth (21)");
    assertThat(problems("#" + "x".repeat(1_000_000)))
        .containsExactly(" This is larger than 1 MB, so it is no job file. Name a job file.");
  }

  @Test
  void doesNotFollowAliases() throws Exception {
    assertThat(
            problems(
                GOOD.replace(
                        "title: Foreign relations of Artsakh\nsources", "title: &t [x]\nsources")
                    .replace("[csv, json]", "*t")))
        .containsExactly(
            "2:8: 'title' must be text, but is a list.",
            "12:12: 'formats' must be a list with at least one item, each on a line of its own"
                + " after '- ', but is the alias *t.");
  }

  @Test
  void refusesATargetThatIsNoPath() throws Exception {
    assertThat(problems(GOOD.replace("to: ../output/artsakh", "to: \"a\\0b\"")))
        .singleElement()
        .asString()
        .contains("is no path (Nul character not allowed).");
  }

  @Test
  void namesAJobFileThatIsNotThere() {
    InvalidJobException problem =
        catchThrowableOfType(
            InvalidJobException.class, () -> reader.read(folder.resolve("none.yaml")));
    assertThat(problem.problems())
        .singleElement()
        .asString()
        .contains("none.yaml: There is no such file.");
  }

  private static String withChecks(String checks) {
    return GOOD.substring(0, GOOD.indexOf("checks:")) + checks;
  }

  private List<String> problems(String yaml) throws IOException {
    Path file = write(yaml);
    InvalidJobException problem =
        catchThrowableOfType(InvalidJobException.class, () -> reader.read(file));
    return problem.problems().stream()
        .map(line -> line.substring(file.toString().length() + 1))
        .toList();
  }

  private Path write(String yaml) throws IOException {
    return Files.writeString(folder.resolve("jobs/job.yaml"), yaml);
  }
}
