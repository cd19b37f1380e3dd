package org.legation.publish.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.legation.publish.diff.ReleaseDiff.FieldChange;
import tools.jackson.databind.JsonNode;

/**
 * How the pieces of evidence of one record changed: the quotes that went and came; where these are
 * the same, the fields of theirs that are not, as {@code evidence.rule}.
 */
final class EvidenceChanges {
  static final String EVIDENCE = "evidence";

  private final List<JsonNode> before;
  private final List<JsonNode> after;
  private final Set<String> ignored;

  /**
   * @param ignored fields that may differ
   */
  EvidenceChanges(JsonNode before, JsonNode after, Set<String> ignored) {
    this.before = before.valueStream().toList();
    this.after = after.valueStream().toList();
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
    before.forEach(piece -> names.addAll(piece.propertyNames()));
    after.forEach(piece -> names.addAll(piece.propertyNames()));
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
  private static List<String> values(List<JsonNode> of, List<JsonNode> without, String field) {
    Set<String> known =
        without.stream().map(piece -> withField(piece, field)).collect(Collectors.toSet());
    return of.stream()
        .filter(piece -> !known.contains(withField(piece, field)))
        .map(piece -> piece.path(field).asString(""))
        .toList();
  }

  private static List<String> without(List<JsonNode> others, List<JsonNode> of) {
    Set<String> known = others.stream().map(EvidenceChanges::quote).collect(Collectors.toSet());
    return of.stream().map(EvidenceChanges::quote).filter(quote -> !known.contains(quote)).toList();
  }

  private static String withField(JsonNode piece, String field) {
    return quote(piece) + '\n' + piece.path(field).asString("");
  }

  private static String quote(JsonNode piece) {
    return piece.path("article").asString("") + ": " + piece.path("quote").asString("");
  }

  private static String joined(List<String> values) {
    return String.join(" | ", values);
  }
}
