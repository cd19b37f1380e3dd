package org.legation.article;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legation.resource.Bundled;
import tools.jackson.core.type.TypeReference;

/** The abbreviations and sentence starters of {@code article/abbreviations.yaml}. */
record Abbreviations(
    Set<String> beforeName,
    Set<String> beforeNumber,
    Set<String> either,
    Set<String> beforeAttribute,
    Set<String> mostlyFinal,
    Set<String> starters,
    Set<String> afterYear,
    Set<String> smallStarters,
    Set<String> namesWithArticle,
    Set<String> afterLastDate,
    Set<String> months,
    Set<String> numerals,
    Set<String> crowns) {

  static Abbreviations load() {
    Map<String, List<String>> lists =
        Bundled.read(
            "article/abbreviations.yaml", new TypeReference<Map<String, List<String>>>() {});
    return new Abbreviations(
        set(lists, "before_name"),
        set(lists, "before_number"),
        set(lists, "either"),
        set(lists, "before_attribute"),
        set(lists, "mostly_final"),
        set(lists, "starters"),
        set(lists, "after_year"),
        set(lists, "small_starters"),
        set(lists, "names_with_article"),
        set(lists, "after_last_date"),
        set(lists, "months"),
        set(lists, "numerals"),
        set(lists, "crowns"));
  }

  private static Set<String> set(Map<String, List<String>> lists, String key) {
    List<String> list = lists.get(key);
    if (list == null) {
      throw new IllegalStateException("abbreviations.yaml lacks the list " + key);
    }
    return Set.copyOf(new HashSet<>(list));
  }
}
