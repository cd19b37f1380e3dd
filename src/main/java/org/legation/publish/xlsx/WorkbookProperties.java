package org.legation.publish.xlsx;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.legation.model.DatasetInfo;
import org.legation.publish.Licences;

/** What the workbook's file says of itself; nothing of the clock. */
final class WorkbookProperties {
  /** Where no source tells its day. */
  private static final LocalDate NO_DAY = LocalDate.of(1980, 1, 1);

  private WorkbookProperties() {}

  static void set(XSSFWorkbook book, DatasetInfo dataset) {
    POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
    core.setTitle(dataset.title());
    core.setCreator("Legation " + dataset.version());
    core.setLastModifiedByUser("Legation " + dataset.version());
    core.setDescription(Licences.MODIFICATION);
    Date day = Date.from(newestRevision(dataset));
    core.setCreated(Optional.of(day));
    core.setModified(Optional.of(day));
    book.getProperties().getExtendedProperties().setApplication("Legation");
  }

  private static Instant newestRevision(DatasetInfo dataset) {
    LocalDate newest = dataset.sources().newestRevision();
    return (newest == null ? NO_DAY : newest).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
