package org.legation.extract.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.legation.extract.lexicon.Yaml;
import org.legation.gazetteer.Gazetteer;
import tools.jackson.databind.JsonNode;

/** The leaders that come with Legation: what the file may hold. */
class LeadersDataTest {
  private final JsonNode yaml = Yaml.resource("gazetteer/leaders.yaml");
  private final Map<String, List<String>> names = Yaml.lists(yaml.path("names"));

  @Test
  void everyStateIsOneOfTheGazetteer() {
    Gazetteer gazetteer = Gazetteer.bundled();

    assertThat(names.keySet()).allMatch(code -> gazetteer.entry(code).isPresent());
    assertThat(names.keySet()).containsAll(Yaml.texts(yaml.path("family_first")));
  }

  @Test
  void noNameIsThatOfLeadersOfTwoStates() {
    Map<String, String> states = new HashMap<>();
    names.forEach(
        (code, leaders) ->
            leaders.forEach(name -> assertThat(states.put(name, code)).as(name).isNull()));
  }

  @Test
  void aFamilyNameThatIsEnoughIsOneOfTheNames() {
    LeadersNamed leaders =
        new LeadersNamed(Gazetteer.bundled(), Set.of(), KnownLeaders.bundled(Gazetteer.bundled()));

    assertThat(Yaml.texts(yaml.path("alone")))
        .allMatch(name -> leaders.of(name + " came.").containsKey(name));
  }
}
