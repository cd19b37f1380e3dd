package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists of diplomatic missions, of a state and in one, as tables and as lists. */
class MissionListsTest {
  private static final String OF = "List of diplomatic missions of Norway";
  private static final String IN = "List of diplomatic missions in Ghana";

  @Test
  void aRowOfAListOfMissionsNamesHostAndCity() {
    assertThat(
            ToldBy.wikitext(
                OF,
                """
                ==Current missions==
                ===Africa===
                {| class="wikitable"
                ! Host country !! Host city !! Mission !! Ref.
                |-
                | Ghana || [[Accra]] || Embassy ||
                |}
                """))
        .containsExactly("mission asserted NO > GH @Accra");
  }

  @Test
  void aHostThatSpansRowsHasAMissionInEach() {
    assertThat(
            ToldBy.wikitext(
                OF,
                """
                ==Americas==
                {|
                ! Country !! City !! Mission !! Photo !! Year opened
                |-
                ! rowspan=2 | Brazil
                | [[Brasília]] || Embassy || || 1972
                |-
                | [[Rio de Janeiro]] || Consulate-General || ||
                |}
                """))
        .containsExactly(
            "mission asserted NO > BR 1972 @Brasília", "mission asserted NO > BR @Rio de Janeiro");
  }

  @Test
  void concurrentAccreditationIsAMissionFromTheSameCity() {
    assertThat(
            ToldBy.wikitext(
                OF,
                """
                {|
                ! Host country !! Host city !! Mission !! Concurrent accreditation
                |-
                | Kenya || [[Nairobi]] || Embassy || Rwanda, Uganda
                |}
                """))
        .containsExactly(
            "mission asserted NO > KE @Nairobi",
            "mission asserted NO > RW @Nairobi",
            "mission asserted NO > UG @Nairobi");
  }

  @Test
  void aMissionToAnOrganisationIsOneInItsHostCountryAndNoMembership() {
    assertThat(
            ToldBy.wikitext(
                OF,
                """
                ==Multilateral organizations==
                {|
                ! Organization !! Host city !! Host country !! Mission
                |-
                | European Union || [[Brussels]] || Belgium || Mission
                |-
                | African Union || [[Addis Ababa]] || Ethiopia || Permanent Mission
                |}
                """))
        .containsExactly(
            "mission asserted NO > EU @Brussels", "mission asserted NO > ET @Addis Ababa");
  }

  @Test
  void closedMissionsEndedAndMissionsToOpenArePossible() {
    assertThat(
            ToldBy.wikitext(
                OF,
                """
                ==Closed missions==
                ===Asia===
                {|
                ! Host country !! Host city !! Mission !! Year opened !! Year closed
                |-
                | Iraq || [[Baghdad]] || Embassy || 1978 || 1991
                |}
                ===Africa===
                {|
                ! Host country !! Host city !! Mission !! Year closed
                |-
                | Ivory Coast || [[Abidjan]] || Embassy || 2007
                |}
                ==Missions to open==
                {|
                ! Host country !! Host city !! Mission
                |-
                | Armenia || [[Yerevan]] || Embassy
                |}
                """))
        .containsExactly(
            "mission asserted NO > IQ 1978 @Baghdad",
            "mission ended NO > IQ 1991 @Baghdad",
            "mission ended NO > CI 2007 @Abidjan",
            "mission possible NO > AM @Yerevan");
  }

  @Test
  void inAListOfMissionsInAStateItIsTheHost() {
    assertThat(
            ToldBy.wikitext(
                IN,
                """
                == Diplomatic missions in Accra ==
                === Embassies ===
                # Algeria
                # Brazil
                === Other missions ===
                * Taiwan (Trade office)
                """))
        .containsExactly(
            "mission asserted DZ > GH @Accra",
            "mission asserted BR > GH @Accra",
            "mission asserted TW > GH @Accra");
  }

  @Test
  void aHeadingNamesTheCityOfTheConsulatesBelow() {
    assertThat(
            ToldBy.wikitext(
                IN,
                """
                == Consular missions ==
                === Kumasi ===
                * Mali (Consulate-General)
                """))
        .containsExactly("mission asserted ML > GH @Kumasi");
  }

  @Test
  void nonResidentMissionsStandWhereHeadingOrBracketSays() {
    assertThat(
            ToldBy.wikitext(
                IN,
                """
                == Non-resident embassies accredited to Ghana ==
                === Resident in Abuja, Nigeria ===
                * Finland
                === Resident elsewhere ===
                * Iceland ([[Oslo]])
                * Singapore (Singapore)
                """))
        .containsExactly(
            "mission asserted FI > GH @Abuja",
            "mission asserted IS > GH @Oslo",
            "mission asserted SG > GH @Singapore");
  }

  @Test
  void aColumnOfSendingCountriesAndOneOfResidence() {
    assertThat(
            ToldBy.wikitext(
                "List of diplomatic missions in Peru",
                """
                == Consulates ==
                {|
                ! Sending country !! City !! Type
                |-
                | Chile || [[Tacna]] || Consulate-General
                |}
                == Accredited embassies ==
                {|
                ! Country !! Resident in
                |-
                | Nepal || [[Brasília]]
                |}
                """))
        .containsExactly("mission asserted CL > PE @Tacna", "mission asserted NP > PE @Brasília");
  }

  @Test
  void formerEmbassiesTakeTheirDatesFromBrackets() {
    assertThat(
            ToldBy.wikitext(
                "List of diplomatic missions in Peru",
                """
                == Former embassies ==
                * Sweden (closed 2001)
                * Norway (1960–1995)
                """))
        .containsExactly("mission ended SE > PE 2001", "mission ended NO > PE 1960/1995");
  }

  @Test
  void theHeadOfAMissionHoldsAnOffice() {
    assertThat(
            ToldBy.wikitext(
                "List of diplomatic missions in Peru",
                """
                {|
                ! Country !! Mission !! Location !! Head of mission
                |-
                | Norway || Embassy || Lima || Thor Hansen
                |}
                """))
        .containsExactly(
            "mission asserted NO > PE @Lima", "office_holder asserted NO > PE : Thor Hansen");
  }

  @Test
  void aTableOfNamesAloneIsAList() {
    assertThat(
            ToldBy.html(
                "Foreign relations of Chad",
                "<h2>Embassies in Chad</h2><table><tr><td>Algeria</td><td>France</td></tr></table>"))
        .containsExactly("mission asserted DZ > TD", "mission asserted FR > TD");
  }

  @Test
  void theItemOfACountryGivesNoMissionBesideThoseNestedBelow() {
    assertThat(
            ToldBy.wikitext(
                "Foreign relations of Chad",
                """
                == Missions of Chad abroad ==
                * France
                ** Paris (Embassy)
                ** Marseille (Consulate)
                * Germany: Berlin (Embassy), Hamburg (Honorary consulate)
                * Canada
                """))
        .containsExactly(
            "mission asserted TD > FR @Paris",
            "mission asserted TD > FR @Marseille",
            "mission asserted TD > DE @Berlin",
            "mission asserted TD > DE @Hamburg",
            "mission asserted TD > CA");
  }

  @Test
  void theCityOfAPostSaysWhoseItIs() {
    assertThat(
            ToldBy.wikitext(
                "Foreign relations of Kenya",
                """
                === Relations with Togo ===
                * Lomé (Embassy)
                * Nairobi (Embassy)
                """))
        .containsExactly("mission asserted KE > TG @Lomé", "mission asserted TG > KE @Nairobi");
  }

  @Test
  void linksAndPeacekeepingAreNoMissions() {
    assertThat(
            ToldBy.wikitext(
                "List of diplomatic missions of Norway",
                """
                == See also ==
                * Foreign relations of Chile
                """))
        .isEmpty();
    assertThat(
            ToldBy.wikitext(
                "Foreign relations of Chad",
                """
                == Peacekeeping missions ==
                * Mali (2013)
                == Norway ==
                * See Embassy of Chad in Oslo
                """))
        .isEmpty();
  }
}
