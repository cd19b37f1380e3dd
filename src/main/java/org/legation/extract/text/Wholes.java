package org.legation.extract.text;

import java.util.Set;

/** Parts of capitalised words that keep their hyphen. */
final class Wholes {
  private Wholes() {}

  /** Articles that a name keeps: al-Rashid, el-Sisi. */
  static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ad", "ar", "az", "an", "ash", "as");

  static final Set<String> FIRST =
      Set.of(
          "Guinea",
          "Timor",
          "Vice",
          "Co",
          "Al",
          "El",
          "Saint",
          "Port",
          "Consul",
          "Consulate",
          "Most",
          "Attorney",
          "Secretary",
          "Governor",
          "Director",
          "Austria",
          "Baden",
          "Abu",
          "Non",
          "Jean",
          "Asia",
          "Afro",
          "Sino",
          "Franco",
          "Anglo");
  static final Set<String> SECOND =
      Set.of(
          "General",
          "Designate",
          "Bissau",
          "Leste",
          "Affaires",
          "Hungary",
          "Herzegovina",
          "Prince",
          "Pacific",
          "Elect",
          "President",
          "Minister",
          "Chief",
          "Kinshasa",
          "Brazzaville",
          "Aligned",
          "Commissioner",
          "Smith",
          "Asian");
}
