package org.legation.gazetteer.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Form;
import org.legation.gazetteer.Kind;

/** Parts of states, from ISO 3166-2. */
final class Parts {
  private final Collector collector;
  private final Kinds kinds;

  Parts(Collector collector, Kinds kinds) {
    this.collector = collector;
    this.kinds = kinds;
  }

  void collect(List<String[]> rows, Map<String, Fact> facts) {
    Map<String, String> parents = new HashMap<>();
    rows.forEach(row -> parents.put(row[0], row[1]));
    for (String code : facts.keySet()) {
      if (!parents.containsKey(code)) {
        add(new String[] {code, code.substring(0, 2), facts.get(code).name(), "", ""}, facts, "");
      }
    }
    for (String[] row : rows) {
      add(row, facts, row[1].contains("-") ? row[1] : row[0]);
    }
  }

  private void add(String[] row, Map<String, Fact> facts, String admin1) {
    String code = row[0];
    String country = code.substring(0, 2);
    Fact fact = facts.getOrDefault(code, Fact.none(code));
    if (collector.entry(code) != null) {
      return; // A de facto state under the same code.
    }
    String name = fact.name().isEmpty() ? row[2] : fact.name();
    Entry entry =
        new Entry(code, Kind.SUBDIVISION, name, null, null, country, admin1, 0, null, null, "");
    collector.add(entry);
    if (fact.silent()) {
      return;
    }
    collector.names(entry, fact.names());
    boolean federal = kinds.isFederal(entry);
    boolean parish = name.startsWith("Saint ") && !federal;
    boolean doubtful = !row[4].isEmpty() && !federal || parish || isCountry(name);
    if (!doubtful) {
      collector.name(entry, name);
      collector.name(entry, row[2]);
      if (!row[3].isEmpty() && !isCountry(row[3])) {
        collector.name(entry, row[3]);
      }
    }
    for (String type : kinds.types(country)) {
      if (!name.contains(type)) {
        collector.name(entry, NameFact.of(name + " " + type, Form.NAME));
      }
    }
  }

  /** Whether a name means a state or territory first, which a part of that name must not hide. */
  private boolean isCountry(String name) {
    return !Set.of("Georgia").contains(name)
        && collector.entries().stream()
            .anyMatch(
                other ->
                    (other.kind() == Kind.STATE || other.kind() == Kind.TERRITORY)
                        && other.name().equals(name));
  }
}
