package org.legation.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.legation.extract.lexicon.Yaml;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.Kind;
import tools.jackson.databind.JsonNode;

class MunicipalitiesTest {
  private static final Gazetteer GAZETTEER = Gazetteer.bundled();
  private static final Municipalities MUNICIPALITIES = new Municipalities(GAZETTEER);

  @Test
  void aMunicipalityThatTheStandardListsTakesItsCode() {
    assertThat(
            Stream.of("CZ/prague", "TW/taipei", "DE-BE/berlin", "LT/vilnius", "GB-SCT/edinburgh"))
        .extracting(MUNICIPALITIES::code)
        .containsExactly("CZ-10", "TW-TPE", "DE-BE", "LT-57", "GB-EDH");
  }

  @Test
  void oneThatOnlyAProvinceIsNamedAfterKeepsOurs() {
    assertThat(
            Stream.of(
                "TR/ankara", "IT/genoa", "US-CA/montebello", "AZ-NK/stepanakert", "GB-ENG/london"))
        .allSatisfy(code -> assertThat(MUNICIPALITIES.code(code)).isEqualTo(code));
  }

  @Test
  void statesAndFormerStatesKeepTheirCodes() {
    assertThat(Stream.of("CZ", "EU", "org/nato", "historic/texas", ""))
        .allSatisfy(code -> assertThat(MUNICIPALITIES.code(code)).isEqualTo(code));
  }

  @TestFactory
  Stream<DynamicTest> eachOfTheListIsOfTheStandardAndOfTheGazetteer() {
    JsonNode cities = Yaml.resource("gazetteer/municipalities.yaml").path("cities");
    return cities.properties().stream().map(MunicipalitiesTest::known);
  }

  private static DynamicTest known(Map.Entry<String, JsonNode> municipality) {
    String city = municipality.getKey();
    String code = municipality.getValue().asString();
    return DynamicTest.dynamicTest(
        city + " " + code,
        () -> {
          assertThat(GAZETTEER.entry(code)).isPresent();
          assertThat(GAZETTEER.entry(city))
              .hasValueSatisfying(
                  entry -> {
                    assertThat(entry.kind()).isEqualTo(Kind.CITY);
                    assertThat(code).startsWith(entry.country() + "-");
                  });
          assertThat(MUNICIPALITIES.code(city)).isEqualTo(code);
        });
  }
}
