package org.legation.gazetteer.build;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Form;
import org.legation.gazetteer.Kind;
import org.legation.gazetteer.NameCautions;
import org.legation.gazetteer.NameKey;

/** Gathers entries and their names. */
final class Collector {
  /** A name's meaning before it is written. */
  record Named(
      String text,
      Entry entry,
      Form form,
      @Nullable Integer from,
      @Nullable Integer to,
      int wordCapitals,
      int letterCapitals) {}

  private final Map<String, Entry> entries = new TreeMap<>();
  private final Map<String, Map<String, Named>> names = new TreeMap<>();
  private final Map<String, String> capitals = new HashMap<>();
  private final NameCautions cautions;

  /** Names that these cautions rule out are left away. */
  Collector(NameCautions cautions) {
    this.cautions = cautions;
  }

  Collection<Entry> entries() {
    return entries.values();
  }

  @Nullable Entry entry(String code) {
    return entries.get(code);
  }

  boolean hasName(String text) {
    return names.containsKey(NameKey.fold(text));
  }

  Map<String, Map<String, Named>> names() {
    return names;
  }

  Map<String, String> capitals() {
    return capitals;
  }

  void add(Entry entry) {
    if (entries.putIfAbsent(entry.code(), entry) != null) {
      throw new IllegalArgumentException("Two entries with the code " + entry.code() + ".");
    }
    if (!entry.capitalOf().isEmpty()) {
      String before = capitals.put(entry.capitalOf(), entry.code());
      if (before != null) {
        throw new IllegalArgumentException(
            "Two capitals of " + entry.capitalOf() + ": " + before + ", " + entry.code() + ".");
      }
    }
  }

  void name(Entry entry, String text) {
    name(entry, NameFact.of(text, Form.NAME));
  }

  void names(Entry entry, List<NameFact> facts) {
    facts.forEach(fact -> name(entry, fact));
  }

  /** Adds a name. The first fact about one name of one entry in one form stands. */
  void name(Entry entry, NameFact fact) {
    NameKey key = NameKey.of(fact.text());
    String folded = key.key();
    if (folded.length() < 2
        || (fact.form() != Form.ABBREVIATION && cautions.isNeverPlace(folded))) {
      return;
    }
    boolean gone = entry.kind() == Kind.HISTORIC;
    Integer from = gone && fact.from() == null ? entry.fromYear() : fact.from();
    Integer to = gone && fact.to() == null ? entry.toYear() : fact.to();
    names
        .computeIfAbsent(folded, unused -> new LinkedHashMap<>())
        .putIfAbsent(
            entry.code() + "\t" + fact.form(),
            new Named(
                fact.text(),
                entry,
                fact.form(),
                from,
                to,
                key.wordCapitals(),
                key.letterCapitals()));
  }
}
