package org.legation.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.legation.model.Article;
import org.legation.model.ArticleInfo;
import org.legation.model.Block;
import org.legation.model.RawArticle;
import org.legation.model.Span;

/**
 * Parses plain text as text extracts give it: the title on the first line, blank lines between
 * headings and paragraphs, every line a paragraph. The parsed text is the text itself.
 *
 * <p>Plain text does not say the level of a heading. A heading that another one follows at once,
 * one blank line between, is taken as that one's parent; after text, a heading stands beside the
 * one before, or on top if it is itself a parent.
 */
final class PlainTextParser {
  private static final int LONGEST_HEADING = 100;
  private static final int TOP = 2;
  private static final Pattern BULLET = Pattern.compile("\\s*(?:[*•‣–-]|\\d{1,3}[.)])\\s+(?=\\S)");

  private final SentenceSplitter splitter;
  private final ParseLimits limits;

  PlainTextParser(SentenceSplitter splitter, ParseLimits limits) {
    this.splitter = splitter;
    this.limits = limits;
  }

  Article parse(RawArticle raw, String decoded) throws UnreadableArticleException {
    String text = withPlainSpaces(decoded);
    List<Run> runs = runs(raw, text);
    String title = raw.title();
    int first = 0;
    Run top = runs.get(0);
    if (looksLikeTitle(text, top, title)) {
      title = title == null ? top.lines().get(0).of(text) : title;
      first = 1;
      if (top.lines().size() > 1) {
        runs.set(0, new Run(top.lines().subList(1, top.lines().size()), top.blankBefore()));
        first = 0;
      }
    }
    SectionStack sections = new SectionStack();
    int level = TOP;
    boolean bodyless = false;
    boolean inLead = true;
    for (int i = first; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (!isHeading(text, run)) {
        blocks(text, run).forEach(sections::add);
        bodyless = false;
        continue;
      }
      boolean parent =
          i + 1 < runs.size()
              && isHeading(text, runs.get(i + 1))
              && runs.get(i + 1).blankBefore() == 1;
      if (inLead) {
        level = TOP;
      } else if (bodyless) {
        level = run.blankBefore() == 1 ? level + 1 : level;
      } else if (parent) {
        level = TOP;
      }
      Span heading = run.lines().get(0);
      sections.open(level, heading, heading.of(text));
      bodyless = true;
      inLead = false;
    }
    ArticleInfo info = Titles.with(raw.info(), title == null ? raw.info().title() : title);
    return new Article(info, text, sections.finish());
  }

  private static String withPlainSpaces(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      if (Chars.isNoBreakSpace(plain.charAt(i))) {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }

  private List<Run> runs(RawArticle raw, String text) throws UnreadableArticleException {
    List<Run> runs = new ArrayList<>();
    List<Span> lines = new ArrayList<>();
    int blank = 0;
    int number = 0;
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      number++;
      if (end - at > limits.maxRunLength()) {
        throw new UnreadableArticleException(
            "%s, line %d has %,d characters, more than the %,d that a line may have; break it into paragraphs."
                .formatted(raw.location(), number, end - at, limits.maxRunLength()));
      }
      Span line = trimmed(text, at, end);
      if (line != null) {
        lines.add(line);
      } else {
        if (!lines.isEmpty()) {
          runs.add(new Run(List.copyOf(lines), blank));
          lines.clear();
          blank = 0;
        }
        blank++;
      }
      at = end + 1;
    }
    if (!lines.isEmpty()) {
      runs.add(new Run(List.copyOf(lines), blank));
    }
    return runs;
  }

  private static @Nullable Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Chars.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Chars.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return from == to ? null : new Span(from, to);
  }

  private static boolean looksLikeTitle(String text, Run run, @Nullable String title) {
    String line = run.lines().get(0).of(text);
    return line.equals(title) || isHeading(text, run) || (title == null && isShort(line));
  }

  private static boolean isHeading(String text, Run run) {
    return run.lines().size() == 1
        && isShort(run.lines().get(0).of(text))
        && !BULLET.matcher(run.lines().get(0).of(text)).lookingAt();
  }

  /** Short, and without the punctuation in which a sentence ends. */
  private static boolean isShort(String line) {
    return line.length() <= LONGEST_HEADING
        && ".!?:;,…".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  private List<Block> blocks(String text, Run run) {
    List<Span> lines = run.lines();
    if (lines.stream().allMatch(line -> BULLET.matcher(line.of(text)).lookingAt())) {
      return List.of(new Block.ItemList(lines.stream().map(line -> item(text, line)).toList()));
    }
    // Short lines without a blank between them are what is left of a table.
    if (lines.size() > 1 && lines.stream().allMatch(line -> isShort(line.of(text)))) {
      return List.of(new Block.Paragraph(lines));
    }
    return lines.stream()
        .<Block>map(line -> new Block.Paragraph(splitter.split(text, line.start(), line.end())))
        .toList();
  }

  private Block.Item item(String text, Span line) {
    Matcher bullet = BULLET.matcher(line.of(text));
    int start = bullet.lookingAt() ? line.start() + bullet.end() : line.start();
    return new Block.Item(splitter.split(text, start, line.end()), List.of());
  }

  /**
   * Lines without a blank line between them.
   *
   * @param blankBefore how many blank lines stand before
   */
  private record Run(List<Span> lines, int blankBefore) {}
}
