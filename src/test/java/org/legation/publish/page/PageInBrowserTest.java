package org.legation.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legation.bench.GeneratedRelease;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.RelationRecord;
import org.legation.publish.ArticleLinks;
import org.legation.publish.Columns;
import org.legation.publish.FormatContext;
import org.legation.publish.ReleaseContent;
import org.legation.publish.SampleRelease;
import org.legation.publish.TestRecords;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page as its readers meet it: from the file system, in Chromium. */
class PageInBrowserTest {
  @TempDir static Path folder;
  private static Browser browser;
  private static Path page;
  private static Path hostile;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start(folder);
    page = export("two-states", ReleaseOnDisk.ofTwoStates());
    hostile = export("hostile", SampleRelease.create());
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void nothingWasComplainedAbout() {
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aTypeIsChosenWithItsBox() {
    browser.open(page, "");
    browser.find("input[value=mission]").click();
    assertThat(browser.hash()).isEqualTo("#type=mission");
    assertThat(browser.texts("#table td.type")).isNotEmpty().allMatch(t -> t.startsWith("Mission"));
    assertThat(browser.find("#count").getText()).endsWith(" of 68 records");
  }

  @Test
  void ofVeryManyLinesTheMapDrawsThoseWithTheMostRecordsAndSaysSo() throws IOException {
    browser.open(export("many", new GeneratedRelease(1, 4000)), "");

    assertThat(browser.all("#map .lines path")).hasSize(1500);
    assertThat(browser.find(".map-note").getText())
        .startsWith("The 1,500 lines with the most records, of ");
  }

  @Test
  void theSearchIgnoresCaseAndLooksIntoQuotes() throws InterruptedException {
    browser.open(page, "");
    browser.find("#search").sendKeys("MEMORANDUM cooperation");
    for (int i = 0; i < 100 && browser.hash().length() < 2; i++) {
      Thread.sleep(20);
    }
    assertThat(browser.hash()).isEqualTo("#q=MEMORANDUM+cooperation");
    assertThat(browser.texts("#table td.quote")).allMatch(quote -> quote.contains("Memorandum"));
  }

  @Test
  void aHeaderSortsBothWaysAndSaysSo() {
    browser.open(page, "");
    browser.find("th.actor button").click();
    assertThat(browser.find("th.actor").getDomAttribute("aria-sort")).isEqualTo("ascending");
    List<String> names = browser.texts("#table td.actor");
    assertThat(names.subList(0, 40)).isSorted();
    browser.find("th.actor button").click();
    assertThat(browser.find("th.actor").getDomAttribute("aria-sort")).isEqualTo("descending");
    assertThat(browser.texts("#table td.actor").get(0)).isGreaterThan(names.get(0));
  }

  @Test
  void aClickOnACountryOfTheMapShowsItsRecords() {
    browser.open(page, "");
    browser.run(
        "document.querySelector('.country[data-party=\"LB\"]')"
            + ".dispatchEvent(new MouseEvent('click', {bubbles: true}))");
    assertThat(browser.hash()).isEqualTo("#party=LB");
    assertThat(browser.texts("#table tbody tr"))
        .isNotEmpty()
        .allMatch(row -> row.contains("Lebanon") || row.contains("Bourj Hammoud"));
  }

  @Test
  void aClickOnALineShowsWhatIsBetweenItsEnds() {
    browser.open(page, "");
    browser.run(
        "document.querySelector('.lines [data-pair=\"AZ-NK GE-AB\"]')"
            + ".dispatchEvent(new MouseEvent('click', {bubbles: true}))");
    assertThat(browser.hash()).isEqualTo("#party=AZ-NK,GE-AB");
    assertThat(browser.texts("#table tbody tr"))
        .isNotEmpty()
        .allMatch(row -> row.contains("Abkhazia") && row.contains("Artsakh"));
  }

  @Test
  void theMapHasTheDeFactoStatesApart() {
    browser.open(page, "");
    assertThat(browser.all(".de-facto").stream().map(area -> area.getDomAttribute("data-party")))
        .containsExactlyInAnyOrder("XK", "SO-SOM", "CY-TRNC", "GE-AB", "MD-PMR", "AZ-NK", "X-SO");
    assertThat(browser.all(".de-facto.approximate")).hasSize(2);
  }

  @Test
  void aDeFactoStateIsNoPartOfTheStateAroundIt() {
    browser.open(page, "#party=AZ");
    assertThat(browser.find("#count").getText()).isEqualTo("0 of 68 records");
    browser.open(page, "#party=US");
    assertThat(browser.texts("#table tbody tr")).anyMatch(row -> row.contains("Rhode Island"));
  }

  @Test
  void aBarOfTheTimelineIsAPeriod() {
    browser.open(page, "");
    WebElement bar = browser.find(".bar[title^='2012:']");
    String count =
        String.valueOf(bar.getDomAttribute("title")).replaceAll("^2012: (\\d+) .*", "$1");
    bar.click();
    assertThat(browser.hash()).isEqualTo("#from=2012&to=2012");
    assertThat(browser.find("#count").getText()).startsWith(count + " of ");
  }

  @Test
  void aLinkBringsFiltersOrderAndRecordBack() {
    String id = ReleaseOnDisk.ofTwoStates().records().toList().get(0).id();
    browser.open(page, "#type=membership,mission&sort=actor&dir=desc&id=" + id);
    assertThat(browser.find("#detail h2").isDisplayed()).isTrue();
    assertThat(browser.find("#detail").getText()).contains(id);
    browser.press(Keys.ESCAPE);
    assertThat(browser.hash()).isEqualTo("#type=membership,mission&sort=actor&dir=desc");
    assertThat(browser.find("input[value=mission]").isSelected()).isTrue();
  }

  @Test
  void aRecordShowsItsQuoteMarkedInItsParagraph() {
    browser.open(page, "#type=visa_waiver");
    browser.find("#table td.type a").click();
    assertThat(browser.find("#detail mark").getText()).contains("visa requirements");
    assertThat(browser.find("#detail blockquote").getText())
        .hasSizeGreaterThan(browser.find("#detail mark").getText().length() + 20);
    assertThat(browser.find("#detail figcaption a").getDomAttribute("href"))
        .startsWith("https://en.wikipedia.org/wiki/Foreign_relations_of_Artsakh#:~:text=");
  }

  @Test
  void linksToQuotesAreThoseOfTheOtherFiles() {
    ReleaseOnDisk release = ReleaseOnDisk.ofTwoStates();
    for (var record : release.records().limit(12).toList()) {
      browser.open(page, "#id=" + record.id());
      assertThat(browser.find("#detail figcaption a").getDomAttribute("href"))
          .isEqualTo(ArticleLinks.toQuote(record.quoted().url(), record.quoted().quote()));
    }
  }

  @Test
  void keysAloneReachARecordAndComeBack() {
    browser.open(page, "");
    browser.press(Keys.TAB);
    assertThat(browser.focused().getText()).isEqualTo("Skip to the records");
    browser.press(Keys.ENTER);
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("results");
    String opener = "";
    for (int i = 0; i < 20 && !opener.startsWith("#id="); i++) {
      browser.press(Keys.TAB);
      opener = String.valueOf(browser.focused().getDomAttribute("href"));
    }
    browser.press(Keys.ENTER);
    assertThat(browser.find("#detail").isDisplayed()).isTrue();
    browser.press(Keys.ESCAPE);
    assertThat(browser.find("#detail").isDisplayed()).isFalse();
    assertThat(browser.focused().getDomAttribute("href")).isEqualTo(opener);
  }

  @Test
  void keysMoveTheMapAndTheTimeline() {
    browser.open(page, "");
    WebElement stage = browser.find("#stage");
    String before =
        String.valueOf(
            browser.run(
                "return document.querySelector('#stage svg > g').getAttribute('transform')"));
    stage.sendKeys("+", Keys.ARROW_LEFT);
    assertThat(
            browser.run(
                "return document.querySelector('#stage svg > g').getAttribute('transform')"))
        .isNotEqualTo(before);
    browser.find(".bar").sendKeys(Keys.ARROW_RIGHT, Keys.ENTER);
    assertThat(browser.hash()).isEqualTo("#from=1971&to=1971");
  }

  @Test
  void hostileTextStaysText() {
    browser.open(hostile, "");
    assertThat(browser.texts("h1")).containsExactly("Sample & <test>");
    assertThat(browser.texts("#table td.quote")).anyMatch(q -> q.startsWith("</script><script>"));
    assertThat(browser.all("#table script, #table img, h1 test, #sources b")).isEmpty();
    browser.open(hostile, "#tab=findings");
    assertThat(browser.find("#findings").getText()).contains("</script><script>alert('x')");
    browser.open(hostile, "#id=%3Cimg%20src=x%20onerror=alert(1)%3E");
    assertThat(browser.find("#detail").getText()).contains("<img src=x onerror=alert(1)>");
    assertThat(browser.all("#detail img")).isEmpty();
  }

  @Test
  void aFindingLeadsToItsRecord() {
    browser.open(hostile, "#tab=findings");
    assertThat(browser.texts(".findings .severity")).containsExactly("Warning", "Note");
    browser.find(".findings a[href^='#id=']").click();
    assertThat(browser.find("#detail").getText()).contains("b2");
    assertThat(browser.hash()).isEqualTo("#tab=findings&id=b2");
  }

  @Test
  void theCsvHasWhatIsShownAndNoFormula() throws Exception {
    browser.open(hostile, "#status=asserted");
    browser.find("#downloads button:nth-of-type(1)").click();
    try (CSVParser csv =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(browser.downloaded("sample.csv")))) {
      assertThat(csv.getHeaderNames()).isEqualTo(Columns.RECORDS.columnNames());
      List<CSVRecord> rows = csv.getRecords();
      assertThat(rows).extracting(row -> row.get("id")).containsExactlyInAnyOrder("a1", "c3");
      assertThat(rows)
          .extracting(row -> row.get("quote"))
          .contains("'" + SampleRelease.FORMULA, SampleRelease.EMOJI);
    }
  }

  @Test
  void jsonAndGeoJsonAreThoseOfTheRelease() throws Exception {
    SampleRelease release = SampleRelease.create();
    Path written = Files.createDirectories(folder.resolve("written"));
    release.writeTo(written, List.of("json", "geojson"));
    browser.open(hostile, "#sort=type");
    browser.find("#downloads button:nth-of-type(2)").click();
    browser.find("#downloads button:nth-of-type(3)").click();
    JsonNode saved = JsonMapper.shared().readTree(browser.downloaded("sample.json"));
    JsonNode whole = JsonMapper.shared().readTree(written.resolve("records.json"));
    assertThat(saved.path("dataset")).isEqualTo(whole.path("dataset"));
    assertThat(saved.path("records").valueStream())
        .containsExactlyInAnyOrderElementsOf(whole.path("records").valueStream().toList());
    assertThat(saved.path("findings")).isEqualTo(whole.path("findings"));
    JsonNode map = JsonMapper.shared().readTree(browser.downloaded("sample.geojson"));
    JsonNode features = JsonMapper.shared().readTree(written.resolve("records.geojson"));
    assertThat(map.path("features").valueStream())
        .containsExactlyInAnyOrderElementsOf(features.path("features").valueStream().toList());
  }

  @Test
  void onAPhoneNothingSticksOut() throws IOException {
    try (Browser phone = Browser.start(Files.createDirectory(folder.resolve("phone")))) {
      phone.phone();
      for (String hash : List.of("", "#tab=findings", "#tab=about", "#sort=quote")) {
        phone.open(page, hash);
        assertThat(phone.run("return document.documentElement.scrollWidth"))
            .as(hash)
            .isEqualTo(360L);
      }
      assertThat(phone.find("#table tbody tr").getCssValue("display")).isEqualTo("flex");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {780, 1000, 1100, 1200, 1240})
  void inANarrowWindowNothingSticksOut(int width) {
    // the first article's release has names and dates as long as they come
    browser.resize(width, 900);
    browser.open(Path.of("output/artsakh/index.html").toAbsolutePath(), "");
    assertThat(browser.run("return document.documentElement.scrollWidth"))
        .isEqualTo(browser.run("return document.documentElement.clientWidth"));
  }

  @Test
  void tenThousandRecordsOpen() throws IOException {
    Path large = export("large", HtmlExporterTest.many(10_000));
    browser.open(large, "");
    assertThat(browser.find("#count").getText()).isEqualTo("10,000 records");
    assertThat(browser.all("#table tbody tr")).hasSize(50);
    browser.find(".pager button:last-of-type").click();
    assertThat(browser.hash()).isEqualTo("#page=2");
  }

  @Test
  void aPageThatCannotHoldAllRecordsSaysSoWhereverItCounts() throws IOException {
    Path cut = export("cut", new GeneratedRelease(1, 22_562));
    browser.open(cut, "");
    String shown = browser.find("#count").getText().replaceAll(".*, ([\\d,]+) on this page", "$1");
    assertThat(shown).matches("(19,9[89]\\d)|20,000");
    assertThat(browser.find("#count").getText())
        .isEqualTo("22,562 records, " + shown + " on this page");
    assertThat(browser.find("#tabs [data-tab=records]").getText()).isEqualTo("Records (22,562)");
    assertThat(browser.find("#sources .warning").getText())
        .startsWith("This page has " + shown + " of the 22,562 records")
        .endsWith("The other files of the release have all of them.");
    browser.open(cut, "#type=visit");
    assertThat(browser.find("#count").getText()).matches("1,\\d{3} of " + shown + " on this page");
    browser.open(cut, "#id=visit-000");
    assertThat(browser.find("#detail h2").getText()).isEqualTo("Not on this page");
    assertThat(browser.find("#detail").getText())
        .contains("visit-000 is not among them. Look for it in the other files");
  }

  @Test
  void aRecordThatAWholePageLacksIsNoneOfTheRelease() {
    browser.open(page, "#id=visit-000");
    assertThat(browser.find("#detail").getText())
        .contains("No such record", "This release has no record visit-000.");
  }

  @Test
  void aCenturyThatIsNotOverEndsTheTimelineWithTheYearOfTheArticles() throws IOException {
    RelationRecord seed = ReleaseOnDisk.ofTwoStates().records().toList().get(0);
    RelationRecord century =
        TestRecords.dated(TestRecords.withId(seed, "x1"), "20XX", "2000-01-01", "2099-12-31");
    RelationRecord year =
        TestRecords.dated(TestRecords.withId(seed, "x2"), "2011", "2011-01-01", "2011-12-31");

    browser.open(export("century", SampleRelease.create().with(List.of(century, year))), "");

    List<WebElement> bars = browser.all(".bar");
    assertThat(bars.get(0).getDomAttribute("title")).isEqualTo("2000: 1 record");
    assertThat(bars.get(11).getDomAttribute("title")).isEqualTo("2011: 2 records");
    assertThat(bars.get(bars.size() - 1).getDomAttribute("title")).isEqualTo("2020: 1 record");
  }

  private static Path export(String name, ReleaseContent content) throws IOException {
    Path target = Files.createDirectories(folder.resolve(name));
    new HtmlExporter().exporter(new FormatContext(Gazetteer::bundled)).export(content, target);
    return target.resolve(HtmlExporter.FILE);
  }
}
