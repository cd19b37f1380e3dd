package org.legation.validate;

import java.util.List;
import java.util.Map;
import org.legation.model.Article;
import org.legation.model.Party;
import org.legation.model.RelationRecord;

/** "A and B recognised each other" that became a record of one of them only. */
record OneSidedMutualCheck() implements ArticleCheck {
  @Override
  public String id() {
    return "one-sided-mutual";
  }

  @Override
  public void check(Article article, List<RelationRecord> records, Findings findings) {
    for (RelationRecord record : records) {
      Party actor = record.actor();
      Party counterpart = record.counterpart();
      if (record.mutual()
          && !record.type().symmetric()
          && actor.isPresent()
          && counterpart.isPresent()
          && record.quoted().article().equals(article.info().title())
          && records.stream().noneMatch(other -> isReverse(record, other))) {
        findings.add(
            record,
            Map.of(
                "type", record.type().code(),
                "actor", actor.name(),
                "counterpart", counterpart.name()));
      }
    }
  }

  private static boolean isReverse(RelationRecord record, RelationRecord other) {
    return other.type() == record.type()
        && other.status() == record.status()
        && other.actor().id().equals(record.counterpart().id())
        && other.counterpart().id().equals(record.actor().id());
  }
}
