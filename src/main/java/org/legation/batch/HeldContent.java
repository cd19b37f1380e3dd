package org.legation.batch;

import java.util.List;
import java.util.stream.Stream;
import org.legation.model.ArticleInfo;
import org.legation.model.DatasetInfo;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;
import org.legation.publish.ReleaseContent;

/**
 * A small release's content, read once for all formats; the texts, which one format reads, stay in
 * the store.
 */
record HeldContent(
    DatasetInfo dataset,
    List<ArticleInfo> heldSources,
    List<RelationRecord> heldRecords,
    List<Finding> heldFindings,
    ReleaseContent store)
    implements ReleaseContent {

  static HeldContent of(ReleaseContent store) {
    try (Stream<ArticleInfo> sources = store.sources();
        Stream<RelationRecord> records = store.records();
        Stream<Finding> findings = store.findings()) {
      return new HeldContent(
          store.dataset(), sources.toList(), records.toList(), findings.toList(), store);
    }
  }

  @Override
  public Stream<ArticleInfo> sources() {
    return heldSources.stream();
  }

  @Override
  public Stream<RelationRecord> records() {
    return heldRecords.stream();
  }

  @Override
  public long recordCount() {
    return heldRecords.size();
  }

  @Override
  public Stream<Finding> findings() {
    return heldFindings.stream();
  }

  @Override
  public Stream<ParsedText> texts() {
    return store.texts();
  }
}
