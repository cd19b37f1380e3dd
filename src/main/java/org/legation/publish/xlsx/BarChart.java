package org.legation.publish.xlsx;

import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A chart of one bar a row. */
final class BarChart {
  /** The height of a chart in rows of the sheet. */
  static final int ROWS = 18;

  private static final int COLUMNS = 9;
  private static final byte[] BLUE = {0x1f, 0x5f, (byte) 0xa8};

  private BarChart() {}

  /** Which way the bars go. */
  enum Bars {
    LYING,
    STANDING
  }

  /**
   * Draws the chart.
   *
   * @param data names in the first column, numbers in the last
   * @param column the sheet's column at the chart's left
   * @param row the sheet's row at the chart's top
   */
  static void draw(
      XSSFSheet sheet, String title, CellRangeAddress data, int column, int row, Bars bars) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor anchor =
        drawing.createAnchor(0, 0, 0, 0, column, row, column + COLUMNS, row + ROWS);
    XSSFChart chart = drawing.createChart(anchor);
    chart.setTitleText(title);
    // Else that of the machine.
    chart
        .getFormattedTitle()
        .getParagraphs()
        .forEach(paragraph -> paragraph.getTextRuns().forEach(r -> r.setLanguage(Locale.US)));
    chart.setTitleOverlay(false);
    boolean lying = bars == Bars.LYING;
    XDDFCategoryAxis names =
        chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    XDDFValueAxis numbers = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    numbers.setCrosses(AxisCrosses.AUTO_ZERO);
    numbers.setCrossBetween(AxisCrossBetween.BETWEEN);
    numbers.setMinimum(0);
    if (lying) {
      // From the top, in the order of the table.
      names.setOrientation(AxisOrientation.MAX_MIN);
      numbers.setCrosses(AxisCrosses.MAX);
    }
    XDDFBarChartData bar = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, numbers);
    bar.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
    bar.setVaryColors(false);
    bar.setGapWidth(40);
    XDDFBarChartData.Series series =
        (XDDFBarChartData.Series)
            bar.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, part(data, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, part(data, 1)));
    series.setTitle("Records", null);
    series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(BLUE)));
    chart.plot(bar);
  }

  private static CellRangeAddress part(CellRangeAddress data, int column) {
    int at = data.getFirstColumn() + column;
    return new CellRangeAddress(data.getFirstRow(), data.getLastRow(), at, at);
  }
}
