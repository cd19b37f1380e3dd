package org.legation.validate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.legation.model.Article;
import org.legation.model.Block;
import org.legation.model.RelationRecord;
import org.legation.model.Section;
import org.legation.model.Span;

/** Sections whose last words announce a list that is not there. */
record EndsInNothingCheck(WordLists words) implements ArticleCheck {
  @Override
  public String id() {
    return "ends-in-nothing";
  }

  @Override
  public void check(Article article, List<RelationRecord> records, Findings findings) {
    for (int i = 0; i < article.sections().size(); i++) {
      Section section = article.sections().get(i);
      List<Block> blocks = Blocks.withText(section);
      if (blocks.isEmpty() || Blocks.hasSubsections(article, i)) {
        continue;
      }
      List<Span> last = lastSentences(blocks.get(blocks.size() - 1));
      if (!last.isEmpty() && announces(last.get(last.size() - 1).of(article.text()))) {
        findings.add(article, section, last.get(last.size() - 1), Map.of());
      }
    }
  }

  private static List<Span> lastSentences(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.sentences();
    }
    if (block instanceof Block.ItemList list) {
      Block.Item item = list.items().get(list.items().size() - 1);
      while (!item.children().isEmpty()) {
        item = item.children().get(item.children().size() - 1);
      }
      return item.sentences();
    }
    return List.of();
  }

  private boolean announces(String sentence) {
    String text = sentence.strip().toLowerCase(Locale.ROOT);
    if (text.endsWith(":")) {
      return true;
    }
    // Without a colon, only in a sentence that has not come to its end: no full stop.
    return words.announcing().stream().anyMatch(word -> text.endsWith(" " + word));
  }
}
