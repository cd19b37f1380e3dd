package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Missions listed in lines of text, below words that say where they stand. */
class MissionLinesTest {
  private static final String OF = "List of diplomatic missions of Norway";
  private static final String IN = "List of diplomatic missions in Ghana";

  @Test
  void statesInALineHaveTheirMissionsInTheCityOfTheHeading() {
    assertThat(
            ToldBy.wikitext(
                IN,
                """
                == Consulates ==
                === [[Kumasi]] ===
                {{flag|Mali}}, {{flag|Niger}} (Vice-consulate)
                === Resident in Brasília ===
                {{flag|Nepal}} · {{flag|Peru}}
                * {{flag|Oman}}, {{flag|Tonga}}
                """))
        .containsExactly(
            "mission asserted ML > GH @Kumasi",
            "mission asserted NE > GH @Kumasi",
            "mission asserted NP > GH @Brasília",
            "mission asserted PE > GH @Brasília",
            "mission asserted OM > GH @Brasília",
            "mission asserted TO > GH @Brasília");
  }

  @Test
  void theLineAboveAListSaysWhereItsMissionsReside() {
    assertThat(
            ToldBy.wikitext(
                IN,
                """
                == Non-resident embassies accredited to Ghana ==
                Resident in [[Abuja]], Nigeria unless otherwise noted
                * Chile
                * Nepal ([[Oslo]])
                '''Resident in [[Beijing]], China:'''
                * Zambia
                * Tonga (since 2009)
                """))
        .containsExactly(
            "mission asserted CL > GH @Abuja",
            "mission asserted NP > GH @Oslo",
            "mission asserted ZM > GH @Beijing",
            "mission asserted TO > GH 2009 @Beijing");
  }

  @Test
  void citiesInALineAreThoseOfTheSubjectsMissions() {
    assertThat(
            ToldBy.wikitext(
                OF,
                """
                == Oceania ==
                {{flag|Fiji}}: [[Suva]] (High Commission), [[Nadi]] (Consulate)<br>
                {{flag|Peru}}: [[Lima]], [[Arequipa]]
                == Closed ==
                Embassies in [[Rangoon]] (1955–1974), [[Colombo]] (closed 1988) and [[Belgrade]].
                """))
        .containsExactly(
            "mission asserted NO > FJ @Suva",
            "mission asserted NO > FJ @Nadi",
            "mission asserted NO > PE @Lima",
            "mission asserted NO > PE @Arequipa",
            "mission ended NO > MM 1955/1974 @Rangoon",
            "mission ended NO > LK 1988 @Colombo",
            "mission ended NO > RS @Belgrade");
  }

  @Test
  void anItemOfAMissionSaysWhomElseItServes() {
    assertThat(
            ToldBy.wikitext(
                OF,
                """
                * Kenya
                ** [[Nairobi]] (Embassy) – also accredited to {{flag|Rwanda}} and {{flag|Burundi}}
                """))
        .containsExactly(
            "mission asserted NO > KE @Nairobi",
            "mission asserted NO > RW @Nairobi",
            "mission asserted NO > BI @Nairobi");
  }

  @Test
  void sentencesAndOtherNamesInALineAreNoMissions() {
    assertThat(
            ToldBy.wikitext(
                OF,
                """
                == History ==
                Kenya, Chile and Peru supported Norway.

                Ships of the fleet, Oslo
                """))
        .isEmpty();
  }
}
