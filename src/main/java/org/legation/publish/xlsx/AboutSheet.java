package org.legation.publish.xlsx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.legation.model.ArticleInfo;
import org.legation.model.DatasetInfo;
import org.legation.publish.ArticleLinks;
import org.legation.publish.Citation;
import org.legation.publish.Licence;
import org.legation.publish.Licences;
import org.legation.publish.ReleaseContent;

/** The sheet that says where the data come from, under which licence, and how to cite them. */
final class AboutSheet {
  private static final List<Integer> WIDTHS = List.of(42, 60, 16, 14, 18);
  private static final List<String> SOURCE_TITLES =
      List.of("Source", "Address", "Revision", "Of the day", "Licence");

  /** Sources beyond are left out: each takes a row in memory, and nobody reads so many. */
  static final int LISTED = 10_000;

  private final XSSFSheet sheet;
  private final Styles styles;
  private int next;

  private AboutSheet(XSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  static void write(XSSFWorkbook book, Styles styles, ReleaseContent content) {
    XSSFSheet sheet = book.createSheet("About");
    Cells.widths(sheet, WIDTHS);
    PrintLayout.fitToWidth(sheet);
    AboutSheet writer = new AboutSheet(sheet, styles);
    writer.dataset(content.dataset(), Citation.of(content));
    writer.sources(content);
  }

  private void dataset(DatasetInfo dataset, String citation) {
    Optional<Licence> licence = Licences.ofDataset(dataset);
    Row title = row();
    title.setHeightInPoints(Styles.TITLE_POINTS);
    Cells.text(title, 0, dataset.title(), styles.title);
    line("Made by", "Legation " + dataset.version());
    Cell cell =
        line(
            "Licence", licence.map(l -> l.title() + " (" + l.id() + ")").orElse("see the sources"));
    licence.ifPresent(l -> Cells.link(cell, l.url(), styles.link));
    line("Changes", Licences.MODIFICATION);
    line("How to cite", citation);
    line(
        "What a record is",
        "What an article says, with the sentence that says it. Nothing is added from other"
            + " knowledge; read the sheet Findings for what is doubtful.");
    line(
        "Links",
        "The article's title jumps to the quoted sentence in the live article, the revision to the"
            + " text as it was read; in the first "
            + String.format(Locale.ROOT, "%,d", TableSheet.LINKED_ROWS)
            + " rows of a sheet.");
    row();
  }

  private void sources(ReleaseContent content) {
    Cells.header(row(), SOURCE_TITLES, styles.header);
    try (Stream<ArticleInfo> sources = content.sources()) {
      sources.limit(LISTED).forEach(this::source);
    }
    int more = content.dataset().sources().count() - LISTED;
    if (more > 0) {
      Cells.text(
          row(),
          0,
          String.format(Locale.ROOT, "and %,d more, listed in ATTRIBUTION.md", more),
          styles.text);
    }
  }

  private void source(ArticleInfo source) {
    Row row = row();
    Cells.text(row, 0, source.title(), styles.text);
    String url = text(source.url());
    Cells.link(Cells.text(row, 1, url, styles.text), ArticleLinks.toQuote(url, ""), styles.link);
    Cell revision = Cells.text(row, 2, text(source.revision()), styles.text);
    Cells.link(revision, ArticleLinks.permanent(source), styles.link);
    Cells.text(row, 3, text(source.revisionDate()), styles.text);
    Cells.text(row, 4, text(source.license()), styles.text);
  }

  private Cell line(String label, String value) {
    Row row = row();
    Cells.text(row, 0, label, styles.text);
    RowHeight height = new RowHeight();
    height.fit(value, WIDTHS.get(1));
    height.setOn(row);
    return Cells.text(row, 1, value, styles.prose);
  }

  private Row row() {
    return sheet.createRow(next++);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
