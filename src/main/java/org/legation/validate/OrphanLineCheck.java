package org.legation.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.legation.model.Article;
import org.legation.model.Block;
import org.legation.model.RelationRecord;
import org.legation.model.Section;
import org.legation.model.Span;

/**
 * A name that stands alone among other short lines without a full stop: what is left of a table.
 * One finding a section, at the last such name; a name above a list or a paragraph is a heading of
 * a kind and no orphan.
 */
record OrphanLineCheck(WordLists words) implements ArticleCheck {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int MOST_WORDS = 6;
  private static final int MOST_WORDS_OF_NAME = 3;

  @Override
  public String id() {
    return "orphan-line";
  }

  @Override
  public void check(Article article, List<RelationRecord> records, Findings findings) {
    for (Section section : article.sections()) {
      List<@Nullable Span> lines = lines(section);
      List<Span> fragments = new ArrayList<>();
      Span orphan = null;
      for (int i = 0; i < lines.size(); i++) {
        Span line = lines.get(i);
        if (line == null || !isFragment(line.of(article.text()))) {
          continue;
        }
        fragments.add(line);
        Span next = i + 1 < lines.size() ? lines.get(i + 1) : null;
        boolean leadsNowhere =
            i + 1 == lines.size() || (next != null && isFragment(next.of(article.text())));
        if (leadsNowhere && isName(line.of(article.text()))) {
          orphan = line;
        }
      }
      if (orphan != null && fragments.size() > 1) {
        findings.add(
            article,
            section,
            orphan,
            Map.of("line", orphan.of(article.text()), "lines", Integer.toString(fragments.size())));
      }
    }
  }

  /** The sentences of the section's paragraphs, and null for each list or table between them. */
  private static List<@Nullable Span> lines(Section section) {
    List<@Nullable Span> lines = new ArrayList<>();
    for (Block block : Blocks.withText(section)) {
      if (block instanceof Block.Paragraph paragraph) {
        lines.addAll(paragraph.sentences());
      } else {
        lines.add(null);
      }
    }
    return lines;
  }

  private static boolean isFragment(String line) {
    String text = line.strip();
    return !text.isEmpty()
        && Character.isLetterOrDigit(text.codePointBefore(text.length()))
        && BLANKS.split(text).length <= MOST_WORDS;
  }

  private boolean isName(String line) {
    String[] parts = BLANKS.split(line.strip());
    for (String part : parts) {
      if (!Character.isUpperCase(part.codePointAt(0)) && !words.withinNames().contains(part)) {
        return false;
      }
    }
    return parts.length <= MOST_WORDS_OF_NAME;
  }
}
