package org.legation.batch;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.legation.model.RelationRecord;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.database.builder.JdbcCursorItemReaderBuilder;
import org.springframework.batch.infrastructure.item.support.SingleItemPeekableItemReader;

/**
 * Reads the records of single articles, one group of what may be the same fact at a time, as far as
 * they belong to one share.
 */
final class GroupReader implements ItemStreamReader<List<RelationRecord>> {
  private final SingleItemPeekableItemReader<Mention> mentions;

  GroupReader(DataSource dataSource, Store store, Share share) {
    mentions =
        new SingleItemPeekableItemReader<>(
            new JdbcCursorItemReaderBuilder<Mention>()
                .name("mentions")
                .dataSource(dataSource)
                .sql(Store.MENTIONS_BY_GROUP)
                .queryArguments(share.firstGroup(), share.endGroup())
                .connectionAutoCommit(store.kind().cursorsCommit())
                .fetchSize(Store.FETCH_SIZE)
                .rowMapper(
                    (row, i) -> new Mention(row.getString(1), store.record(row.getString(2))))
                .build());
  }

  @Override
  public @Nullable List<RelationRecord> read() throws Exception {
    Mention first = mentions.read();
    if (first == null) {
      return null;
    }
    List<RelationRecord> group = new ArrayList<>();
    group.add(first.record());
    for (Mention next = mentions.peek();
        next != null && next.group().equals(first.group());
        next = mentions.peek()) {
      group.add(next.record());
      mentions.read();
    }
    return group;
  }

  @Override
  public void open(ExecutionContext context) {
    mentions.open(context);
  }

  @Override
  public void update(ExecutionContext context) {
    mentions.update(context);
  }

  @Override
  public void close() {
    mentions.close();
  }

  /** A record as one article states it. */
  record Mention(String group, RelationRecord record) {}
}
