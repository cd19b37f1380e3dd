package org.legation.validate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.legation.model.Article;
import org.legation.model.RelationRecord;
import org.legation.model.Section;
import org.legation.model.Span;

/** Headings with neither text nor subsections below them. */
record EmptySectionCheck(WordLists words) implements ArticleCheck {
  @Override
  public String id() {
    return "empty-section";
  }

  @Override
  public void check(Article article, List<RelationRecord> records, Findings findings) {
    for (int i = 0; i < article.sections().size(); i++) {
      Section section = article.sections().get(i);
      Span heading = section.heading();
      if (heading == null
          || !Blocks.withText(section).isEmpty()
          || Blocks.hasSubsections(article, i)) {
        continue;
      }
      String text = heading.of(article.text()).strip();
      if (!words.withoutText().contains(text.toLowerCase(Locale.ROOT))) {
        findings.add(article, section, heading, Map.of("heading", text));
      }
    }
  }
}
