package org.legation.batch;

import java.util.stream.Stream;
import org.legation.model.DatasetInfo;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;
import org.legation.publish.ReleaseContent;

/** A release's content, read from the store. */
record StoredContent(DatasetInfo dataset, Store store) implements ReleaseContent {

  @Override
  public Stream<RelationRecord> records() {
    return store.facts();
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
