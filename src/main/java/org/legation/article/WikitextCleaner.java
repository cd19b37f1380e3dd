package org.legation.article;

import java.util.Iterator;
import org.sweble.wikitext.parser.nodes.WtContentNode;
import org.sweble.wikitext.parser.nodes.WtExternalLink;
import org.sweble.wikitext.parser.nodes.WtImageLink;
import org.sweble.wikitext.parser.nodes.WtNode;
import org.sweble.wikitext.parser.nodes.WtPageSwitch;
import org.sweble.wikitext.parser.nodes.WtTagExtension;
import org.sweble.wikitext.parser.nodes.WtXmlAttributeGarbage;

/** Takes out of a parsed page what no reader sees as text. */
final class WikitextCleaner {
  private WikitextCleaner() {}

  /**
   * Removes pictures with captions, references, galleries, switches such as {@code __NOTOC__},
   * numbered links and broken attributes.
   */
  static void clean(WtNode node) {
    if (node instanceof WtContentNode) {
      Iterator<WtNode> children = node.iterator();
      while (children.hasNext()) {
        if (isNoText(children.next())) {
          children.remove();
        }
      }
    }
    for (WtNode child : node) {
      clean(child);
    }
  }

  private static boolean isNoText(WtNode node) {
    return node instanceof WtImageLink
        || node instanceof WtTagExtension
        || node instanceof WtPageSwitch
        || node instanceof WtXmlAttributeGarbage
        || (node instanceof WtExternalLink link && !link.hasTitle());
  }
}
