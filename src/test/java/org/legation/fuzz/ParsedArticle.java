package org.legation.fuzz;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.article.ArticleParsers;
import org.legation.article.UnreadableArticleException;
import org.legation.model.Article;
import org.legation.model.ArticleInfo;
import org.legation.model.Block;
import org.legation.model.RawArticle;
import org.legation.model.RawArticle.MediaType;
import org.legation.model.Section;
import org.legation.model.Span;

/** Reads an article and holds its parser to its word: every place that it names is in the text. */
final class ParsedArticle {
  private static final ArticleParsers PARSERS = new ArticleParsers();

  private final String text;

  private ParsedArticle(String text) {
    this.text = text;
  }

  /** The article; null where it was refused in one line. */
  static @Nullable Article read(MediaType type, byte[] bytes) {
    Article article;
    try {
      article =
          PARSERS.parse(
              new RawArticle(
                  "fuzz", bytes, type, null, ArticleInfo.titled("Foreign relations of Norway")));
    } catch (UnreadableArticleException refused) {
      Broken.unless(
          refused.getMessage().startsWith("fuzz"), "a refusal that names no article", refused);
      Broken.unless(refused.getMessage().lines().count() == 1, "a refusal of many lines", refused);
      return null;
    }
    new ParsedArticle(article.text()).check(article.sections());
    return article;
  }

  private void check(List<Section> sections) {
    Broken.unless(!text.isBlank(), "an article without text", text);
    for (Section section : sections) {
      if (section.heading() != null) {
        trimmed(section.heading());
      }
      section.blocks().forEach(this::check);
    }
  }

  private void check(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph.sentences().forEach(this::trimmed);
    } else if (block instanceof Block.ItemList list) {
      list.items().forEach(this::check);
    } else if (block instanceof Block.Table table) {
      if (table.caption() != null) {
        trimmed(table.caption());
      }
      for (Block.Row row : table.rows()) {
        trimmed(row.span());
        row.cells().forEach(cell -> check(cell, row));
      }
    }
  }

  private void check(Block.Item item) {
    item.sentences().forEach(this::trimmed);
    item.children().forEach(this::check);
  }

  private void check(Block.Cell cell, Block.Row row) {
    trimmed(cell.span());
    cell.blocks().forEach(this::check);
    Broken.unless(
        cell.span().length() > 0 || cell.blocks().isEmpty(), "blocks in an empty cell", row);
  }

  private void trimmed(Span span) {
    Broken.unless(span.end() <= text.length(), "a place outside of the text", span);
    String quoted = span.of(text);
    Broken.unless(quoted.equals(quoted.strip()), "blanks around a quote", quoted);
    Broken.unless(
        quoted.isEmpty()
            || !Character.isLowSurrogate(quoted.charAt(0))
                && !Character.isHighSurrogate(quoted.charAt(quoted.length() - 1)),
        "a character cut in two",
        span);
  }
}
