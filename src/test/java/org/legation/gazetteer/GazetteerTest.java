package org.legation.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.bundled();

  static Stream<String[]> countries() throws IOException {
    return rows("iso-3166-1.tsv");
  }

  static Stream<String[]> formerCountries() throws IOException {
    return rows("iso-3166-3.tsv");
  }

  private static Stream<String[]> rows(String file) throws IOException {
    return Files.readAllLines(Path.of("gazetteer/data", file)).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\t", -1));
  }

  @Test
  void everyCountryIsFoundByEachOfItsEnglishNames() throws IOException {
    countries()
        .forEach(
            row -> {
              List<String> names =
                  Stream.of(row[2], row[5], GAZETTEER.name(row[0])).distinct().toList();
              for (String name : names) {
                assertThat(GAZETTEER.lookup(name))
                    .as("%s by the name '%s'", row[0], name)
                    .extracting(sense -> sense.entry().code())
                    .contains(row[0]);
              }
            });
  }

  @Test
  void everyCountryIsWhatItsShortNameMeansFirst() throws IOException {
    countries()
        .forEach(
            row -> {
              String name = GAZETTEER.name(row[0]);
              assertThat(GAZETTEER.lookup(name).get(0).entry().code()).as(name).isEqualTo(row[0]);
            });
  }

  @Test
  void everyFormerCountryHasAnEntryWithTheYearOfItsEnd() throws IOException {
    formerCountries()
        .forEach(
            row ->
                assertThat(GAZETTEER.entry(row[0]))
                    .as(row[0])
                    .hasValueSatisfying(
                        entry -> {
                          assertThat(entry.kind()).isEqualTo(Kind.HISTORIC);
                          assertThat(entry.toYear()).isNotNull();
                        }));
  }

  @Test
  void everyStateHasACapitalWithCoordinates() throws IOException {
    countries()
        .map(row -> row[0])
        .filter(code -> GAZETTEER.entry(code).orElseThrow().kind() == Kind.STATE)
        .forEach(
            code ->
                assertThat(GAZETTEER.capital(code))
                    .as(code)
                    .hasValueSatisfying(city -> assertThat(city.latitude()).isNotNull()));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/gazetteer/names.csv", useHeadersInDisplayName = true)
  void aNameMeansWhatAReaderTakesFirst(String name, String code, Form form) {
    List<Sense> senses = GAZETTEER.lookup(name);

    assertThat(senses).as(name).isNotEmpty();
    assertThat(senses.get(0).entry().code()).as(name).isEqualTo(code);
    assertThat(senses).anyMatch(s -> s.entry().code().equals(code) && s.form() == form);
  }

  @ParameterizedTest
  @ValueSource(strings = {"turkey", "us", "Us", "who", "Who", "chad", "", "the", "Qwertyland", "."})
  void aWordThatIsNoNameHasNoMeaning(String word) {
    assertThat(GAZETTEER.lookup(word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "AZ-NK, Artsakh",
    "PS, Palestine",
    "US-RI, Rhode Island",
    "GB, United Kingdom",
    "KN, Saint Kitts and Nevis",
    "SUHH, Soviet Union",
    "EU, European Union",
    "LB/bourj-hammoud, Bourj Hammoud",
    "nothing/known, nothing/known"
  })
  void aCodeHasAnEnglishNameForReaders(String code, String name) {
    assertThat(GAZETTEER.name(code)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "AM, AM/yerevan",
    "AZ-NK, AZ-NK/stepanakert",
    "US, US-DC/washington-d-c",
    "TW, TW/taipei",
    "X-SO, X-SO/tskhinvali",
    "EH, EH/laayoune",
    "VA, VA/vatican-city"
  })
  void aStateHasACapital(String state, String city) {
    assertThat(GAZETTEER.capital(state)).map(Entry::code).contains(city);
    assertThat(GAZETTEER.entry(city)).map(Entry::capitalOf).contains(state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The U.S. Congress | 4 | U.S.",
        "in the U.S. | 7 | U.S.",
        "in the UK. | 7 | UK",
        "Estonia's envoy | 0 | Estonia",
        "Armenia–Russia relations | 0 | Armenia",
        "Guinea-Bissau left | 0 | Guinea-Bissau",
        "Guinea left | 0 | Guinea",
        "Republic of the Congo signed | 0 | Republic of the Congo",
        "Democratic Republic of the Congo | 0 | Democratic Republic of the Congo",
        "Papua New Guinea. | 0 | Papua New Guinea",
        "St. Vincent and the Grenadines and others | 0 | St. Vincent and the Grenadines",
        "Côte d’Ivoire | 0 | Côte d’Ivoire",
        "Cote d'Ivoire | 0 | Cote d'Ivoire",
        "The Hague hosts | 0 | The Hague",
        "Highland, California, adopted | 0 | Highland, California",
        "Estonian-born | 0 | Estonian",
        "NATO-led | 0 | NATO",
        "Bosnia & Herzegovina | 0 | Bosnia & Herzegovina",
        "Turkish Republic of Northern Cyprus | 0 | Turkish Republic of Northern Cyprus",
      })
  void theLongestNameThatEndsWhereAWordEndsIsFound(String text, int start, String found) {
    NameMatch match = GAZETTEER.longestAt(text, start);

    assertThat(match)
        .isNotNull()
        .satisfies(m -> assertThat(text.substring(m.start(), m.end())).isEqualTo(found));
  }

  @ParameterizedTest
  @CsvSource({
    "'Estonia', 1",
    "'Romania', 2",
    "'Omanis', -1",
    "'Estoniafication', 0",
    "' Estonia', 0",
    "'turkey', 0",
    "'Estonia', 7"
  })
  void nothingIsFoundWithinAWordOrBeyondTheText(String text, int start) {
    assertThat(GAZETTEER.longestAt(text, start)).isNull();
  }

  @Test
  void aBrokenLineDoesNotBreakAName() {
    assertThat(GAZETTEER.longestAt("United\nStates", 0))
        .isNotNull()
        .satisfies(match -> assertThat(match.senses().get(0).entry().code()).isEqualTo("US"));
  }

  @Test
  void decomposedLettersAreTheSameLetters() {
    assertThat(GAZETTEER.lookup("Co\u0302te d'Ivoire")).isNotEmpty();
  }

  @Test
  void citiesOfANameComeMostPopulousFirst() {
    List<Entry> cities = GAZETTEER.cities("Tripoli");

    assertThat(cities).hasSizeGreaterThan(1);
    assertThat(cities).extracting(Entry::kind).containsOnly(Kind.CITY);
    assertThat(cities)
        .extracting(Entry::population)
        .isSortedAccordingTo((a, b) -> Long.compare(b, a));
  }

  @ParameterizedTest
  @CsvSource({"Estnia, Estonia", "Lebenon, Lebanon", "turkey, Turkey", "Abkazia, Abkhazia"})
  void anUnknownNameHasItsNearestNamesSuggested(String written, String meant) {
    assertThat(GAZETTEER.suggestions(written, 3)).first().isEqualTo(meant);
    assertThat(GAZETTEER.suggestions(written, 1)).hasSize(1);
  }
}
