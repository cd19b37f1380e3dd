package org.legation.publish.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.bench.GeneratedRelease;
import org.legation.model.RelationRecord;
import org.legation.publish.SampleRelease;

class SummarySheetTest {
  @TempDir private Path folder;

  @Test
  void chartsBeginBelowTheNoteOnLinks() throws IOException {
    SampleRelease release = SampleRelease.create();
    RelationRecord record = release.records().findFirst().orElseThrow();
    new XlsxExporter()
        .export(release.with(Collections.nCopies(TableSheet.LINKED_ROWS + 1, record)), folder);
    List<String> texts = firstColumn();
    int note = index(texts, "Articles and revisions are links");
    assertThat(note).isPositive();
    assertThat(chartTops()).isNotEmpty().allMatch(top -> top > note);
  }

  @Test
  void itSaysOfHowManyPartiesItShowsThoseWithTheMostRecords() throws IOException {
    new XlsxExporter().export(new GeneratedRelease(1, 500), folder);
    assertThat(firstColumn())
        .anyMatch(text -> text.matches("The 25 parties with the most records, of [1-9][0-9]+\\."));
  }

  private List<String> firstColumn() throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(folder.resolve("records.xlsx").toFile())) {
      try (Stream<Row> rows = book.findSheet("Summary").orElseThrow().openStream()) {
        return rows.map(row -> row.getCellText(0)).toList();
      }
    }
  }

  private static int index(List<String> texts, String start) {
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).startsWith(start)) {
        return i;
      }
    }
    return -1;
  }

  /** The rows of the sheet at which charts begin, counted from 0. */
  private List<Integer> chartTops() throws IOException {
    try (ZipFile zip = new ZipFile(folder.resolve("records.xlsx").toFile());
        InputStream drawing = zip.getInputStream(zip.getEntry("xl/drawings/drawing1.xml"))) {
      return Jsoup.parse(drawing, "UTF-8", "", Parser.xmlParser())
          .getElementsByTag("xdr:from")
          .stream()
          .map(from -> from.getElementsByTag("xdr:row").first())
          .map(Element::text)
          .map(Integer::valueOf)
          .toList();
    }
  }
}
