package org.legation.batch;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.legation.model.DatasetInfo;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;
import org.legation.publish.ReleaseContent;

/**
 * A release's content, read from the store. Each exporter asks for the records anew: those of a
 * small release are kept after the first time, those of a large one never stand in memory at once.
 */
final class StoredContent implements ReleaseContent {
  /** Some 50 MB of records. */
  private static final int MOST_KEPT = 30_000;

  private final DatasetInfo dataset;
  private final Store store;
  private @Nullable List<RelationRecord> kept;

  StoredContent(DatasetInfo dataset, Store store) {
    this.dataset = dataset;
    this.store = store;
  }

  @Override
  public DatasetInfo dataset() {
    return dataset;
  }

  @Override
  public Stream<RelationRecord> records() {
    if (kept == null && store.count("fact") <= MOST_KEPT) {
      try (Stream<RelationRecord> facts = store.facts()) {
        kept = facts.toList();
      }
    }
    return kept == null ? store.facts() : kept.stream();
  }

  @Override
  public Stream<Finding> findings() {
    return store.findings();
  }

  @Override
  public Stream<ParsedText> texts() {
    return store.texts();
  }
}
