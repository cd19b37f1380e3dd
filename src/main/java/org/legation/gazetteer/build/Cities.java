package org.legation.gazetteer.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Form;
import org.legation.gazetteer.Kind;
import org.legation.gazetteer.NameKey;
import org.legation.model.Slug;
import tools.jackson.databind.JsonNode;

/** Cities of the package and of cities.yaml. */
final class Cities {
  private final Collector collector;
  private final Kinds kinds;
  private final JsonNode facts;
  private final Map<String, CityFact> places = new LinkedHashMap<>();
  private final Map<String, String> stateOfCapital = new HashMap<>();
  private final Set<String> statesWithCapital = new TreeSet<>();
  private final Set<String> keep = new TreeSet<>();
  private final Set<String> renamed = new TreeSet<>();

  Cities(Collector collector, Kinds kinds, JsonNode facts) {
    this.collector = collector;
    this.kinds = kinds;
    this.facts = facts;
  }

  void collect(List<String[]> rows) {
    for (JsonNode place : facts.path("places")) {
      CityFact fact = CityFact.of(place);
      places.put(fact.code(), fact);
    }
    for (Map.Entry<String, JsonNode> line : facts.path("capitals").properties()) {
      stateOfCapital.put(line.getValue().asString(), line.getKey());
      statesWithCapital.add(line.getKey());
    }
    facts.path("keep").forEach(code -> keep.add(code.asString()));
    Map<String, Long> populations = new HashMap<>();
    rows.forEach(row -> packaged(row, populations));
    for (CityFact place : places.values()) {
      add(place, populations.getOrDefault(place.code(), 0L));
    }
    List<String> unknown = new ArrayList<>();
    for (Map.Entry<String, JsonNode> line : facts.path("also").properties()) {
      Entry entry = collector.entry(line.getKey());
      List<NameFact> names = FactFile.names(line.getValue(), Form.NAME);
      if (entry != null) {
        collector.names(entry, names);
      } else if (!names.isEmpty()) {
        unknown.add(line.getKey());
      }
    }
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("cities.yaml: no city has the codes " + unknown + ".");
    }
  }

  /** A row of the package, unless cities.yaml has the place. */
  private void packaged(String[] row, Map<String, Long> populations) {
    String country = row[0];
    long population = Long.parseLong(row[5]);
    String renaming = country + "/" + row[1];
    String better = facts.path("rename").path(renaming).asString("");
    String name = better.isEmpty() || !renamed.add(renaming) ? row[1] : better;
    String admin1 = kinds.admin1(country, row[4]);
    String parent = kinds.isParent(country) && !admin1.isEmpty() ? admin1 : country;
    String slug = Slug.of(NameKey.withoutSpecialLetters(name));
    String code = parent + "/" + slug;
    CityFact same = placeOf(code, country, NameKey.fold(name), row);
    if (same != null) {
      populations.merge(same.code(), population, Math::max);
      return;
    }
    if (collector.entry(code) != null) {
      code = parent + "/" + slug + "-" + row[4].toLowerCase(Locale.ROOT);
      code = collector.entry(code) == null ? code : parent + "/" + slug + "-" + row[9];
    }
    boolean capital = row[6].equals("PPLC");
    Entry entry =
        new Entry(
            code,
            Kind.CITY,
            name,
            Double.valueOf(row[2]),
            Double.valueOf(row[3]),
            country,
            admin1,
            population,
            null,
            null,
            capitalOf(code, capital && !statesWithCapital.contains(country) ? country : ""));
    collector.add(entry);
    if (row[7].isEmpty() || capital || keep.contains(code)) {
      name(entry, row[1]);
      for (String alternate : row[8].split("\\|")) {
        collector.name(entry, alternate);
      }
    }
    if (!better.isEmpty()) {
      name(entry, name);
    }
    if (!row[7].isEmpty()) {
      nameWithPart(entry, name);
    }
  }

  private void add(CityFact place, long population) {
    String parent = place.parent();
    Entry around = collector.entry(parent);
    boolean part = around != null && around.kind() == Kind.SUBDIVISION;
    Entry entry =
        new Entry(
            place.code(),
            Kind.CITY,
            place.name(),
            place.latitude(),
            place.longitude(),
            part ? parent.substring(0, 2) : parent,
            part ? parent : "",
            population,
            null,
            null,
            capitalOf(place.code(), ""));
    collector.add(entry);
    name(entry, place.name());
    place.also().forEach(name -> collector.name(entry, name));
  }

  /** Names a city, and with its federal state behind a comma: "Highland, California". */
  private void name(Entry entry, String name) {
    collector.name(entry, name);
    nameWithPart(entry, name);
  }

  private void nameWithPart(Entry entry, String name) {
    Entry part = entry.admin1().isEmpty() ? null : collector.entry(entry.admin1());
    if (part != null && kinds.isParent(entry.country())) {
      collector.name(entry, name + ", " + part.name());
    }
  }

  private String capitalOf(String code, String otherwise) {
    return stateOfCapital.getOrDefault(code, otherwise);
  }

  /** The place of cities.yaml that a row tells of: the same code, or its name at the same spot. */
  private @Nullable CityFact placeOf(String code, String country, String key, String[] row) {
    CityFact same = places.get(code);
    if (same != null) {
      return same;
    }
    for (CityFact place : places.values()) {
      boolean named =
          NameKey.fold(place.name()).equals(key)
              || place.also().stream().anyMatch(also -> NameKey.fold(also).equals(key));
      boolean there =
          Math.abs(place.latitude() - Double.parseDouble(row[2])) < 0.1
              && Math.abs(place.longitude() - Double.parseDouble(row[3])) < 0.1;
      if (named && there) {
        return place;
      }
    }
    return null;
  }

  /** A place of cities.yaml. */
  private record CityFact(
      String name, double latitude, double longitude, String parent, List<String> also) {
    static CityFact of(JsonNode node) {
      List<String> also = new ArrayList<>();
      node.path(4).forEach(name -> also.add(name.asString()));
      return new CityFact(
          node.path(0).asString(),
          node.path(1).asDouble(),
          node.path(2).asDouble(),
          node.path(3).asString(),
          also);
    }

    String code() {
      return parent + "/" + Slug.of(NameKey.withoutSpecialLetters(name));
    }
  }
}
