package org.legation.publish.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.legation.model.DatasetInfo;
import org.legation.model.RelationType;
import org.legation.model.Severity;
import org.legation.model.Status;

/** The first sheet: who, what and how many, with charts. */
final class SummarySheet {
  private static final int CHART_COLUMN = 8;
  private static final List<Integer> WIDTHS = List.of(26, 11, 11, 11, 11, 11, 11, 4);

  private final XSSFSheet sheet;
  private final Styles styles;
  private int next;

  private SummarySheet(XSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  static void write(XSSFWorkbook book, Styles styles, Summary summary, DatasetInfo dataset) {
    XSSFSheet sheet = book.createSheet("Summary");
    sheet.setDisplayGridlines(false);
    PrintLayout.fitToWidth(sheet);
    Cells.widths(sheet, WIDTHS);
    SummarySheet writer = new SummarySheet(sheet, styles);
    writer.totals(summary, dataset);
    int top = writer.next - 1;
    CellRangeAddress types = writer.types(summary);
    CellRangeAddress decades = writer.decades(summary);
    writer.parties(summary);
    writer.findings(summary);
    int below = top + BarChart.ROWS + 1;
    if (!summary.byType().isEmpty()) {
      BarChart.draw(sheet, "Records by type", types, CHART_COLUMN, top, BarChart.Bars.LYING);
    }
    if (!summary.byDecade().isEmpty()) {
      BarChart.draw(
          sheet, "Records by decade", decades, CHART_COLUMN, below, BarChart.Bars.STANDING);
    }
  }

  private void totals(Summary summary, DatasetInfo dataset) {
    Row title = row();
    title.setHeightInPoints(Styles.TITLE_POINTS);
    Cells.text(title, 0, dataset.title(), styles.title);
    String totals =
        count(summary.records(), "record", "records")
            + " with "
            + count(summary.evidence(), "piece of evidence", "pieces of evidence")
            + " from "
            + count(dataset.sources().count(), "article", "articles");
    Cells.text(row(), 0, totals, styles.plain);
    if (Math.max(summary.records(), summary.evidence()) > TableSheet.LINKED_ROWS) {
      String linked =
          String.format(
              Locale.ROOT,
              "Articles and revisions are links in the first %,d rows of Records and Evidence,"
                  + " so that the workbook opens soon; the others have the address in a column.",
              TableSheet.LINKED_ROWS);
      Cells.text(row(), 0, linked, styles.plain);
    }
    row();
  }

  /** Returns the cells of types and totals, for the chart. */
  private CellRangeAddress types(Summary summary) {
    List<String> titles = new ArrayList<>(List.of("Type", "Records"));
    for (Status status : Status.values()) {
      titles.add(status.code());
    }
    header(titles);
    int first = next;
    for (Map.Entry<RelationType, Map<Status, Long>> type : summary.byType().entrySet()) {
      Row row = row();
      Cells.text(row, 0, type.getKey().code(), styles.text);
      long total = type.getValue().values().stream().mapToLong(Long::longValue).sum();
      Cells.number(row, 1, total, styles.integer);
      int at = 2;
      for (Status status : Status.values()) {
        Long count = type.getValue().get(status);
        if (count != null) {
          Cells.number(row, at, count, styles.integer);
        }
        at++;
      }
    }
    return rows(first);
  }

  /** Returns the cells of decades and counts, for the chart. */
  private CellRangeAddress decades(Summary summary) {
    row();
    header(List.of("Decade", "Records"));
    int first = next;
    for (Map.Entry<Integer, Long> decade : summary.byDecade().entrySet()) {
      Row row = row();
      Cells.text(row, 0, decade.getKey() + "s", styles.text);
      Cells.number(row, 1, decade.getValue(), styles.integer);
    }
    CellRangeAddress range = rows(first);
    if (summary.undated() > 0) {
      Row row = row();
      Cells.text(row, 0, "without a date", styles.text);
      Cells.number(row, 1, summary.undated(), styles.integer);
    }
    return range;
  }

  private void parties(Summary summary) {
    row();
    Row header = header(List.of("Party", "Records", "as actor", "as other"));
    Cells.text(header, 4, "Code", styles.headerOfIndented);
    for (Summary.PartyCount party : summary.parties()) {
      Row row = row();
      Cells.text(row, 0, party.name(), styles.text);
      Cells.number(row, 1, party.total(), styles.integer);
      Cells.number(row, 2, party.asActor(), styles.integer);
      Cells.number(row, 3, party.asCounterpart(), styles.integer);
      Cells.text(row, 4, party.id(), styles.indented);
    }
    if (summary.parties().size() < summary.allParties()) {
      String most =
          String.format(
              Locale.ROOT,
              "The %d parties with the most records, of %,d.",
              summary.parties().size(),
              summary.allParties());
      Cells.text(row(), 0, most, styles.plain);
    }
  }

  private void findings(Summary summary) {
    row();
    header(List.of("Findings", "Count"));
    for (Map.Entry<Severity, Long> severity : summary.bySeverity().entrySet()) {
      Row row = row();
      Cells.text(row, 0, severity.getKey().code(), styles.text);
      Cells.number(row, 1, severity.getValue(), styles.integer);
    }
  }

  /** A title above what is counted, and those above the counts. */
  private Row header(List<String> titles) {
    Row row = row();
    Cells.text(row, 0, titles.get(0), styles.header);
    for (int i = 1; i < titles.size(); i++) {
      Cells.text(row, i, titles.get(i), styles.headerOfNumbers);
    }
    return row;
  }

  private CellRangeAddress rows(int first) {
    return new CellRangeAddress(first, Math.max(first, next - 1), 0, 1);
  }

  private Row row() {
    return sheet.createRow(next++);
  }

  private static String count(long count, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
  }
}
