package org.legation.extract.match;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;

/** What belongs to the name of a place, and what only says where in it something stands. */
public final class PlaceNames {
  private static final int LONGEST_LIST = 16;

  private PlaceNames() {}

  /**
   * The name as written: "Quezon City" where the gazetteer knows "Quezon", "San Juan del Norte"
   * where it knows "San Juan".
   */
  public static String name(AnnotatedSentence s, Mention place) {
    int behind = place.end();
    if (s.at(behind) == null && s.in(behind, "name_particles")) {
      int whole = CapitalisedNames.end(s, behind + 1, s.size());
      return s.text(place.start(), whole > behind + 1 ? whole : behind);
    }
    boolean city =
        behind < s.size()
            && s.tokens().get(behind).text().equals("City")
            && !s.word(behind + 1).equals("of");
    return s.text(place.start(), city ? behind + 1 : behind);
  }

  /**
   * The preposition of a place in "in the cities of A and B".
   *
   * @param governor the one right before the list
   */
  static String overTowns(AnnotatedSentence s, Mention place, String governor) {
    if (!governor.equals("of")) {
      return governor;
    }
    int of = place.start() - 1;
    while (of > 0 && of > place.start() - LONGEST_LIST && !s.word(of).equals("of")) {
      of--;
    }
    if (!(s.at(of - 1) instanceof NounMention towns) || !towns.of("municipality")) {
      return governor;
    }
    int before = towns.start() - 1;
    while (s.at(before) == null && s.in(before, "determiners")) {
      before--;
    }
    return s.at(before) == null && s.in(before, "prepositions") ? s.word(before) : governor;
  }

  /** "in Oslo (12 Karl Johan Street)": a bracket behind a place says where in it. */
  static boolean inAddress(AnnotatedSentence s, Mention mention, int from) {
    for (int i = mention.start() - 1; i > from && i > mention.start() - LONGEST_LIST; i--) {
      if (s.word(i).equals(")")) {
        return false;
      }
      if (s.word(i).equals("(")) {
        return s.at(i - 1) instanceof CityMention || s.at(i - 1) instanceof PersonMention;
      }
    }
    return false;
  }

  /** "opened a legation in A, and X a consulate in B": somebody, with what he opened behind. */
  static boolean opensAnother(AnnotatedSentence s, PersonMention name) {
    return s.word(name.end()).equals("a") || s.word(name.end()).equals("an");
  }

  /** "at the White House", where somebody is called White as well: part of another name. */
  static boolean ofHouse(AnnotatedSentence s, PersonMention name) {
    return s.word(name.start() - 1).equals("the")
        && name.end() < s.size()
        && (s.at(name.end()) == null || s.at(name.end()) instanceof NounMention)
        && s.tokens().get(name.end()).capitalised();
  }

  /** "at 27 Palace Green": a house in a street. */
  static boolean numbered(AnnotatedSentence s, Mention name) {
    String before = s.word(name.start() - 1);
    return !before.isEmpty() && Character.isDigit(before.charAt(0));
  }

  /** "is located in Akershus, Oslo": of a list without "and" the last, which holds the others. */
  public static List<PlaceReader.Found> onlyOne(
      AnnotatedSentence s, List<PlaceReader.Found> places) {
    for (int k = 0; k + 1 < places.size(); k++) {
      int end = places.get(k).mention().end();
      if (!s.word(end).equals(",") || places.get(k + 1).mention().start() != end + 1) {
        return places;
      }
    }
    return places.isEmpty() ? places : List.of(places.get(places.size() - 1));
  }

  /** "in Karl Johan Street, Majorstuen, Oslo": the city, not what lies in it. */
  static List<PlaceReader.Found> withoutStreets(
      AnnotatedSentence s, List<PlaceReader.Found> places) {
    int last = places.size() - 1;
    if (last < 1 || !(places.get(last).mention() instanceof CityMention)) {
      return places;
    }
    for (int k = 0; k < last; k++) {
      Mention part = places.get(k).mention();
      boolean next = places.get(k + 1).mention().start() == part.end() + 1;
      if (!(part instanceof PersonMention) || !next || !s.word(part.end()).equals(",")) {
        return places;
      }
    }
    return List.of(places.get(last));
  }
}
