package org.legation.article;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.legation.resource.Bundled;
import tools.jackson.core.type.TypeReference;

/** Which part of a page is the article's text, by the selectors of {@code article/html.yaml}. */
final class HtmlRules {
  private final List<Evaluator> content;
  private final Evaluator drop;
  private final Evaluator hidden;
  private final Evaluator opens;

  private HtmlRules(Data data) {
    content = data.content().stream().map(QueryParser::parse).toList();
    drop = QueryParser.parse(String.join(", ", data.drop()));
    hidden = QueryParser.parse(data.hidden());
    opens = QueryParser.parse(data.opens());
  }

  static HtmlRules load() {
    return new HtmlRules(Bundled.read("article/html.yaml", new TypeReference<Data>() {}));
  }

  /** The element that holds the article, freed in place from all that is not text. */
  Element content(Document page) {
    Element found = page.body();
    for (Evaluator evaluator : content) {
      Element candidate = page.selectFirst(evaluator);
      if (candidate != null && candidate.hasText()) {
        found = candidate;
        break;
      }
    }
    for (Element element : found.select(drop)) {
      if (element != found) {
        element.remove();
      }
    }
    for (Element element : found.select(hidden)) {
      if (element != found && !element.is(opens)) {
        element.remove();
      }
    }
    return found;
  }

  private record Data(List<String> content, List<String> drop, String hidden, String opens) {}
}
