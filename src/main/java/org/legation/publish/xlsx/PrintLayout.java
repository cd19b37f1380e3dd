package org.legation.publish.xlsx;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How sheets are printed. */
final class PrintLayout {
  private static final int MOST_COLUMNS_A_PAGE = 12;

  private PrintLayout() {}

  /** Across, as wide as the page, as many pages long as it takes. */
  static void fitToWidth(Sheet sheet) {
    across(sheet);
    sheet.setFitToPage(true);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
  }

  /** Across, with the header on every page; a wide table spreads over several. */
  static void table(Sheet sheet, int columns) {
    if (columns <= MOST_COLUMNS_A_PAGE) {
      fitToWidth(sheet);
    } else {
      across(sheet);
    }
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
  }

  private static void across(Sheet sheet) {
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
  }
}
