package org.legation.publish.diff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.publish.diff.ReleaseDiff.Changed;
import org.legation.publish.diff.ReleaseDiff.FieldChange;
import org.legation.publish.diff.ReleaseDiff.Retired;
import tools.jackson.databind.JsonNode;

/** Walks through the records of two releases, both sorted by id. */
final class Comparison {
  /** Where the quote was found; a new revision of an article moves all that it holds. */
  private static final Set<String> POSITION = Set.of("revision", "quote_start", "quote_end");

  private final List<RecordLabel> added = new ArrayList<>();
  private final List<RecordLabel> removed = new ArrayList<>();
  private final List<Changed> changed = new ArrayList<>();
  private long before;
  private long after;
  private long moved;

  /** Ids of added records by what they quote; empty where several quote the same. */
  private final Map<String, String> addedByQuote = new HashMap<>();

  private final Map<String, String> quoteOfRemoved = new HashMap<>();

  ReleaseDiff of(RecordReader older, RecordReader newer) throws IOException {
    JsonNode left = older.next();
    JsonNode right = newer.next();
    while (left != null || right != null) {
      int order = order(left, right);
      if (order < 0 && left != null) {
        remove(left);
      } else if (order > 0 && right != null) {
        add(right);
      } else if (left != null && right != null) {
        compare(left, right);
      }
      left = order <= 0 ? older.next() : left;
      right = order >= 0 ? newer.next() : right;
    }
    return new ReleaseDiff(before, after, added, retired(), changed, moved);
  }

  private static int order(@Nullable JsonNode left, @Nullable JsonNode right) {
    if (left == null) {
      return 1;
    }
    return right == null ? -1 : id(left).compareTo(id(right));
  }

  private void remove(JsonNode record) {
    before++;
    removed.add(RecordLabel.of(record));
    quoteOfRemoved.put(id(record), quoteKey(record));
  }

  private void add(JsonNode record) {
    after++;
    added.add(RecordLabel.of(record));
    addedByQuote.merge(quoteKey(record), id(record), (one, other) -> "");
  }

  private void compare(JsonNode left, JsonNode right) {
    before++;
    after++;
    if (left.equals(right)) {
      return;
    }
    List<FieldChange> fields = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>(left.propertyNames());
    names.addAll(right.propertyNames());
    for (String name : names) {
      JsonNode one = left.path(name);
      JsonNode other = right.path(name);
      if (name.equals(EvidenceChanges.EVIDENCE)) {
        new EvidenceChanges(one, other, POSITION)
            .changes().stream().filter(change -> !isTold(change, fields)).forEach(fields::add);
      } else if (!POSITION.contains(name) && !one.equals(other)) {
        fields.add(new FieldChange(name, one.asString(""), other.asString("")));
      }
    }
    if (fields.isEmpty()) {
      moved++;
    } else {
      changed.add(new Changed(RecordLabel.of(right), fields));
    }
  }

  /** What the record has of its first piece of evidence is a field of its own, and told as such. */
  private static boolean isTold(FieldChange ofEvidence, List<FieldChange> told) {
    return told.stream()
        .anyMatch(
            change ->
                ofEvidence.field().equals(EvidenceChanges.EVIDENCE + "." + change.field())
                    && ofEvidence.before().equals(change.before())
                    && ofEvidence.after().equals(change.after()));
  }

  private List<Retired> retired() {
    return removed.stream()
        .map(
            record -> {
              String quote = quoteOfRemoved.getOrDefault(record.id(), "");
              return new Retired(record, addedByQuote.getOrDefault(quote, ""));
            })
        .toList();
  }

  private static String quoteKey(JsonNode record) {
    return record.path("type").asString("")
        + '\n'
        + record.path("article").asString("")
        + '\n'
        + record.path("quote").asString("");
  }

  private static String id(JsonNode record) {
    return record.path("id").asString("");
  }
}
