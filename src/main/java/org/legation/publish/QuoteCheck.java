package org.legation.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.legation.model.ArticleInfo;
import tools.jackson.databind.JsonNode;

/** Whether quotes stand in the parsed texts where their offsets say. */
final class QuoteCheck {
  private static final int TEXTS_IN_MEMORY = 256;
  private static final int[] NO_TEXT = {};

  private final Path texts;
  private final Problems problems;

  /** Code points by slug, so that an offset is an index; the latest used are kept. */
  private final Map<String, int[]> codePoints =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, int[]> eldest) {
          return size() > TEXTS_IN_MEMORY;
        }
      };

  QuoteCheck(Path texts, Problems problems) {
    this.texts = texts;
    this.problems = problems;
  }

  /** Checks the quote of a record, a piece of evidence or a finding. */
  void check(String name, JsonNode quoted) throws IOException {
    String slug = ArticleInfo.slugOf(quoted.path("article").asString(""));
    int[] text = text(slug);
    String file = TextsExporter.FOLDER + "/" + slug + ".txt";
    int start = quoted.path("quote_start").asInt(-1);
    int end = quoted.path("quote_end").asInt(-1);
    if (text.length == 0) {
      problems.add(name + " quotes " + file + ", which is missing or empty");
    } else if (start < 0 || end < start || end > text.length) {
      problems.add(name + ": there is no " + start + ".." + end + " in " + file);
    } else if (!new String(text, start, end - start).equals(quoted.path("quote").asString(""))) {
      problems.add(
          name + ": the quote is not what stands at " + start + ".." + end + " in " + file);
    }
  }

  private int[] text(String slug) throws IOException {
    int[] known = codePoints.get(slug);
    if (known == null) {
      Path file = texts.resolve(slug + ".txt");
      known = Files.exists(file) ? Files.readString(file).codePoints().toArray() : NO_TEXT;
      codePoints.put(slug, known);
    }
    return known;
  }
}
