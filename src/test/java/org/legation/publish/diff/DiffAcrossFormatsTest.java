package org.legation.publish.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legation.model.RelationRecord;
import org.legation.publish.SampleRelease;
import org.legation.publish.TestRecords;
import org.legation.publish.diff.ReleaseDiff.FieldChange;

/** Releases are compared by whatever file of theirs has the records. */
class DiffAcrossFormatsTest {
  private final SampleRelease release = SampleRelease.create();
  private final List<RelationRecord> records = release.records().toList();
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"json", "ndjson", "csv", "xlsx", "gpkg", "geojson"})
  void theSameRecordsInAnotherFormatDoNotDiffer(String format) throws IOException {
    ReleaseDiff diff =
        ReleaseDiff.between(write("old", "json", records), write("new", format, records));
    assertThat(diff.changed()).isEmpty();
    assertThat(diff.same()).isTrue();
    assertThat(diff.after()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "ndjson", "csv", "xlsx", "gpkg", "geojson"})
  void whatIsAddedRetiredAndChangedIsTold(String format) throws IOException {
    List<RelationRecord> others = new ArrayList<>(records.subList(1, 5));
    others.set(3, TestRecords.dated(records.get(4), "2012-11-09"));
    Path old = write("old", format, records.subList(0, 4));
    ReleaseDiff added = ReleaseDiff.between(old, write("new", format, others));
    assertThat(added.added()).extracting(RecordLabel::id).containsExactly("e5");
    assertThat(added.retired()).extracting(r -> r.record().id()).containsExactly("a1");

    ReleaseDiff changed =
        ReleaseDiff.between(write("first", format, records), write("second", format, others));
    assertThat(changed.changed())
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.fields())
                    .containsExactly(new FieldChange("date", "2012-11", "2012-11-09")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ndjson", "csv", "xlsx"})
  void aFurtherPieceOfEvidenceIsTold(String format) throws IOException {
    ReleaseDiff diff =
        ReleaseDiff.between(write("old", "json", records), write("new", format, withMore()));
    assertThat(diff.changed().get(0).fields())
        .extracting(FieldChange::field)
        .containsExactlyInAnyOrder("evidence", "evidence_count");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gpkg", "geojson"})
  void ofEvidenceThatOneFileDoesNotHoldOnlyTheNumberIsTold(String format) throws IOException {
    ReleaseDiff diff =
        ReleaseDiff.between(write("old", "json", records), write("new", format, withMore()));
    assertThat(diff.changed().get(0).fields())
        .containsExactly(new FieldChange("evidence_count", "1", "2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "gpkg"})
  void theChangesAreToldWithoutJson(String format) throws IOException {
    Path first = write("first", format, records.subList(0, 4));
    new ChangesExporter(folder.resolve("nothing")).export(release, first);
    Path second = write("second", format, records);
    new ChangesExporter(first).export(release, second);
    assertThat(second.resolve("CHANGES.md"))
        .content()
        .containsSubsequence("# Changes", ", replaces ", "1 added", "- `e5` ", "The first one.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "gpkg", "geojson", "ndjson"})
  void aFileThatIsNoneGetsAClearSentence(String format) throws IOException {
    Path broken = Files.createDirectories(folder.resolve("broken"));
    Path file = broken.resolve("records." + format);
    Files.writeString(file, "\"{", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> ReleaseDiff.between(write("old", "json", records), broken))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + " ");
  }

  @Test
  void evidenceOfNoRecordGetsAClearSentence() throws IOException {
    Path mixed = write("mixed", "csv", records.subList(0, 3));
    Path whole = write("whole", "csv", records);
    Files.copy(
        whole.resolve("evidence.csv"),
        Files.createDirectories(folder.resolve("odd")).resolve("evidence.csv"));
    Files.copy(mixed.resolve("records.csv"), folder.resolve("odd/records.csv"));
    assertThatThrownBy(() -> ReleaseDiff.between(whole, folder.resolve("odd")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("evidence.csv has evidence of d4, which is not at its place in");
  }

  private List<RelationRecord> withMore() {
    List<RelationRecord> more = new ArrayList<>(records);
    RelationRecord first = records.get(0);
    more.set(0, TestRecords.quoting(first, List.of(first.quoted(), records.get(1).quoted())));
    return more;
  }

  private Path write(String name, String format, List<RelationRecord> content) throws IOException {
    Path target = folder.resolve(name);
    release.with(content).writeTo(target, List.of(format));
    return target;
  }
}
