package org.legation.publish.diff;

import static org.legation.publish.diff.PublishedRecord.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.legation.publish.diff.ReleaseDiff.FieldChange;

/**
 * How the pieces of evidence of one record changed: the quotes that went and came; where these are
 * the same, the fields of theirs that are not, as {@code evidence.rule}.
 */
final class EvidenceChanges {
  static final String EVIDENCE = "evidence";

  private final List<Map<String, String>> before;
  private final List<Map<String, String>> after;
  private final Set<String> ignored;

  /**
   * @param ignored fields that may differ
   */
  EvidenceChanges(
      List<Map<String, String>> before, List<Map<String, String>> after, Set<String> ignored) {
    this.before = before;
    this.after = after;
    this.ignored = ignored;
  }

  List<FieldChange> changes() {
    List<String> gone = without(after, before);
    List<String> come = without(before, after);
    if (gone.isEmpty() && come.isEmpty()) {
      return ofFields();
    }
    return List.of(new FieldChange(EVIDENCE, joined(gone), joined(come)));
  }

  private List<FieldChange> ofFields() {
    Set<String> names = new LinkedHashSet<>();
    before.forEach(piece -> names.addAll(piece.keySet()));
    after.forEach(piece -> names.addAll(piece.keySet()));
    names.removeAll(ignored);
    List<FieldChange> changes = new ArrayList<>();
    for (String name : names) {
      List<String> one = values(before, after, name);
      List<String> other = values(after, before, name);
      if (!one.isEmpty() || !other.isEmpty()) {
        changes.add(new FieldChange(EVIDENCE + "." + name, joined(one), joined(other)));
      }
    }
    return changes;
  }

  /** The field's values in pieces that the other side does not have with that value. */
  private static List<String> values(
      List<Map<String, String>> of, List<Map<String, String>> without, String field) {
    Set<String> known =
        without.stream().map(piece -> withField(piece, field)).collect(Collectors.toSet());
    return of.stream()
        .filter(piece -> !known.contains(withField(piece, field)))
        .map(piece -> text(piece, field))
        .toList();
  }

  private static List<String> without(
      List<Map<String, String>> others, List<Map<String, String>> of) {
    Set<String> known = others.stream().map(EvidenceChanges::quote).collect(Collectors.toSet());
    return of.stream().map(EvidenceChanges::quote).filter(quote -> !known.contains(quote)).toList();
  }

  private static String withField(Map<String, String> piece, String field) {
    return quote(piece) + '\n' + text(piece, field);
  }

  private static String quote(Map<String, String> piece) {
    return text(piece, "article") + ": " + text(piece, "quote");
  }

  private static String joined(List<String> values) {
    return String.join(" | ", values);
  }
}
