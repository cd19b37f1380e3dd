package org.legation.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.legation.article.TextBuffer.Gap;
import org.legation.model.Block;
import org.legation.model.Span;

/** A place into which blocks flow: a section, a list item or a cell. */
final class Flow {
  private final TextBuffer text;
  private final SentenceSplitter splitter;
  private final Consumer<Block> sink;
  private final boolean inTable;
  private final boolean top;
  private final List<Span> sentences = new ArrayList<>();

  private Flow(
      TextBuffer text,
      SentenceSplitter splitter,
      Consumer<Block> sink,
      boolean inTable,
      boolean top) {
    this.text = text;
    this.splitter = splitter;
    this.sink = sink;
    this.inTable = inTable;
    this.top = top;
  }

  /** The flow of the article itself, in which headings open sections. */
  static Flow ofSections(TextBuffer text, SentenceSplitter splitter, Consumer<Block> sink) {
    return new Flow(text, splitter, sink, false, true);
  }

  /** A flow inside this one, for an item. */
  Flow ofItem(Consumer<Block> into) {
    return new Flow(text, splitter, into, inTable, false);
  }

  /** A flow inside this one, for a cell, in which all text stays on one line. */
  Flow ofCell(Consumer<Block> into) {
    return new Flow(text, splitter, into, true, false);
  }

  boolean headingsOpenSections() {
    return top;
  }

  boolean inTable() {
    return inTable;
  }

  void add(Block block) {
    sink.accept(block);
  }

  /** Ends a line: no sentence goes across it. */
  void endLine() {
    Span run = text.endRun();
    if (run != null) {
      sentences.addAll(splitter.split(text.chars(), run.start(), run.end()));
    }
    gap(Gap.LINE);
  }

  /** Ends the paragraph, if one is open. */
  void endParagraph() {
    endLine();
    if (!sentences.isEmpty()) {
      sink.accept(new Block.Paragraph(sentences));
      sentences.clear();
    }
  }

  /** Asks for a gap, or for what stands for it on the one line of a row. */
  void gap(Gap wanted) {
    boolean wide = wanted == Gap.LINE || wanted == Gap.BLOCK;
    text.gap(inTable && wide ? Gap.BREAK : wanted);
  }
}
