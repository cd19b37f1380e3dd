package org.legation.validate.count;

import java.util.List;
import java.util.stream.Stream;
import org.legation.model.Block;
import org.legation.model.Span;

/** The sentences of blocks, those in lists and tables too, in reading order. */
final class Sentences {
  private Sentences() {}

  static Stream<Span> in(List<Block> blocks) {
    return blocks.stream().flatMap(Sentences::in);
  }

  private static Stream<Span> in(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.sentences().stream();
    }
    if (block instanceof Block.ItemList list) {
      return list.items().stream().flatMap(Sentences::in);
    }
    if (block instanceof Block.Table table) {
      return table.rows().stream()
          .flatMap(row -> row.cells().stream())
          .distinct()
          .flatMap(cell -> in(cell.blocks()));
    }
    return Stream.empty();
  }

  private static Stream<Span> in(Block.Item item) {
    return Stream.concat(
        item.sentences().stream(), item.children().stream().flatMap(Sentences::in));
  }
}
