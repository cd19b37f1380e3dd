package org.legation.extract.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.legation.extract.lexicon.Yaml;
import org.legation.gazetteer.Gazetteer;

/** The cities of states that are gone: what the file may hold. */
class PastLandsDataTest {
  private final Map<String, List<String>> lands =
      Yaml.lists(Yaml.resource("lexicon/past-lands.yaml"));

  @Test
  void everyStateAndEachOfItsPartsIsOneOfTheGazetteer() {
    Gazetteer gazetteer = Gazetteer.bundled();

    assertThat(lands.keySet()).allMatch(code -> gazetteer.entry(code).isPresent());
    lands.forEach(
        (state, parts) ->
            assertThat(parts).as(state).allMatch(code -> gazetteer.entry(code).isPresent()));
  }
}
