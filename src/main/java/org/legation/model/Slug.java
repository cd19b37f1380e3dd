package org.legation.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Names for files and codes: lower-case ASCII letters and digits, joined by single hyphens. */
public final class Slug {
  private static final int BYTES_OF_NUMBER = 5;

  /** With an ending, it fits into the 255 bytes that file systems give a name. */
  private static final int LONGEST = 200;

  private Slug() {}

  /**
   * The slug of a text: dashes are hyphens, letters lose their diacritics, those of Latin that have
   * none become ASCII (ł is l, æ is ae), whatever else is not a letter or digit of ASCII becomes a
   * hyphen. Empty for a text without any.
   */
  public static String of(String text) {
    StringBuilder slug = new StringBuilder(text.length());
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      String ascii = SpecialLetters.ascii(c);
      if (!ascii.isEmpty()) {
        slug.append(ascii);
      } else if (c < 128 && Character.isLetterOrDigit(c)) {
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

  /**
   * A slug for a file, never empty and never too long: that of the text, or the prefix, or the
   * beginning of the slug, with a number that is the same for the same text, on every machine.
   */
  public static String of(String text, String prefix) {
    String slug = of(text);
    if (slug.isEmpty()) {
      return prefix + "-" + number(text);
    }
    return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST) + "-" + number(text);
  }

  private static String number(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES_OF_NUMBER);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static boolean isDash(char c) {
    return (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }
}
