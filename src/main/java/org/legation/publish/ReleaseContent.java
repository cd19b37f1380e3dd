package org.legation.publish;

import java.util.stream.Stream;
import org.legation.model.ArticleInfo;
import org.legation.model.DatasetInfo;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;

/**
 * What goes into a release. The streams read from a store by cursor: close them. Each call gives a
 * new stream, so exporters may run side by side.
 */
public interface ReleaseContent {
  DatasetInfo dataset();

  /** The articles, sorted by title. */
  Stream<ArticleInfo> sources();

  /** Sorted by id. */
  Stream<RelationRecord> records();

  /** How many records there are, which who holds them knows without reading them. */
  default long recordCount() {
    try (Stream<RelationRecord> records = records()) {
      return records.count();
    }
  }

  /** Sorted by severity, check, article, offset, message. */
  Stream<Finding> findings();

  /** The parsed texts, sorted by slug. */
  Stream<ParsedText> texts();

  /** One file of {@code texts/}. */
  record ParsedText(String slug, String text) {}
}
