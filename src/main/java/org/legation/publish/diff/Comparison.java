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
import org.legation.publish.diff.ReleaseDiff.Totals;

/** Walks through the records of two releases, both sorted by id. */
final class Comparison {
  /** Where the quote was found; a new revision of an article moves all that it holds. */
  private static final Set<String> POSITION = Set.of("revision", "quote_start", "quote_end");

  private final int most;
  private final List<RecordLabel> added = new ArrayList<>();
  private final List<RecordLabel> removed = new ArrayList<>();
  private final List<Changed> changed = new ArrayList<>();
  private long before;
  private long after;
  private long moved;
  private long addedInAll;
  private long removedInAll;
  private long changedInAll;

  /** Ids of added records by what they quote; empty where several quote the same. */
  private final Map<String, String> addedByQuote = new HashMap<>();

  private final Map<String, String> quoteOfRemoved = new HashMap<>();

  /**
   * @param most how many records of each kind are kept
   */
  Comparison(int most) {
    this.most = most;
  }

  ReleaseDiff of(RecordStream older, RecordStream newer) throws IOException {
    PublishedRecord left = older.next();
    PublishedRecord right = newer.next();
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
    Totals totals = new Totals(addedInAll, removedInAll, changedInAll);
    return new ReleaseDiff(before, after, added, retired(), changed, moved, totals);
  }

  private static int order(@Nullable PublishedRecord left, @Nullable PublishedRecord right) {
    if (left == null) {
      return 1;
    }
    return right == null ? -1 : left.id().compareTo(right.id());
  }

  private void remove(PublishedRecord record) {
    before++;
    removedInAll++;
    if (removed.size() < most) {
      removed.add(RecordLabel.of(record));
      quoteOfRemoved.put(record.id(), quoteKey(record));
    }
  }

  private void add(PublishedRecord record) {
    after++;
    addedInAll++;
    if (added.size() < most) {
      added.add(RecordLabel.of(record));
      addedByQuote.merge(quoteKey(record), record.id(), (one, other) -> "");
    } else {
      // of some quotes alone it is not known whether another record quotes the same
      addedByQuote.clear();
    }
  }

  private void compare(PublishedRecord left, PublishedRecord right) {
    before++;
    after++;
    PublishedRecord one = likeForLike(left, right);
    PublishedRecord other = likeForLike(right, left);
    if (one.equals(other)) {
      return;
    }
    List<FieldChange> fields = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>(one.fields().keySet());
    names.addAll(other.fields().keySet());
    names.removeAll(POSITION);
    for (String name : names) {
      if (!one.text(name).equals(other.text(name))) {
        fields.add(new FieldChange(name, one.text(name), other.text(name)));
      }
    }
    if (one.evidence() != null && other.evidence() != null) {
      new EvidenceChanges(one.evidence(), other.evidence(), POSITION)
          .changes().stream().filter(change -> !isTold(change, fields)).forEach(fields::add);
    }
    if (fields.isEmpty()) {
      moved++;
    } else {
      changedInAll++;
      if (changed.size() < most) {
        changed.add(new Changed(RecordLabel.of(right), fields));
      }
    }
  }

  /** Without the evidence where the other file holds none. */
  private static PublishedRecord likeForLike(PublishedRecord record, PublishedRecord other) {
    return other.evidence() == null ? record.withoutEvidence() : record;
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

  private static String quoteKey(PublishedRecord record) {
    return record.text("type") + '\n' + record.text("article") + '\n' + record.text("quote");
  }
}
