package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Made-up passages of prose, each with all that it states. */
class ProsePassagesTest {

  static Stream<Arguments> passages() throws IOException {
    try (InputStream in = ProsePassagesTest.class.getResourceAsStream("/passages/prose.yaml")) {
      return new YAMLMapper()
          .readTree(in)
          .valueStream()
          .map(
              passage ->
                  argumentSet(
                      passage.path("text").asString(),
                      passage.path("article").asString(),
                      body(passage),
                      passage.path("gives").valueStream().map(JsonNode::asString).toList()));
    }
  }

  @ParameterizedTest
  @MethodSource("passages")
  void aPassageGivesTheRecordsThatItStates(String title, String body, List<String> gives) {
    assertThat(ToldBy.wikitext(title, body)).containsExactlyInAnyOrderElementsOf(gives);
  }

  private static String body(JsonNode passage) {
    String section = passage.path("section").asString();
    String text = passage.path("text").asString();
    return section.isEmpty() ? text : "== " + section + " ==\n" + text;
  }
}
