package org.legation.publish.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.model.RelationRecord;
import org.legation.model.Severity;
import org.legation.publish.Column;
import org.legation.publish.Columns;
import org.legation.publish.SampleRelease;
import org.legation.publish.Table;

/** Read back by another library than the one that writes, and as the XML that it is. */
class XlsxExporterTest {
  private final SampleRelease release = SampleRelease.create();
  @TempDir Path folder;

  @BeforeEach
  void export() throws IOException {
    new XlsxExporter().export(release, folder);
  }

  @Test
  void hasItsSheetsInOrder() throws IOException {
    try (ReadableWorkbook book = open()) {
      assertThat(book.getSheets().map(Sheet::getName))
          .containsExactly("Summary", "Records", "Evidence", "Findings", "Columns", "About");
    }
  }

  @Test
  void textsAreStringCellsAndCodesKeepTheirZeros() throws IOException {
    Cell quote = cell("Records", 1, "Quote");
    assertThat(quote.getType()).isEqualTo(CellType.STRING);
    assertThat(quote.getText()).isEqualTo(SampleRelease.FORMULA);
    Cell code = cell("Records", 1, "CAMEO code");
    assertThat(code.getType()).isEqualTo(CellType.STRING);
    assertThat(code.getText()).isEqualTo("054");
    assertThat(cell("Records", 2, "Quote").getText()).isEqualTo(SampleRelease.SCRIPT);
    assertThat(cell("Records", 3, "Quote").getText()).isEqualTo(SampleRelease.EMOJI);
    assertThat(cell("Findings", 1, "What is the matter").getText()).startsWith("@SUM");
  }

  @Test
  void noSheetHoldsAFormula() throws IOException {
    try (ZipFile zip = zip()) {
      for (int i = 1; i <= 6; i++) {
        assertThat(entry(zip, "xl/worksheets/sheet" + i + ".xml")).doesNotContain("<f>");
      }
    }
  }

  @Test
  void textThatLooksLikeAnEscapeIsEscaped() throws IOException {
    try (ZipFile zip = zip()) {
      assertThat(entry(zip, "xl/worksheets/sheet2.xml")).contains("أبخازيا _x005F_x0041_ ");
    }
  }

  @Test
  void datesStayEdtfAndFullDaysHaveADateCellBeside() throws IOException {
    assertThat(cell("Records", 1, "Date (EDTF)").getText()).isEqualTo("1992-11-17");
    assertThat(cell("Records", 1, "Day").asDate().toLocalDate())
        .isEqualTo(LocalDate.of(1992, 11, 17));
    assertThat(cell("Records", 2, "Date (EDTF)").getText()).isEqualTo("1880/1943-05-01");
    assertThat(cellOrNull("Records", 2, "Day")).isNull();
    assertThat(cell("Records", 3, "Date (EDTF)").getText()).isEqualTo("1880-05-01");
    assertThat(cellOrNull("Records", 3, "Day")).isNull();
    assertThat(cell("Records", 5, "Date (EDTF)").getText()).isEqualTo("2012-11");
  }

  @Test
  void daysAreDateCellsExceptBeforeTheFirstThatAllSpreadsheetsKnow() throws IOException {
    assertThat(cell("Records", 1, "First day").asDate().toLocalDate())
        .isEqualTo(LocalDate.of(1992, 11, 17));
    assertThat(cell("Records", 1, "Last day").getType()).isEqualTo(CellType.NUMBER);
    assertThat(cell("Records", 3, "First day").getText()).isEqualTo("1880-05-01");
  }

  @Test
  void textsWiderThanTheirColumnsWrap() throws IOException {
    try (ZipFile zip = zip()) {
      Elements formats = xml(zip, "xl/styles.xml").select("cellXfs > xf");
      Document sheet = xml(zip, "xl/worksheets/sheet2.xml");
      for (String title : List.of("Actor", "Actor code", "Acting body", "Section", "Quote")) {
        String at = cell("Records", 1, title).getAddress().toString();
        String style = sheet.select("c[r=" + at + "]").attr("s");
        Element format = formats.get(Integer.parseInt(style));
        assertThat(format.select("alignment").attr("wrapText")).as(title).isIn("1", "true");
      }
    }
  }

  @Test
  void noWordOfAHeaderIsWiderThanItsColumn() {
    for (Table<?> table : List.of(Columns.RECORDS, Columns.EVIDENCE, Columns.FINDINGS)) {
      for (Column<?> column : table.columns()) {
        for (String word : column.title().split(" ", -1)) {
          assertThat(word.length()).as(column.title()).isLessThan(column.width());
        }
      }
    }
  }

  @Test
  void findingsStandTheMostSevereFirst() throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new File("output/artsakh/records.xlsx"))) {
      List<Severity> severities =
          rows(book, "Findings").stream()
              .skip(1)
              .map(row -> Severity.valueOf(row.getCellText(0).toUpperCase(Locale.ROOT)))
              .toList();
      assertThat(severities).contains(Severity.WARNING, Severity.NOTE).isSorted();
    }
  }

  @Test
  void numbersAreNumbers() throws IOException {
    assertThat(cell("Records", 3, "Votes for").asNumber()).isEqualByComparingTo("70");
    assertThat(cell("Records", 2, "Latitude of the place").asNumber())
        .isEqualByComparingTo("33.88863");
  }

  @Test
  void theArticleLinksToTheQuoteAndTheRevisionToTheTextThatWasRead() throws IOException {
    try (ZipFile zip = zip()) {
      String links = entry(zip, "xl/worksheets/_rels/sheet2.xml.rels");
      assertThat(links)
          .contains("Foreign_relations_of_Artsakh#:~:text=%3DHYPERLINK(%22http%3A%2F%2Fevil")
          .contains("https://en.wikipedia.org/w/index.php?oldid=123456");
    }
  }

  @Test
  void headersStayAndFilter() throws IOException {
    try (ZipFile zip = zip()) {
      for (int sheet = 2; sheet <= 5; sheet++) {
        assertThat(entry(zip, "xl/worksheets/sheet" + sheet + ".xml"))
            .contains("state=\"frozen\"")
            .contains("<autoFilter ref=\"A1:");
      }
    }
  }

  @Test
  void theSummaryCountsAndDraws() throws IOException {
    try (ReadableWorkbook book = open()) {
      List<String> texts =
          rows(book, "Summary").stream()
              .flatMap(Row::stream)
              .filter(c -> c != null)
              .map(Cell::getText)
              .toList();
      assertThat(texts)
          .contains("5 records with 6 pieces of evidence from 2 articles", "recognition", "1990s");
    }
    try (ZipFile zip = zip()) {
      assertThat(entry(zip, "xl/charts/chart1.xml")).contains("Records by type");
      assertThat(entry(zip, "xl/charts/chart2.xml")).contains("Records by decade");
    }
  }

  @Test
  void decadesWithoutRecordsCountAsNone() throws IOException {
    try (ReadableWorkbook book = open()) {
      List<Row> rows = rows(book, "Summary");
      List<String> decades =
          rows.stream()
              .filter(row -> row.getCellText(0).matches("\\d{4}s"))
              .map(row -> row.getCellText(0) + " " + row.getCellText(1))
              .toList();
      assertThat(decades).hasSize(12).startsWith("1880s 1.0", "1890s 0.0").endsWith("1990s 1.0");
    }
  }

  @Test
  void theSummarySaysWhereLinksEnd() throws IOException {
    RelationRecord record = release.records().findFirst().orElseThrow();
    new XlsxExporter()
        .export(release.with(Collections.nCopies(TableSheet.LINKED_ROWS + 1, record)), folder);
    try (ReadableWorkbook book = open()) {
      assertThat(rows(book, "Summary").get(2).getCellText(0))
          .startsWith("Articles and revisions are links in the first 10,000 rows");
    }
  }

  @Test
  void everyColumnIsExplained() throws IOException {
    try (ReadableWorkbook book = open()) {
      List<Row> header = rows(book, "Records").subList(0, 1);
      List<String> explained =
          rows(book, "Columns").stream()
              .filter(row -> row.getCellText(0).equals("Records"))
              .map(row -> row.getCellText(1))
              .toList();
      assertThat(header.get(0).stream().map(Cell::getText)).containsExactlyElementsOf(explained);
    }
  }

  @Test
  void aboutNamesSourceLicenceAndChange() throws IOException {
    try (ReadableWorkbook book = open()) {
      String about =
          String.join("\n", rows(book, "About").stream().map(row -> row.getCellText(1)).toList());
      assertThat(about)
          .contains("CC-BY-SA-4.0", "modified: extracted and normalised")
          .contains(
              "\"Sample & <test>\", extracted with Legation 1.2.3 from 2 articles, each named")
          .contains("the latest of 2020-02-29");
    }
  }

  @Test
  void sourcesTooManyForASheetAreCutAndItSaysHowManyMoreThereAre() throws IOException {
    new XlsxExporter().export(release.withFurtherSources(AboutSheet.LISTED), folder);
    try (ReadableWorkbook book = open()) {
      List<Row> rows = rows(book, "About");
      assertThat(rows.get(rows.size() - 1).getCellText(0))
          .isEqualTo("and 2 more, listed in ATTRIBUTION.md");
    }
  }

  @Test
  void theFileTellsNothingOfTheClockTheZoneOrTheLanguage() throws IOException {
    TimeZone zone = TimeZone.getDefault();
    Locale language = Locale.getDefault();
    Path other = folder.resolve("other");
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(other.toFile().mkdir()).isTrue();
      new XlsxExporter().export(release, other);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(language);
    }
    assertThat(other.resolve("records.xlsx"))
        .hasSameBinaryContentAs(folder.resolve("records.xlsx"));
    try (ZipFile zip = zip()) {
      assertThat(entry(zip, "docProps/core.xml")).contains("2020-02-29T00:00:00Z");
    }
  }

  @Test
  void aLargeWorkbookIsCompressedAndTheSameAtEveryRun() throws IOException {
    RelationRecord record = release.records().findFirst().orElseThrow();
    SampleRelease large = release.with(Collections.nCopies(3_000, record));
    Path again = folder.resolve("again");
    assertThat(again.toFile().mkdir()).isTrue();
    new XlsxExporter().export(large, folder);
    new XlsxExporter().export(large, again);
    assertThat(again.resolve("records.xlsx"))
        .hasSameBinaryContentAs(folder.resolve("records.xlsx"));
    try (ZipFile zip = zip();
        ReadableWorkbook book = open()) {
      assertThat(zip.getEntry("xl/worksheets/sheet2.xml").getMethod()).isEqualTo(ZipEntry.DEFLATED);
      assertThat(rows(book, "Records")).hasSize(3_001);
    }
  }

  @Test
  void anEmptyReleaseOpensToo() throws IOException {
    new XlsxExporter().export(release.with(List.of()), folder);
    try (ReadableWorkbook book = open()) {
      assertThat(rows(book, "Records")).hasSize(1);
    }
  }

  private Cell cell(String sheet, int row, String title) throws IOException {
    Cell cell = cellOrNull(sheet, row, title);
    assertThat(cell).as(sheet + " " + row + " " + title).isNotNull();
    return java.util.Objects.requireNonNull(cell);
  }

  private @Nullable Cell cellOrNull(String sheet, int row, String title) throws IOException {
    try (ReadableWorkbook book = open()) {
      List<Row> rows = rows(book, sheet);
      List<String> titles = rows.get(0).stream().map(Cell::getText).toList();
      int at = titles.indexOf(title);
      assertThat(at).as(title).isNotNegative();
      return at < rows.get(row).getCellCount() ? rows.get(row).getCell(at) : null;
    }
  }

  private static List<Row> rows(ReadableWorkbook book, String sheet) throws IOException {
    try (Stream<Row> rows = book.findSheet(sheet).orElseThrow().openStream()) {
      return rows.toList();
    }
  }

  private ReadableWorkbook open() throws IOException {
    return new ReadableWorkbook(
        folder.resolve("records.xlsx").toFile(), new ReadingOptions(true, true));
  }

  private ZipFile zip() throws IOException {
    return new ZipFile(folder.resolve("records.xlsx").toFile());
  }

  private static Document xml(ZipFile zip, String name) throws IOException {
    return Jsoup.parse(entry(zip, name), Parser.xmlParser());
  }

  private static String entry(ZipFile zip, String name) throws IOException {
    try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
