package org.legation.batch;

import java.util.stream.Stream;
import org.legation.model.ArticleInfo;
import org.legation.model.DatasetInfo;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;
import org.legation.publish.ReleaseContent;

/** A release's content, read from the store, and from where its records are at hand. */
record StoredContent(DatasetInfo dataset, Store store, RecordSpool spool)
    implements ReleaseContent {

  @Override
  public Stream<ArticleInfo> sources() {
    return store.articleInfos();
  }

  @Override
  public Stream<RelationRecord> records() {
    return spool.exists() ? spool.read() : store.facts();
  }

  @Override
  public long recordCount() {
    return store.summary().count("fact");
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
