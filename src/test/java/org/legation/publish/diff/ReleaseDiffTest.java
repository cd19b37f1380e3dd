package org.legation.publish.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.model.Evidence;
import org.legation.model.RelationRecord;
import org.legation.publish.JsonExporter;
import org.legation.publish.SampleRelease;
import org.legation.publish.TestRecords;
import org.legation.publish.diff.ReleaseDiff.FieldChange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReleaseDiffTest {
  private final SampleRelease release = SampleRelease.create();
  private final List<RelationRecord> records = release.records().toList();
  @TempDir Path folder;

  @Test
  void theSameRecordsDoNotDiffer() throws IOException {
    ReleaseDiff diff = diff(records, records);
    assertThat(diff.same()).isTrue();
    assertThat(text(DiffFormat.TEXT, diff)).isEqualTo("No differences in 5 records.\n");
  }

  @Test
  void addedAndRetiredRecordsAreNamed() throws IOException {
    ReleaseDiff diff = diff(records.subList(0, 4), records.subList(1, 5));
    assertThat(diff.added()).extracting(RecordLabel::id).containsExactly("e5");
    assertThat(diff.retired()).extracting(r -> r.record().id()).containsExactly("a1");
    assertThat(diff.before()).isEqualTo(4);
    assertThat(diff.after()).isEqualTo(4);
  }

  @Test
  void everythingAddedAndEverythingRetired() throws IOException {
    assertThat(diff(List.of(), records).added()).hasSize(5);
    assertThat(diff(records, List.of()).retired()).hasSize(5);
  }

  @Test
  void listsNoMoreThanAskedForAndCountsAll() throws IOException {
    ReleaseDiff diff = diffOfTwo(records.subList(0, 1), records.subList(1, 5));
    assertThat(diff.added()).extracting(RecordLabel::id).containsExactly("b2", "c3");
    assertThat(diff.retired()).hasSize(1);
    assertThat(DiffFormat.summary(diff))
        .startsWith("1 records before, 4 after: 4 added, 1 retired, 0 changed");
    assertThat(text(DiffFormat.MARKDOWN, diff)).contains("- and 2 more\n");
    assertThat(diff.same()).isFalse();
  }

  @Test
  void ofMoreAddedRecordsThanAreListedNoneIsSaidToReplaceAnother() throws IOException {
    List<RelationRecord> renamed = new ArrayList<>(records);
    renamed.set(3, TestRecords.withId(records.get(3), "d9"));
    ReleaseDiff diff = diffOfTwo(records.subList(3, 4), renamed);
    assertThat(diff.retired())
        .singleElement()
        .satisfies(retired -> assertThat(retired.replacedBy()).isEmpty());
  }

  @Test
  void aRecordThatGotAnotherIdIsRetiredWithItsReplacement() throws IOException {
    List<RelationRecord> renamed = new ArrayList<>(records);
    renamed.set(3, TestRecords.withId(records.get(3), "d9"));
    ReleaseDiff diff = diff(records, renamed);
    assertThat(diff.retired())
        .singleElement()
        .satisfies(retired -> assertThat(retired.replacedBy()).isEqualTo("d9"));
  }

  @Test
  void changesAreToldFieldByField() throws IOException {
    List<RelationRecord> dated = new ArrayList<>(records);
    dated.set(4, TestRecords.dated(records.get(4), "2012-11-09"));
    ReleaseDiff diff = diff(records, dated);
    assertThat(diff.changed()).hasSize(1);
    assertThat(diff.changed().get(0).fields())
        .containsExactly(new FieldChange("date", "2012-11", "2012-11-09"));
    assertThat(text(DiffFormat.TEXT, diff))
        .contains("~ e5  statement denied: Armenia → Lebanon, 2012-11-09")
        .contains("    date: \"2012-11\" → \"2012-11-09\"");
  }

  @Test
  void aNewPieceOfEvidenceIsTold() throws IOException {
    List<RelationRecord> more = new ArrayList<>(records);
    Evidence other = records.get(1).quoted();
    more.set(0, TestRecords.quoting(records.get(0), List.of(records.get(0).quoted(), other)));
    assertThat(diff(records, more).changed().get(0).fields())
        .extracting(FieldChange::field)
        .containsExactlyInAnyOrder("evidence", "evidence_count");
  }

  @Test
  void anotherRuleForTheSameQuoteIsToldAsTheRule() throws IOException {
    Evidence first = records.get(0).quoted();
    Evidence second = records.get(1).quoted();
    List<RelationRecord> before = new ArrayList<>(records);
    before.set(0, TestRecords.quoting(records.get(0), List.of(first, second)));
    List<RelationRecord> after = new ArrayList<>(records);
    after.set(0, TestRecords.quoting(records.get(0), List.of(first, ruled(second))));

    assertThat(diff(before, after).changed().get(0).fields())
        .containsExactly(new FieldChange("evidence.rule", second.rule(), "another-rule"));

    after.set(0, TestRecords.quoting(records.get(0), List.of(ruled(first), second)));
    assertThat(diff(before, after).changed().get(0).fields())
        .containsExactly(new FieldChange("rule", first.rule(), "another-rule"));
  }

  @Test
  void aQuoteThatOnlyMovedIsCountedButNotListed() throws IOException {
    List<RelationRecord> moved =
        records.stream()
            .map(r -> TestRecords.quoting(r, r.evidence().stream().map(this::moved).toList()))
            .toList();
    ReleaseDiff diff = diff(records, moved);
    assertThat(diff.changed()).isEmpty();
    assertThat(diff.moved()).isEqualTo(5);
    assertThat(diff.same()).isFalse();
  }

  @Test
  void jsonHoldsEverything() throws IOException {
    String json = text(DiffFormat.JSON, diff(records.subList(0, 4), records.subList(1, 5)));
    JsonNode node = JsonMapper.shared().readTree(json);
    assertThat(node.path("added").get(0).path("id").stringValue()).isEqualTo("e5");
    assertThat(node.path("before").intValue()).isEqualTo(4);
    assertThat(json).doesNotContain("\r").endsWith("}\n");
  }

  @Test
  void markdownEscapesWhatDataBring() throws IOException {
    List<RelationRecord> dated = new ArrayList<>(records);
    dated.set(1, TestRecords.dated(records.get(1), "<script>"));
    assertThat(text(DiffFormat.MARKDOWN, diff(records, dated)))
        .contains("### Changed")
        .contains("\\<script\\>")
        .doesNotContain(" <script>");
  }

  @Test
  void aReleaseWithoutRecordsGetsAClearSentence() {
    assertThatThrownBy(() -> ReleaseDiff.between(folder, folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("There is none of the files by which releases are compared")
        .hasMessageContaining("records.json, records.ndjson, records.csv")
        .hasMessageEndingWith("among the formats of its job");
  }

  @Test
  void brokenJsonGetsAClearSentence() throws IOException {
    Path broken = write("broken", records);
    Path json = broken.resolve("records.json");
    Files.writeString(json, Files.readString(json).substring(0, 3_000));
    assertThatThrownBy(() -> ReleaseDiff.between(write("old", records), broken))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is not JSON, see line");
  }

  @Test
  void theChangesFileGrowsByWhatChangedAndKeepsWhatWas() throws IOException {
    Path first = write("first", records.subList(0, 4));
    new ChangesExporter(folder.resolve("nothing")).export(release, first);
    assertThat(first.resolve("CHANGES.md")).content().contains("The first one.");

    Path page = Files.createDirectories(folder.resolve("page"));
    Files.writeString(page.resolve("manifest.json"), "{}");
    new ChangesExporter(first).export(release, page);
    assertThat(page.resolve("CHANGES.md")).hasSameTextualContentAs(first.resolve("CHANGES.md"));
    Path next = write("next", records);
    new ChangesExporter(page).export(release, next);
    assertThat(next.resolve("CHANGES.md"))
        .content()
        .containsSubsequence("Replaces a release without a file by which", "The first one.");

    Path same = write("same", records.subList(0, 4));
    new ChangesExporter(first).export(release, same);
    assertThat(same.resolve("CHANGES.md")).hasSameTextualContentAs(first.resolve("CHANGES.md"));

    Path second = write("second", records);
    new ChangesExporter(same).export(release, second);
    assertThat(second.resolve("CHANGES.md"))
        .content()
        .containsSubsequence("# Changes", ", replaces ", "1 added", "- `e5` ", "The first one.");
  }

  private static Evidence ruled(Evidence e) {
    return new Evidence(
        e.article(),
        e.url(),
        e.revision(),
        e.section(),
        e.quote(),
        e.quoteStart(),
        e.quoteEnd(),
        "another-rule",
        e.date());
  }

  private Evidence moved(Evidence e) {
    return new Evidence(
        e.article(),
        e.url(),
        "123457",
        e.section(),
        e.quote(),
        e.quoteStart() + 9,
        e.quoteEnd() + 9,
        e.rule(),
        e.date());
  }

  private ReleaseDiff diff(List<RelationRecord> older, List<RelationRecord> newer)
      throws IOException {
    return ReleaseDiff.between(write("old", older), write("new", newer));
  }

  private ReleaseDiff diffOfTwo(List<RelationRecord> older, List<RelationRecord> newer)
      throws IOException {
    return ReleaseDiff.between(write("old", older), write("new", newer), 2);
  }

  private Path write(String name, List<RelationRecord> content) throws IOException {
    Path target = Files.createDirectories(folder.resolve(name));
    new JsonExporter().export(release.with(content), target);
    return target;
  }

  private static String text(DiffFormat format, ReleaseDiff diff) throws IOException {
    StringBuilder out = new StringBuilder();
    format.write(diff, out);
    return out.toString();
  }
}
