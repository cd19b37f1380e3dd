package org.legation.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a section. */
public sealed interface Block {

  /** Running text, cut into sentences. */
  record Paragraph(List<Span> sentences) implements Block {
    public Paragraph {
      sentences = List.copyOf(sentences);
    }
  }

  /** A list with or without numbers; a definition list is one too, each term an item. */
  record ItemList(List<Item> items) implements Block {
    public ItemList {
      items = List.copyOf(items);
    }
  }

  /**
   * One item of a list.
   *
   * @param sentences its own text, without that of nested items
   * @param children nested items
   */
  record Item(List<Span> sentences, List<Item> children) {
    public Item {
      sentences = List.copyOf(sentences);
      children = List.copyOf(children);
    }
  }

  /**
   * A table as a full grid: a cell that spans rows or columns stands, the same instance, in each
   * place that it covers.
   *
   * @param caption the caption, if any
   * @param rows from the top
   */
  record Table(@Nullable Span caption, List<Row> rows) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a table.
   *
   * @param header whether all its cells are header cells
   * @param cells by column; an empty place has an empty cell
   * @param span from the first to the last character of the row in the text
   */
  record Row(boolean header, List<Cell> cells, Span span) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a table.
   *
   * @param header whether it is a header cell
   * @param span its place in the text; empty where it has no text
   * @param blocks paragraphs and lists in it; a nested table too
   */
  record Cell(boolean header, Span span, List<Block> blocks) {
    public Cell {
      blocks = List.copyOf(blocks);
    }
  }
}
