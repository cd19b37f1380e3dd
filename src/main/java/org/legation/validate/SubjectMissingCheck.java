package org.legation.validate;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.legation.model.Article;
import org.legation.model.Block;
import org.legation.model.RelationRecord;
import org.legation.model.Section;
import org.legation.model.Span;

/** Paragraphs that begin in lower case with a verb: their subject stands in the heading. */
record SubjectMissingCheck(WordLists words) implements ArticleCheck {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  @Override
  public String id() {
    return "subject-missing";
  }

  @Override
  public void check(Article article, List<RelationRecord> records, Findings findings) {
    for (Section section : article.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Paragraph paragraph
            && !paragraph.sentences().isEmpty()
            && beginsWithVerb(paragraph.sentences().get(0), article.text())) {
          findings.add(article, section, paragraph.sentences().get(0), subject(article, section));
        }
      }
    }
  }

  private boolean beginsWithVerb(Span sentence, String text) {
    String[] first = BLANKS.split(sentence.of(text).strip(), 2);
    return words.verbs().contains(first[0]);
  }

  private static Map<String, String> subject(Article article, Section section) {
    return section.path().isEmpty()
        ? Map.of("source", "title", "subject", article.info().title())
        : Map.of("source", "heading", "subject", section.path().get(section.path().size() - 1));
  }
}
