package org.legation.extract.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.gazetteer.Hints;

/**
 * Headings, lead-ins and the like, annotated once for all lines below them, each of which asks what
 * they say. What decides how they are read is the same for most lines of a section.
 */
final class WordsAbove {
  private final Map<String, AnnotatedSentence> known = new HashMap<>();
  private Hints hints = Hints.NONE;
  private int persons;

  /**
   * The words as annotated with these hints.
   *
   * @param surnames how many persons the article has named, by which names of cities are read
   * @param annotator annotates words with the hints
   */
  AnnotatedSentence of(
      String words, Hints current, int surnames, Function<String, AnnotatedSentence> annotator) {
    if (surnames != persons || current != hints) {
      forget();
      hints = current;
      persons = surnames;
    }
    return known.computeIfAbsent(words, annotator);
  }

  /** Another section begins, below other headings. */
  void forget() {
    known.clear();
  }
}
