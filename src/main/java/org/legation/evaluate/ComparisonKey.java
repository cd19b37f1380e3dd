package org.legation.evaluate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which names of gold and release are compared. Figures must not depend on how the
 * product writes its own file names and codes, so this is the slug of the reference scorer: a
 * letter that does not come apart into one of ASCII and a mark (ø, ł) is dropped, not replaced.
 */
final class ComparisonKey {
  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]+");
  private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

  private ComparisonKey() {}

  /**
   * Lower-case ASCII letters and digits, joined by single hyphens; empty for a text without any.
   */
  static String of(String text) {
    String hyphens = DASHES.matcher(text).replaceAll("-");
    String decomposed = Normalizer.normalize(hyphens, Normalizer.Form.NFKD);
    String ascii = NOT_ASCII.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    return OUTER_HYPHENS.matcher(SEPARATORS.matcher(ascii).replaceAll("-")).replaceAll("");
  }
}
