package org.legation.validate.count;

import java.util.List;
import java.util.OptionalInt;

/** Numbers from 1 to 999 in digits, and to a hundred in English words. */
final class Numbers {
  private static final List<String> UNITS =
      List.of(
          "",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of(
          "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
          "hundred");

  private Numbers() {}

  /** The number that a word is, if it is one; years are none. */
  static OptionalInt of(String word) {
    if (!word.isEmpty()
        && word.length() <= 3
        && word.chars().allMatch(c -> c >= '0' && c <= '9')
        && word.charAt(0) != '0') {
      return OptionalInt.of(Integer.parseInt(word));
    }
    int hyphen = word.indexOf('-');
    int tens = TENS.indexOf(hyphen < 0 ? word : word.substring(0, hyphen));
    int units = UNITS.indexOf(word.substring(hyphen + 1));
    if (hyphen > 0) {
      return tens > 1 && tens < 10 && units > 0 && units < 10
          ? OptionalInt.of(10 * tens + units)
          : OptionalInt.empty();
    }
    if (tens > 1) {
      return OptionalInt.of(10 * tens);
    }
    return units > 0 ? OptionalInt.of(units) : OptionalInt.empty();
  }
}
