package org.legation.gazetteer.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Form;
import org.legation.gazetteer.Kind;

/** States, territories, de facto states and dissolved ones. */
final class States {
  /** What may stand before the short name of any state, as in "Republic of Estonia". */
  private static final List<String> STYLES =
      List.of(
          "Republic of ",
          "Kingdom of ",
          "Federal Republic of ",
          "People's Republic of ",
          "Democratic Republic of ",
          "Socialist Republic of ",
          "Principality of ",
          "Sultanate of ",
          "Empire of ");

  private final Collector collector;
  private final Path facts;

  States(Collector collector, Path facts) {
    this.collector = collector;
    this.facts = facts;
  }

  void collect(List<String[]> countries, List<String[]> former) {
    Map<String, Fact> states = FactFile.byCode(facts.resolve("states.yaml"));
    Map<String, Fact> territories = FactFile.byCode(facts.resolve("territories.yaml"));
    for (String[] row : countries) {
      Fact state = states.get(row[0]);
      Fact fact = state != null ? state : territories.get(row[0]);
      if (fact == null) {
        throw new IllegalArgumentException(
            row[0] + " is missing from states.yaml and territories.yaml.");
      }
      country(row, fact, state != null ? Kind.STATE : Kind.TERRITORY);
    }
    for (Fact fact : FactFile.byCode(facts.resolve("defacto.yaml")).values()) {
      Entry entry = entry(fact, Kind.STATE, fact.name(), fact.code());
      collector.add(entry);
      collector.name(entry, NameFact.of(entry.name(), Form.NAME));
      collector.names(entry, fact.names());
    }
    historic(former);
    collector.entries().stream().filter(entry -> entry.kind() == Kind.STATE).forEach(this::styles);
  }

  private void country(String[] row, Fact fact, Kind kind) {
    String name = !fact.name().isEmpty() ? fact.name() : spelledOut(row[2]);
    String country = kind == Kind.TERRITORY ? fact.within() : row[0];
    Entry entry = entry(fact, kind, name, country);
    collector.add(entry);
    collector.name(entry, name);
    collector.names(entry, fact.names());
    for (int i = 2; i < row.length; i++) {
      if (!row[i].isEmpty() && !row[i].equals(row[i].toUpperCase(Locale.ROOT))) {
        collector.name(entry, row[i]);
      }
    }
    for (NameFact abbreviation : fact.names()) {
      if (abbreviation.form() == Form.ABBREVIATION && abbreviation.text().length() == 2) {
        String text = abbreviation.text().charAt(0) + ". " + abbreviation.text().charAt(1) + ".";
        collector.name(entry, NameFact.of(text, Form.ABBREVIATION));
      }
    }
  }

  private void historic(List<String[]> former) {
    Map<String, Fact> historic = FactFile.byCode(facts.resolve("historic.yaml"));
    for (String[] row : former) {
      if (!historic.containsKey(row[0])) {
        throw new IllegalArgumentException(row[0] + " is missing from historic.yaml.");
      }
    }
    for (Fact fact : historic.values()) {
      String country = fact.within().isEmpty() ? fact.code() : fact.within();
      Entry entry = entry(fact, Kind.HISTORIC, fact.name(), country);
      collector.add(entry);
      if (!fact.silent()) {
        collector.name(entry, entry.name());
        collector.names(entry, fact.names());
      }
    }
  }

  /** Adds the styles that nothing else is known by. */
  private void styles(Entry entry) {
    if (entry.name().contains(" of ") || entry.name().contains(" Republic")) {
      return;
    }
    for (String style : STYLES) {
      if (!collector.hasName(style + entry.name())) {
        collector.name(entry, style + entry.name());
      }
    }
  }

  private static Entry entry(Fact fact, Kind kind, String name, String country) {
    return new Entry(
        fact.code(), kind, name, null, null, country, "", 0, fact.from(), fact.to(), "");
  }

  /** CLDR's short forms, for readers: "St. Lucia" is Saint Lucia, "&" is and. */
  private static String spelledOut(String name) {
    return name.replace("St. ", "Saint ").replace(" & ", " and ");
  }
}
