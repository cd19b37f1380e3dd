package org.legation.article;

import org.sweble.wikitext.parser.nodes.WtIgnored;
import org.sweble.wikitext.parser.nodes.WtNode;
import org.sweble.wikitext.parser.nodes.WtNodeList;
import org.sweble.wikitext.parser.nodes.WtText;
import org.sweble.wikitext.parser.nodes.WtXmlComment;

/**
 * Puts a blank into each empty cell of a row written on one line, as "{@code A || || B}": the
 * library takes "{@code ||||}", with or without a comment or an empty template inside, for one
 * separator.
 */
final class EmptyCells {
  private String before = "";

  private EmptyCells() {}

  static void separate(WtNode page) {
    new EmptyCells().visit(page);
  }

  private void visit(WtNode node) {
    if (node instanceof WtText text) {
      String content = text.getContent();
      String separated = spaced(before + content).substring(before.length());
      if (!separated.equals(content)) {
        text.setContent(separated);
      }
      if (!content.isEmpty()) {
        before = content.substring(Math.max(0, content.length() - 2));
      }
    } else if (node instanceof WtNodeList) {
      node.forEach(this::visit);
    } else if (!(node instanceof WtIgnored || node instanceof WtXmlComment)) {
      before = "";
    }
  }

  private static String spaced(String text) {
    String spaced = text;
    // Twice, since a separator can be the end of one pair and the start of the next.
    for (int i = 0; i < 2; i++) {
      spaced = spaced.replace("||||", "|| ||").replace("!!!!", "!! !!");
    }
    return spaced;
  }
}
