package org.legation.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.model.RelationRecord;
import org.legation.publish.xlsx.XlsxExporter;

/** What LibreOffice makes of dates and codes when it opens a file and saves it again. */
class LibreOfficeRoundTripTest {
  private static final List<String> DATES =
      List.of(
          "2012",
          "2012-11",
          "2016-03-30",
          "1880-05-01",
          "2011/2013",
          "1997/..",
          "../1993",
          "2012~",
          "2012?",
          "199X",
          "19XX",
          "2011-01/2013-02-03");
  private static final long PATIENCE_SECONDS = 120;

  @TempDir static Path folder;

  @BeforeAll
  static void saveAgain() throws Exception {
    assumeTrue(isInstalled(), "LibreOffice is not installed");
    RelationRecord record = SampleRelease.create().records().findFirst().orElseThrow();
    List<RelationRecord> records = new ArrayList<>();
    for (String date : DATES) {
      String id = String.format("r%02d", records.size());
      records.add(TestRecords.dated(TestRecords.withId(record, id), date));
    }
    SampleRelease release = SampleRelease.create().with(records);
    new CsvExporter().export(release, folder);
    new ExcelCsvExporter().export(release, folder);
    new XlsxExporter().export(release, folder);
    convert("csv", "records.csv", "records-excel.csv");
    convert("xlsx", "records.xlsx");
  }

  @Test
  void datesSurviveInTheCsv() throws IOException {
    assertThat(column("records.csv", "date")).isEqualTo(DATES);
  }

  @Test
  void datesAndCodesSurviveInTheCsvForExcel() throws IOException {
    assertThat(column("records-excel.csv", "date")).map(String::strip).isEqualTo(DATES);
    assertThat(column("records-excel.csv", "cameo_code")).map(String::strip).containsOnly("054");
  }

  @Test
  void datesAndCodesSurviveInTheWorkbook() throws IOException {
    assertThat(sheetColumn("Date (EDTF)")).isEqualTo(DATES);
    assertThat(sheetColumn("CAMEO code")).containsOnly("054");
  }

  private static List<String> column(String file, String name) throws IOException {
    try (Reader in = Files.newBufferedReader(folder.resolve("saved").resolve(file))) {
      List<CSVRecord> lines = CSVFormat.RFC4180.parse(in).getRecords();
      int at = lines.get(0).toList().indexOf(name);
      return lines.stream().skip(1).map(line -> line.get(at)).toList();
    }
  }

  private static List<String> sheetColumn(String title) throws IOException {
    try (ReadableWorkbook book =
            new ReadableWorkbook(folder.resolve("saved/records.xlsx").toFile());
        Stream<Row> stream = book.findSheet("Records").orElseThrow().openStream()) {
      List<Row> rows = stream.toList();
      int at = rows.get(0).stream().map(cell -> cell.getText()).toList().indexOf(title);
      return rows.stream().skip(1).map(row -> row.getCell(at).asString()).toList();
    }
  }

  private static boolean isInstalled() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(java.io.File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }

  private static void convert(String format, String... files) throws Exception {
    List<String> command = new ArrayList<>();
    command.add("soffice");
    // A profile of its own, so that a LibreOffice that is open does not answer instead.
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", format, "--outdir"));
    command.add(folder.resolve("saved").toString());
    for (String file : files) {
      command.add(folder.resolve(file).toString());
    }
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(format + ".log").toFile())
            .start();
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended).as("LibreOffice ended").isTrue();
  }
}
