package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists that regions and names of states divide, without headings of their own. */
class RegionListsTest {
  private static final String NEPAL = "Foreign relations of Nepal";

  @Test
  void regionsDivideWhatTheSentenceAboveAnnounces() {
    assertThat(
            ToldBy.wikitext(
                NEPAL,
                """
                Nepal has diplomatic relations with 7 states:

                '''Africa''': Egypt and Kenya (1981).

                '''Americas''':
                * Brazil (12 May 2005)
                * Canada – 1973

                * '''Europe:''' France (3 May 1972), Norway
                """))
        .containsExactly(
            "relations asserted NP > EG",
            "relations asserted NP > KE 1981",
            "relations asserted NP > BR 2005-05-12",
            "relations asserted NP > CA 1973",
            "relations asserted NP > FR 1972-05-03",
            "relations asserted NP > NO");
  }

  @Test
  void aCountBehindARegionSaysNothingOfIt() {
    assertThat(
            ToldBy.wikitext(
                NEPAL,
                """
                The following states have no embassy in Nepal:

                '''Africa (2 states)'''
                * Chad
                * Ghana

                '''Americas (1 state)''':
                * Bolivia
                """))
        .containsExactly(
            "mission denied TD > NP", "mission denied GH > NP", "mission denied BO > NP");
  }

  @Test
  void membersBelowTheEuropeanUnionHavePostsOfTheirOwn() {
    assertThat(
            ToldBy.wikitext(
                NEPAL,
                """
                == Representative offices ==
                * Europe
                ** European Union
                *** Austria
                *** Denmark
                ** Norway
                """))
        .containsExactly(
            "mission asserted NP > AT", "mission asserted NP > DK", "mission asserted NP > NO");
  }

  @Test
  void aDateBehindADashIsThatOfItsState() {
    assertThat(
            ToldBy.wikitext(
                "Foreign relations of Somaliland",
                """
                In 1991, the following countries recognised Somaliland:
                * Chad (3 May)
                * Oman – 25 December
                * Peru: 3 June
                """))
        .containsExactly(
            "recognition asserted TD > SO-SOM 1991-05-03",
            "recognition asserted OM > SO-SOM 1991-12-25",
            "recognition asserted PE > SO-SOM 1991-06-03");
  }

  @Test
  void aLineWithAStatesNameAloneStandsAsAHeading() {
    assertThat(
            ToldBy.wikitext(
                NEPAL,
                """
                '''Chile'''
                * Date started: 4 October 1967

                '''Kenya'''

                Diplomatic relations were established on 4 June 1971.
                """))
        .containsExactly(
            "relations asserted NP > CL 1967-10-04", "relations asserted NP > KE 1971-06-04");
  }

  @Test
  void aLabelledDateBelowTheNameOfAState() {
    assertThat(
            ToldBy.wikitext(
                NEPAL,
                """
                === Chile ===
                Date of establishment: 4 October 1967
                === Peru ===
                * '''Diplomatic relations since:''' 1971
                === Mali ===
                * Embassy since: 1971
                """))
        .containsExactly(
            "relations asserted NP > CL 1967-10-04", "relations asserted NP > PE 1971");
  }

  @Test
  void daysBelowAYearAreOfThatYear() {
    assertThat(
            ToldBy.wikitext(
                NEPAL,
                """
                == Establishment of diplomatic relations ==
                === 1971 ===
                {| class="wikitable"
                ! Date !! Country
                |-
                | 3 September || Iran
                |}
                === 1972 ===
                * Malta (3 May)
                """))
        .containsExactly(
            "relations asserted NP > IR 1971-09-03", "relations asserted NP > MT 1972-05-03");
  }

  @Test
  void organisationsBehindALabelAndALineBreak() {
    assertThat(
            ToldBy.wikitext(
                NEPAL,
                """
                '''International organization participation:'''<br>
                ADB, [[Commonwealth of Nations|C]], ICCt, IOM (observer), NSG (applicant)
                """))
        .containsExactly(
            "membership asserted NP : ADB",
            "membership asserted NP : C",
            "membership asserted NP : ICCt",
            "membership asserted NP : IOM",
            "membership possible NP : NSG");
  }

  @Test
  void aHeadingAnnouncesTheStatesWithWhichThereAreRelations() {
    assertThat(
            ToldBy.wikitext(
                NEPAL,
                """
                == Countries with which Nepal has diplomatic relations ==
                === Asia ===
                * Cambodia – 3 May 2010
                * Laos
                == Countries with which Nepal has no diplomatic relations ==
                * Tonga
                """))
        .containsExactly(
            "relations asserted NP > KH 2010-05-03",
            "relations asserted NP > LA",
            "relations denied NP > TO");
  }
}
