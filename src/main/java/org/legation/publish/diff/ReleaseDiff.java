package org.legation.publish.diff;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What differs between the records of two releases, matched by id.
 *
 * @param before how many records the older release has
 * @param after how many the newer one has
 * @param added by id
 * @param retired records that are gone, by id
 * @param changed records that say something else than before, by id
 * @param moved how many say the same in another revision or at another place of the text
 * @param totals how many were added, retired and changed, whether or not all of them are listed
 */
@JsonIgnoreProperties("totals")
public record ReleaseDiff(
    long before,
    long after,
    List<RecordLabel> added,
    List<Retired> retired,
    List<Changed> changed,
    long moved,
    Totals totals) {

  /** How many records differ, by how. */
  public record Totals(long added, long retired, long changed) {}

  public ReleaseDiff {
    added = List.copyOf(added);
    retired = List.copyOf(retired);
    changed = List.copyOf(changed);
  }

  /**
   * A record that is gone.
   *
   * @param replacedBy the id of the added record with the same type and quote; empty if there is
   *     none
   */
  public record Retired(RecordLabel record, String replacedBy) {}

  /** A record that changed; its label is the new one. */
  public record Changed(RecordLabel record, List<FieldChange> fields) {
    public Changed {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A column, {@code evidence} or a field of it ({@code evidence.rule}), with its values as text;
   * empty where unknown.
   */
  public record FieldChange(String field, String before, String after) {}

  /**
   * Compares two releases, each by the first {@link RecordFile} that it has. They are read side by
   * side: only the differences are kept in memory.
   *
   * @throws IOException if one has no such file, or it cannot be read
   */
  public static ReleaseDiff between(Path older, Path newer) throws IOException {
    return between(older, newer, Integer.MAX_VALUE);
  }

  /**
   * The same, in a memory that does not grow with the differences.
   *
   * @param most how many of each kind are listed, the first by id; where more were added, no
   *     retired one is said to be replaced
   * @throws IOException if one has no such file, or it cannot be read
   */
  public static ReleaseDiff between(Path older, Path newer, int most) throws IOException {
    try (RecordStream before = RecordFile.read(older);
        RecordStream after = RecordFile.read(newer)) {
      return new Comparison(most).of(before, after);
    }
  }

  /** Whether nothing differs. */
  public boolean same() {
    return totals.added() == 0 && totals.retired() == 0 && totals.changed() == 0 && moved == 0;
  }
}
