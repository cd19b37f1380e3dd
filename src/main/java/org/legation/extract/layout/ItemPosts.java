package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;

/** The further posts of an item that lists several in one country, and of what kind each is. */
final class ItemPosts {
  private static final int REACH = 3;

  private ItemPosts() {}

  /** The further cities of a list that begins with one. */
  static List<CityMention> further(AnnotatedSentence item, Mention first, String country) {
    List<CityMention> further = new ArrayList<>();
    int behind = first.end();
    for (CityMention city : item.mentions(CityMention.class, first.end(), item.size())) {
      String between = item.text(behind, city.start());
      boolean listed = between.contains(",") || between.contains(";") || between.contains("and ");
      if (listed && city.city().country().equals(country)) {
        further.add(city);
      }
      behind = city.end();
    }
    return further;
  }

  /**
   * The kind that stands nearest to a city: "Consulate in Bergen", "Bergen (Consulate)"; in
   * "embassy in Oslo and consulates in Bergen and Narvik" the last one before it.
   */
  static String subtype(AnnotatedSentence item, CityMention city, Topic topic) {
    List<NounMention> nouns = item.nouns("mission", 0, item.size());
    String kind = topic.post();
    NounMention leading = null;
    for (NounMention noun : nouns) {
      boolean before = noun.end() + 1 == city.start() && item.word(noun.end()).equals("in");
      boolean after = noun.start() > city.start() && noun.start() - city.end() <= REACH;
      if (before || after && item.word(noun.start() - 1).equals("(")) {
        return noun.classes().getOrDefault("mission", kind);
      }
      leading = noun.end() <= city.start() && item.word(noun.end()).equals("in") ? noun : leading;
    }
    if (leading != null) {
      return leading.classes().getOrDefault("mission", kind);
    }
    for (NounMention noun : nouns) {
      if (noun.start() > city.start() && noun.start() - city.end() <= REACH) {
        return noun.classes().getOrDefault("mission", kind);
      }
    }
    return nouns.isEmpty()
        ? kind
        : nouns.get(nouns.size() - 1).classes().getOrDefault("mission", kind);
  }
}
