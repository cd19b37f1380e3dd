package org.legation.evaluate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The gold records of one article.
 *
 * @param name the file's name without its ending
 * @param rows in the order of the file
 */
record GoldFile(String name, List<GoldRow> rows) {
  private static final Set<String> YES = Set.of("1", "yes", "true");

  GoldFile {
    rows = List.copyOf(rows);
  }

  /** The slug of the article that the file is about. */
  String article() {
    return ComparisonKey.of(name);
  }

  /** The file itself, or all {@code .tsv} files in the folder and below it, sorted. */
  static List<GoldFile> at(Path path) throws EvaluationException {
    List<GoldFile> gold = new ArrayList<>();
    for (Path file : FileTree.files(path, ".tsv")) {
      gold.add(read(file));
    }
    if (gold.isEmpty()) {
      throw new EvaluationException(path + " holds no .tsv file; give the folder of gold records.");
    }
    return gold;
  }

  private static GoldFile read(Path file) throws EvaluationException {
    List<GoldRow> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = reader(withoutComments(file))) {
      Iterator<CsvRecord> lines = reader.iterator();
      if (!lines.hasNext()) {
        throw new EvaluationException(
            file + " is empty; it needs a line of column names and a line for each record.");
      }
      List<String> header = lines.next().getFields();
      Columns columns = new Columns(file, header.stream().map(String::strip).toList());
      while (lines.hasNext()) {
        rows.add(columns.row(lines.next().getFields()));
      }
    } catch (IOException | CsvParseException e) {
      throw new EvaluationException(
          file + " cannot be read as tab-separated UTF-8: " + e.getMessage(), e);
    }
    return new GoldFile(FileTree.stem(file), rows);
  }

  private static String withoutComments(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .collect(Collectors.joining("\n"));
  }

  private static CsvReader<CsvRecord> reader(String text) {
    return CsvReader.builder()
        .fieldSeparator('\t')
        .allowMissingFields(true)
        .allowExtraFields(true)
        .ofCsvRecord(text);
  }

  /** Finds cells by the name of their column. */
  private record Columns(Path file, List<String> names) {
    GoldRow row(List<String> cells) throws EvaluationException {
      return GoldRow.of(
          cell(cells, "type"),
          cell(cells, "status"),
          cell(cells, "actor_id"),
          cell(cells, "counterpart_id"),
          cell(cells, "date"),
          cell(cells, "object"),
          names.contains("optional") && YES.contains(cell(cells, "optional")));
    }

    private String cell(List<String> cells, String name) throws EvaluationException {
      int column = names.indexOf(name);
      if (column < 0) {
        throw new EvaluationException(
            "%s has no column %s; its first line must name the columns, parted by tabs."
                .formatted(file, name));
      }
      return column < cells.size() ? cells.get(column).strip() : "";
    }
  }
}
