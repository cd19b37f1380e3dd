package org.legation.extract.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How headers, headings and cells are compared with the words of {@code lexicon/headers.yaml}. */
final class HeaderText {
  private HeaderText() {}

  /** In small letters, with one blank for all that is no letter, digit or sign that speaks. */
  static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean keep = Character.isLetterOrDigit(c) || c == '#' || c == '/' || c == '✓' || c == '✔';
      if (keep) {
        plain.append(c);
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }

  /** Whether words stand in a text as a whole, between blanks, strokes or its ends. */
  static boolean has(String text, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean begins = at == 0 || " /".indexOf(text.charAt(at - 1)) >= 0;
      if (begins && (end == text.length() || " /".indexOf(text.charAt(end)) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any of some phrases stands in words as they are written. */
  static boolean says(String words, List<String> phrases) {
    return hasAny(plain(words), phrases);
  }

  private static boolean hasAny(String text, List<String> phrases) {
    // by index: iterators here were a twentieth of what an article allocates
    for (int k = 0; k < phrases.size(); k++) {
      if (has(text, phrases.get(k))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The key of the first phrases of which one stands in words as they are written.
   *
   * @param otherwise what is given if none does
   */
  static String key(Map<String, List<String>> phrases, String words, String otherwise) {
    String text = plain(words);
    for (Map.Entry<String, List<String>> entry : phrases.entrySet()) {
      if (hasAny(text, entry.getValue())) {
        return entry.getKey();
      }
    }
    return otherwise;
  }

  /** The key of the first stems of which one is in a text, also inside a word; empty if none is. */
  static String stem(Map<String, List<String>> stems, String words) {
    String text = words.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, List<String>> entry : stems.entrySet()) {
      if (contains(text, entry.getValue())) {
        return entry.getKey();
      }
    }
    return "";
  }

  private static boolean contains(String text, List<String> stems) {
    for (int k = 0; k < stems.size(); k++) {
      if (text.contains(stems.get(k))) {
        return true;
      }
    }
    return false;
  }
}
