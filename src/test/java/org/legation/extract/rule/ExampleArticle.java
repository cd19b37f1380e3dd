package org.legation.extract.rule;

import java.util.ArrayList;
import java.util.List;
import org.legation.article.SentenceSplitter;
import org.legation.model.Article;
import org.legation.model.ArticleInfo;
import org.legation.model.Block;
import org.legation.model.Section;
import org.legation.model.Span;

/** An example of a rule as the article that it could stand in. */
public final class ExampleArticle {
  private static final String GAP = "\n\n";

  private ExampleArticle() {}

  /** One paragraph, in the lead or below the example's heading. */
  public static Article of(Rule.Example example) {
    String heading = example.section();
    String text = heading.isEmpty() ? example.text() : heading + GAP + example.text();
    Block paragraph =
        new Block.Paragraph(
            new SentenceSplitter()
                .split(text, text.length() - example.text().length(), text.length()));
    List<Section> sections = new ArrayList<>();
    if (heading.isEmpty()) {
      sections.add(new Section(1, null, List.of(), List.of(paragraph)));
    } else {
      sections.add(new Section(1, null, List.of(), List.of()));
      sections.add(
          new Section(2, new Span(0, heading.length()), List.of(heading), List.of(paragraph)));
    }
    return new Article(ArticleInfo.titled(example.article()), text, sections);
  }
}
