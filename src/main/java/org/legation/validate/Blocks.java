package org.legation.validate;

import java.util.List;
import org.legation.model.Article;
import org.legation.model.Block;
import org.legation.model.Section;

/** Questions to the structure of an article that several checks ask. */
final class Blocks {
  private Blocks() {}

  /** The blocks of a section that have any text. */
  static List<Block> withText(Section section) {
    return section.blocks().stream().filter(Blocks::hasText).toList();
  }

  /** Whether the section at this place of the article is followed by one of a deeper level. */
  static boolean hasSubsections(Article article, int index) {
    List<Section> sections = article.sections();
    return index + 1 < sections.size()
        && sections.get(index + 1).level() > sections.get(index).level()
        && sections.get(index).heading() != null;
  }

  private static boolean hasText(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return !paragraph.sentences().isEmpty();
    }
    if (block instanceof Block.ItemList list) {
      return !list.items().isEmpty();
    }
    return block instanceof Block.Table table && !table.rows().isEmpty();
  }
}
