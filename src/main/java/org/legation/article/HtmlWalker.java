package org.legation.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.legation.article.TextBuffer.Gap;
import org.legation.model.Block;
import org.legation.model.Section;
import org.legation.model.Span;

/** Walks the elements of one article and builds its text and sections. Used once. */
final class HtmlWalker {
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "blockquote",
          "center",
          "pre",
          "address",
          "details",
          "summary",
          "fieldset",
          "hr",
          "body",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "dt",
          "dd",
          "li",
          "tr",
          "td",
          "th",
          "caption");

  private final TextBuffer text = new TextBuffer();

  /** Lists that were read as what the term before them defines. */
  private final Set<Element> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  private final SectionStack sections = new SectionStack();
  private final Flow article;
  private final TableReader tables;
  private final LimitGuard guard;

  HtmlWalker(SentenceSplitter splitter, LimitGuard guard) {
    this.article = Flow.ofSections(text, splitter, sections::add);
    this.guard = guard;
    this.tables = new TableReader(text, guard, this::children);
  }

  void walk(Element content) throws UnreadableArticleException {
    children(content, article);
    article.endParagraph();
    guard.checkRuns(text);
  }

  String text() {
    return text.toString();
  }

  List<Section> sections() {
    return sections.finish();
  }

  private void children(Element parent, Flow flow) throws UnreadableArticleException {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode piece) {
        text.append(piece.getWholeText());
      } else if (child instanceof Element element) {
        element(element, flow);
      }
    }
  }

  private void element(Element element, Flow flow) throws UnreadableArticleException {
    String tag = element.normalName();
    switch (tag) {
      case "br" -> flow.endLine();
      case "wbr" -> {}
      case "ul", "ol", "dl", "menu", "dir" -> {
        if (!taken.remove(element)) {
          list(element, flow);
        }
      }
      case "table" -> table(element, flow);
      default -> {
        boolean heading =
            tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
        if (heading && flow.headingsOpenSections()) {
          heading(element, flow);
        } else if (PARAGRAPHS.contains(tag)) {
          paragraph(element, flow);
        } else {
          children(element, flow);
        }
      }
    }
  }

  private void paragraph(Element element, Flow flow) throws UnreadableArticleException {
    flow.endParagraph();
    flow.gap(Gap.BLOCK);
    children(element, flow);
    flow.endParagraph();
    flow.gap(Gap.BLOCK);
  }

  private void heading(Element element, Flow flow) {
    flow.endParagraph();
    flow.gap(Gap.BLOCK);
    text.append(element.text());
    Span heading = text.endRun();
    flow.gap(Gap.BLOCK);
    if (heading != null) {
      int level = Math.max(2, element.normalName().charAt(1) - '0');
      sections.open(
          level, heading, text.chars().subSequence(heading.start(), heading.end()).toString());
    }
  }

  private void list(Element list, Flow flow) throws UnreadableArticleException {
    flow.endParagraph();
    flow.gap(Gap.BLOCK);
    List<Block> tablesInside = new ArrayList<>();
    List<Block.Item> items = items(list, flow, tablesInside);
    Element listed = listBehindTerm(list, items);
    if (listed != null) {
      taken.add(listed);
      items = List.of(new Block.Item(items.get(0).sentences(), items(listed, flow, tablesInside)));
    }
    flow.gap(Gap.BLOCK);
    if (!items.isEmpty()) {
      flow.add(new Block.ItemList(items));
    }
    tablesInside.forEach(flow::add);
  }

  /** The list right behind a term that has no definition: what wikitext writes below a ";". */
  private static @Nullable Element listBehindTerm(Element list, List<Block.Item> items) {
    boolean term =
        list.normalName().equals("dl")
            && items.size() == 1
            && items.get(0).children().isEmpty()
            && list.children().stream().allMatch(child -> child.normalName().equals("dt"));
    Element next = term ? list.nextElementSibling() : null;
    return next != null && (next.normalName().equals("ul") || next.normalName().equals("ol"))
        ? next
        : null;
  }

  private List<Block.Item> items(Element list, Flow flow, List<Block> tablesInside)
      throws UnreadableArticleException {
    List<OpenItem> items = new ArrayList<>();
    OpenItem term = null;
    for (Element child : list.children()) {
      OpenItem item = new OpenItem(new ArrayList<>(), new ArrayList<>());
      Flow inside = flow.ofItem(block -> item.take(block, tablesInside));
      flow.gap(Gap.LINE);
      switch (child.normalName()) {
        // A list right inside a list belongs to the item before it, as browsers show it.
        case "ul", "ol", "dl" -> {
          if (!taken.remove(child)) {
            list(child, inside);
          }
        }
        case "div" -> {
          // HTML allows a div around terms and their definitions.
          item.children().addAll(items(child, flow, tablesInside));
        }
        default -> children(child, inside);
      }
      inside.endParagraph();
      if (item.isEmpty()) {
        continue;
      }
      boolean loose = item.sentences().isEmpty();
      if (child.normalName().equals("dd") && term != null) {
        term.children().addAll(loose ? item.children() : List.of(item.toItem()));
      } else if (loose && !items.isEmpty()) {
        items.get(items.size() - 1).children().addAll(item.children());
      } else if (loose) {
        item.children().forEach(nested -> items.add(OpenItem.of(nested)));
      } else {
        items.add(item);
        term = child.normalName().equals("dt") ? item : null;
      }
    }
    return items.stream().map(OpenItem::toItem).toList();
  }

  private void table(Element table, Flow flow) throws UnreadableArticleException {
    flow.endParagraph();
    flow.gap(Gap.BLOCK);
    Block.Table read = tables.read(table, flow, sections.current());
    flow.gap(Gap.BLOCK);
    if (!read.rows().isEmpty()) {
      flow.add(read);
    }
  }

  /** An item while its text and its nested items come in. */
  private record OpenItem(List<Span> sentences, List<Block.Item> children) {
    static OpenItem of(Block.Item item) {
      return new OpenItem(new ArrayList<>(item.sentences()), new ArrayList<>(item.children()));
    }

    void take(Block block, List<Block> tablesInside) {
      if (block instanceof Block.Paragraph paragraph) {
        sentences.addAll(paragraph.sentences());
      } else if (block instanceof Block.ItemList list) {
        children.addAll(list.items());
      } else {
        // An item holds no table in the model: it stands after the list.
        tablesInside.add(block);
      }
    }

    boolean isEmpty() {
      return sentences.isEmpty() && children.isEmpty();
    }

    Block.Item toItem() {
      return new Block.Item(sentences, children);
    }
  }
}
