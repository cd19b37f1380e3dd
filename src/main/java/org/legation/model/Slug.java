package org.legation.model;

import java.text.Normalizer;
import java.util.Locale;

/** Names for files and codes: lower-case ASCII letters and digits, joined by single hyphens. */
public final class Slug {
  private Slug() {}

  /**
   * The slug of a text: dashes are hyphens, letters lose their diacritics, whatever is not a letter
   * or digit of ASCII becomes a hyphen. Empty for a text without any.
   */
  public static String of(String text) {
    StringBuilder slug = new StringBuilder(text.length());
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (c < 128 && Character.isLetterOrDigit(c)) {
        slug.append(Character.toLowerCase(c));
      } else if ((c < 128 || isDash(c))
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    return slug.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isDash(char c) {
    return (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }
}
