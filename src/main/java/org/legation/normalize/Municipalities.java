package org.legation.normalize;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legation.extract.lexicon.Yaml;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.Kind;
import org.legation.gazetteer.Sense;
import tools.jackson.databind.JsonNode;

/**
 * Which code a municipality takes that ISO 3166-2 lists itself, as the data dictionary asks. From
 * {@code gazetteer/municipalities.yaml}.
 */
final class Municipalities {
  private final Gazetteer gazetteer;

  /** The codes of the standard by those of the gazetteer. */
  private final Map<String, String> listed = new HashMap<>();

  private final Set<String> states;
  private final Set<String> except;

  /** Those that Legation comes with. */
  Municipalities(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    JsonNode yaml = Yaml.resource("gazetteer/municipalities.yaml");
    this.states = Set.copyOf(Yaml.texts(yaml.path("states")));
    this.except = Set.copyOf(Yaml.texts(yaml.path("except")));
    for (Map.Entry<String, JsonNode> municipality : yaml.path("cities").properties()) {
      listed.put(municipality.getKey(), municipality.getValue().asString());
    }
  }

  /** The code of the standard for a party's code; the same where it is of no city or lists none. */
  String code(String party) {
    if (!party.contains("/")) {
      return party;
    }
    String code = listed.get(party);
    return code == null ? ofItsName(party) : code;
  }

  private String ofItsName(String party) {
    return gazetteer
        .entry(party)
        .filter(city -> city.kind() == Kind.CITY && states.contains(city.country()))
        .flatMap(this::part)
        .map(Entry::code)
        .orElse(party);
  }

  private Optional<Entry> part(Entry city) {
    return gazetteer.lookup(city.name()).stream()
        .map(Sense::entry)
        .filter(entry -> entry.kind() == Kind.SUBDIVISION)
        .filter(entry -> entry.country().equals(city.country()))
        .filter(entry -> !except.contains(entry.code()))
        .findFirst();
  }
}
