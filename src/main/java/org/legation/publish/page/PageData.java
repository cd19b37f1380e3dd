package org.legation.publish.page;

import java.io.Writer;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.legation.model.Evidence;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;
import org.legation.publish.Column;
import org.legation.publish.Columns;
import org.legation.publish.ReleaseContent;
import org.legation.publish.ReleaseContent.ParsedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the page shows, in the shape that {@code js/data.js} reads. A browser opens no page of
 * hundreds of megabytes, so of a larger release it has an {@link EvenChoice}, and says so.
 */
final class PageData {
  static final int MOST_RECORDS = 20_000;
  static final int MOST_FINDINGS = 5_000;

  /** The script makes these again from the first piece of evidence. */
  private static final Set<String> FROM_EVIDENCE = fromEvidence();

  private static final List<Column<RelationRecord>> OWN_COLUMNS =
      Columns.RECORDS.columns().stream().filter(c -> !FROM_EVIDENCE.contains(c.name())).toList();

  private final ReleaseContent content;
  private final PackedTable records = new PackedTable();
  private final PackedTable evidence = new PackedTable();
  private final PackedTable findings = new PackedTable();
  private final PagePassages passages = new PagePassages();
  private final PageParties parties;
  private PackedTable passageTable = new PackedTable();
  private final EvenChoice choice;
  private int findingsTotal;

  private PageData(ReleaseContent content, PartyPoints points, EvenChoice choice) {
    this.content = content;
    this.choice = choice;
    this.parties = new PageParties(points);
  }

  /** Reads the release, but for its sources, which are written as they are read. */
  static PageData collect(ReleaseContent content, PartyPoints points) {
    PageData data =
        new PageData(content, points, new EvenChoice(content.recordCount(), MOST_RECORDS));
    try (Stream<RelationRecord> records = content.records()) {
      for (Iterator<RelationRecord> i = records.iterator(); i.hasNext(); ) {
        data.add(i.next());
      }
    }
    try (Stream<Finding> findings = content.findings()) {
      for (Iterator<Finding> i = findings.iterator(); i.hasNext(); ) {
        data.add(i.next());
      }
    }
    try (Stream<ParsedText> texts = content.texts()) {
      data.passageTable = data.passages.table(texts);
    }
    return data;
  }

  /**
   * Writes one JSON object without white space, in ASCII: of a text with other letters a browser
   * keeps every character in two bytes, and takes twice the time to read it.
   */
  void write(Writer out) {
    try (JsonGenerator json =
        JsonMapper.shared().writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).createGenerator(out)) {
      json.writeStartObject();
      json.writeName("dataset");
      PageHead.writeDataset(json, content);
      json.writeName("tables");
      PageHead.writeTables(json);
      json.writeNumberProperty("total", choice.total());
      json.writeNumberProperty("findingsTotal", findingsTotal);
      json.writeName("articles");
      passages.writeArticles(json);
      json.writeName("parties");
      parties.write(json);
      writeTable(json, "records", records);
      writeTable(json, "evidence", evidence);
      writeTable(json, "passages", passageTable);
      writeTable(json, "findings", findings);
      json.writeEndObject();
    }
  }

  private static void writeTable(JsonGenerator json, String name, PackedTable table) {
    json.writeName(name);
    table.write(json);
  }

  private void add(RelationRecord record) {
    if (!choice.takes(record)) {
      return;
    }
    parties.add(record.actor());
    parties.add(record.counterpart());
    for (Evidence piece : record.evidence()) {
      evidence.set("record", records.count());
      evidence.set("passage", passages.add(piece));
      evidence.set("rule", piece.rule());
      evidence.set("date", piece.date());
      evidence.endRow();
    }
    OWN_COLUMNS.forEach(column -> records.set(column.name(), column.value(record)));
    records.set("longitude", Coordinates.rounded(record.longitude()));
    records.set("latitude", Coordinates.rounded(record.latitude()));
    records.endRow();
  }

  private void add(Finding finding) {
    findingsTotal++;
    if (findingsTotal > MOST_FINDINGS) {
      return;
    }
    Columns.FINDINGS
        .columns()
        .forEach(column -> findings.set(column.name(), column.value(finding)));
    findings.endRow();
  }

  private static Set<String> fromEvidence() {
    Set<String> names = new HashSet<>(Columns.EVIDENCE.columnNames());
    names.remove("date"); // the record's own date may be another than that of its first evidence
    names.add("evidence_count");
    return Set.copyOf(names);
  }
}
