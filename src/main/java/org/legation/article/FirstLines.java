package org.legation.article;

import org.sweble.wikitext.parser.nodes.WtNode;
import org.sweble.wikitext.parser.nodes.WtParagraph;
import org.sweble.wikitext.parser.nodes.WtTableCell;
import org.sweble.wikitext.parser.nodes.WtTableHeader;
import org.sweble.wikitext.parser.nodes.WtText;

/**
 * Ends the first line of each cell of a table, as in "{@code || See [[X]]}" with text on the next
 * line: MediaWiki shows what follows as a paragraph of its own, the library joins it.
 */
final class FirstLines {
  /** Stands for the line's end until the page is HTML; a character for private use. */
  private static final char MARK = '\uE000';

  private FirstLines() {}

  /** Turns the marks into line breaks. */
  static String toHtml(String rendered) {
    return rendered.replace(String.valueOf(MARK), "<br>");
  }

  static void end(WtNode node) {
    if (node instanceof WtTableCell cell) {
      endFirstLine(cell.getBody());
    } else if (node instanceof WtTableHeader header) {
      endFirstLine(header.getBody());
    }
    for (WtNode child : node) {
      end(child);
    }
  }

  private static void endFirstLine(WtNode body) {
    for (WtNode child : body) {
      if (child instanceof WtParagraph) {
        endFirstLineOf(child);
        return;
      }
      boolean blank = child instanceof WtText text && text.getContent().isBlank();
      if (!blank) {
        return;
      }
    }
  }

  private static void endFirstLineOf(WtNode paragraph) {
    boolean blank = true;
    for (WtNode child : paragraph) {
      if (!(child instanceof WtText text)) {
        blank = false;
        continue;
      }
      String content = text.getContent();
      int from = blank ? content.length() - content.stripLeading().length() : 0;
      int lineEnd = content.indexOf('\n', from);
      if (lineEnd >= 0) {
        text.setContent(content.substring(0, lineEnd) + MARK + content.substring(lineEnd + 1));
        return;
      }
      blank &= content.isBlank();
    }
  }
}
