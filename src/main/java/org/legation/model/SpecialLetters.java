package org.legation.model;

/** Latin letters that Unicode does not decompose into an ASCII letter and a mark. */
public final class SpecialLetters {
  private SpecialLetters() {}

  /** Lower-case ASCII for such a letter: {@code o} for Ø; empty for every other one. */
  public static String ascii(char c) {
    return switch (c) {
      case 'ø', 'Ø' -> "o";
      case 'đ', 'Đ', 'ð', 'Ð' -> "d";
      case 'ł', 'Ł' -> "l";
      case 'ə', 'Ə', 'ǝ', 'Ǝ' -> "e";
      case 'ı', 'İ' -> "i";
      case 'ħ', 'Ħ' -> "h";
      case 'ŧ', 'Ŧ' -> "t";
      case 'ŋ', 'Ŋ' -> "n";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'ß', 'ẞ' -> "ss";
      case 'þ', 'Þ' -> "th";
      default -> "";
    };
  }
}
