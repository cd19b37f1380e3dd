package org.legation.extract.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.legation.extract.lexicon.Yaml;
import tools.jackson.databind.JsonNode;

class PronounPatternsTest {
  /** Others are never tried; a word without a pattern is tried in vain. */
  @Test
  void patternsBeginWithTheWordsThatOpenPronounsAndAllOfThese() {
    Set<String> first = new TreeSet<>();
    for (JsonNode node : Yaml.resource("rules/pronouns.yaml").path("patterns")) {
      first.addAll(PronounPattern.read(node).firstWords());
    }
    assertThat(first)
        .containsExactlyInAnyOrderElementsOf(
            Yaml.texts(Yaml.resource("lexicon/words.yaml").path("pronoun_openers")));
  }
}
