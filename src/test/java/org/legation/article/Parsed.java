package org.legation.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.legation.model.Article;
import org.legation.model.ArticleInfo;
import org.legation.model.Block;
import org.legation.model.RawArticle;
import org.legation.model.RawArticle.MediaType;
import org.legation.model.Section;
import org.legation.model.Span;

/** A parsed article with handy views for assertions; it checks every span it meets. */
final class Parsed {
  static final ArticleParsers PARSERS = new ArticleParsers();

  final Article article;

  Parsed(Article article) {
    this.article = article;
  }

  static Parsed html(String html) throws UnreadableArticleException {
    return new Parsed(PARSERS.parse(raw(MediaType.HTML, html)));
  }

  static Parsed text(String text) throws UnreadableArticleException {
    return new Parsed(PARSERS.parse(raw(MediaType.PLAIN_TEXT, text)));
  }

  static Parsed wikitext(String text) throws UnreadableArticleException {
    return new Parsed(PARSERS.parse(raw(MediaType.WIKITEXT, text)));
  }

  static RawArticle raw(MediaType type, String text) {
    return raw(type, text.getBytes(StandardCharsets.UTF_8));
  }

  static RawArticle raw(MediaType type, byte[] bytes) {
    return new RawArticle("folder/name.txt", bytes, type, null, ArticleInfo.titled("name"));
  }

  /** Every section's path and the sentences, items and rows below it, one string each. */
  List<String> outline() {
    List<String> lines = new ArrayList<>();
    for (Section section : article.sections()) {
      lines.add("#".repeat(section.level()) + " " + section.name());
      section.blocks().forEach(block -> outline(block, "", lines));
    }
    return lines;
  }

  private void outline(Block block, String indent, List<String> lines) {
    if (block instanceof Block.Paragraph paragraph) {
      lines.add(indent + join(paragraph.sentences()));
    } else if (block instanceof Block.ItemList list) {
      list.items().forEach(item -> outline(item, indent, lines));
    } else if (block instanceof Block.Table table) {
      if (table.caption() != null) {
        lines.add(indent + "caption " + string(table.caption()));
      }
      for (Block.Row row : table.rows()) {
        lines.add(
            indent
                + (row.header() ? "= " : "| ")
                + String.join(
                    " | ", row.cells().stream().map(cell -> string(cell.span())).toList()));
      }
    }
  }

  private void outline(Block.Item item, String indent, List<String> lines) {
    lines.add(indent + "- " + join(item.sentences()));
    item.children().forEach(child -> outline(child, indent + "  ", lines));
  }

  private String join(List<Span> sentences) {
    return String.join(" ¶ ", sentences.stream().map(this::string).toList());
  }

  String string(Span span) {
    String string = span.of(article.text());
    assertThat(string).isEqualTo(string.strip());
    return string;
  }

  List<Block.Table> tables() {
    return article.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .toList();
  }

  /** All sentences, captions and headings in the order of blocks, those in cells too. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (Section section : article.sections()) {
      if (section.heading() != null) {
        sentences.add(string(section.heading()));
      }
      section.blocks().forEach(block -> sentences(block, sentences));
    }
    return sentences;
  }

  private void sentences(Block block, List<String> into) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph.sentences().forEach(span -> into.add(string(span)));
    } else if (block instanceof Block.ItemList list) {
      list.items().forEach(item -> sentences(item, into));
    } else if (block instanceof Block.Table table) {
      for (Block.Row row : table.rows()) {
        string(row.span());
        for (Block.Cell cell : row.cells()) {
          string(cell.span());
          cell.blocks().forEach(inside -> sentences(inside, into));
        }
      }
    }
  }

  private void sentences(Block.Item item, List<String> into) {
    item.sentences().forEach(span -> into.add(string(span)));
    item.children().forEach(child -> sentences(child, into));
  }
}
