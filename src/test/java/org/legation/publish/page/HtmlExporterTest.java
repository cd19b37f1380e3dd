package org.legation.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.publish.FormatContext;
import org.legation.publish.SampleRelease;
import org.legation.publish.TestRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtmlExporterTest {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:src|href|action|srcset)\\s*=\\s*\"(?!data:,|#)", Pattern.CASE_INSENSITIVE);

  @TempDir Path folder;

  @Test
  void itIsTheSameAtEveryRun() throws IOException {
    String first = export(SampleRelease.create());
    assertThat(export(SampleRelease.create())).isEqualTo(first);
  }

  @Test
  void noElementOfThePageAsksForAnything() throws IOException {
    Document page = Jsoup.parse(export(SampleRelease.create()));
    page.select("script, style").forEach(element -> element.empty());
    assertThat(ADDRESS.matcher(page.html()).find()).isFalse();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; script-src 'sha256-")
        .doesNotContain("unsafe", "http");
  }

  @Test
  void textsOfTheDataCannotBecomeMarkup() throws IOException {
    Document page = Jsoup.parse(export(SampleRelease.create()));
    assertThat(page.select("script")).hasSize(3);
    assertThat(page.title()).isEqualTo("Sample & <test>");
    assertThat(data(page).path("passages").toString()).contains("</script><script>alert('x')");
  }

  @Test
  void theDataStandInPiecesOfAsciiThatABrowserReadsFast() throws IOException {
    Document page = Jsoup.parse(export(many(1_000)));
    assertThat(page.select("script.data"))
        .hasSizeGreaterThan(1)
        .allSatisfy(
            piece ->
                assertThat(piece.data()).hasSizeLessThanOrEqualTo(ScriptPieces.PIECE).isASCII());
    assertThat(data(page).path("records").path("count").asInt()).isEqualTo(1_000);
  }

  @Test
  void aQuoteThatSeveralRecordsShareStandsOnce() throws IOException {
    JsonNode data = data(Jsoup.parse(export(ReleaseOnDisk.ofTwoStates())));
    assertThat(data.path("records").path("count").asInt()).isEqualTo(68);
    assertThat(data.path("passages").path("count").asInt())
        .isLessThan(data.path("evidence").path("count").asInt());
  }

  @Test
  void aThousandRecordsTakeLessThanTwoMegabytes() throws IOException {
    assertThat(export(many(1_000))).hasSizeLessThan(2_000_000);
  }

  @Test
  void aReleaseAsLargeAsABrowserTakesIsShownWhole() throws IOException {
    JsonNode data = data(Jsoup.parse(export(many(PageData.MOST_RECORDS))));
    assertThat(data.path("total").asInt()).isEqualTo(PageData.MOST_RECORDS);
    assertThat(data.path("records").path("count").asInt()).isEqualTo(PageData.MOST_RECORDS);
  }

  @Test
  void ofAReleaseTooLargeForABrowserThePageHasTheSameShareOfEachType() throws IOException {
    int total = PageData.MOST_RECORDS * 3 / 2;
    List<RelationRecord> records = new ArrayList<>(many(total - 1).records().toList());
    records.sort(Comparator.comparing(record -> record.type().code()));
    RelationRecord rare = TestRecords.withId(ofType(records, RelationType.TWINNING), "z");
    records.removeIf(record -> record.type() == RelationType.TWINNING);
    records.add(rare);

    JsonNode data = data(Jsoup.parse(export(SampleRelease.create().with(records))));

    assertThat(data.path("total").asInt()).isEqualTo(records.size());
    assertThat(data.path("records").path("count").asInt())
        .isBetween(PageData.MOST_RECORDS - 20, PageData.MOST_RECORDS);
    Map<String, Long> shown = countByType(data);
    Map<String, Long> all =
        records.stream()
            .collect(Collectors.groupingBy(r -> r.type().code(), Collectors.counting()));
    assertThat(shown.keySet()).isEqualTo(all.keySet());
    double share = (double) PageData.MOST_RECORDS / records.size();
    shown.forEach(
        (type, count) ->
            assertThat(count.doubleValue())
                .as(type)
                .isCloseTo(all.getOrDefault(type, 0L) * share, Offset.offset(10.0)));
  }

  private static RelationRecord ofType(List<RelationRecord> records, RelationType type) {
    return records.stream().filter(record -> record.type() == type).findFirst().orElseThrow();
  }

  private static Map<String, Long> countByType(JsonNode data) {
    JsonNode column = data.path("records").path("columns").path("type");
    return column
        .path("i")
        .valueStream()
        .map(number -> column.path("d").path(number.asInt()).asString())
        .collect(Collectors.groupingBy(type -> type, Collectors.counting()));
  }

  @Test
  void sourcesTooManyForAPageAreCutAndItSaysHowManyThereAre() throws IOException {
    JsonNode dataset =
        data(Jsoup.parse(export(SampleRelease.create().withFurtherSources(10_000))))
            .path("dataset");
    assertThat(dataset.path("sources_total").asInt()).isEqualTo(10_002);
    assertThat(dataset.path("sources").size()).isEqualTo(10_000);
  }

  @Test
  void theScriptIsOfModulesThatHaveNothingGlobal() {
    Matcher names =
        Pattern.compile("^const (\\w+) = \\(\\(\\) => \\{$", Pattern.MULTILINE)
            .matcher(ModuleBundle.of("main", name -> PageResources.read("js/" + name + ".js")));
    List<String> modules = new ArrayList<>();
    names.results().forEach(name -> modules.add(name.group(1)));
    assertThat(modules).doesNotHaveDuplicates().contains("domModule").endsWith("mainModule");
  }

  /** The sample's records over and over, with quotes that differ. */
  static SampleRelease many(int count) {
    List<RelationRecord> seeds = ReleaseOnDisk.ofTwoStates().records().toList();
    List<RelationRecord> records = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      RelationRecord seed = seeds.get(i % seeds.size());
      int number = i;
      records.add(
          TestRecords.quoting(
              TestRecords.withId(seed, "r%05d".formatted(i)),
              seed.evidence().stream()
                  .map(
                      e ->
                          new org.legation.model.Evidence(
                              e.article(),
                              e.url(),
                              e.revision(),
                              e.section(),
                              e.quote() + " (" + number + ")",
                              e.quoteStart(),
                              e.quoteEnd(),
                              e.rule(),
                              e.date()))
                  .toList()));
    }
    return SampleRelease.create().with(records);
  }

  private String export(org.legation.publish.ReleaseContent content) throws IOException {
    new HtmlExporter().exporter(new FormatContext(Gazetteer::bundled)).export(content, folder);
    return Files.readString(folder.resolve(HtmlExporter.FILE));
  }

  private static JsonNode data(Document page) {
    return JsonMapper.shared()
        .readTree(
            page.select("script.data").stream().map(Element::data).collect(Collectors.joining()));
  }
}
