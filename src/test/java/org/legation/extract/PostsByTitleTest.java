package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Articles on the officers of one state in another, and lists below terms that name both. */
class PostsByTitleTest {
  private static final String OFFICERS = "List of ambassadors of Ghana to Chile";
  private static final String PAIR = "Chile–Ghana relations";

  @Test
  void theEmbassyIsTheOneOfTheTitle() {
    assertThat(
            ToldBy.wikitext(
                OFFICERS,
                "The embassy opened in 1961 and was closed in 1974 before it was reopened in 1990."))
        .containsExactly(
            "mission asserted GH > CL 1961",
            "mission ended GH > CL 1974",
            "mission asserted GH > CL 1990");
  }

  @Test
  void aPostElsewhereStaysElsewhere() {
    assertThat(ToldBy.wikitext(OFFICERS, "Ghana opened an embassy in Peru in 1970."))
        .containsExactly("mission asserted GH > PE 1970");
  }

  @Test
  void theAmbassadorIsTheOneOfTheTitle() {
    assertThat(
            ToldBy.wikitext(
                OFFICERS, "The current ambassador, Ama Mensah, took office on 3 May 2019."))
        .containsExactly("office_holder asserted GH > CL 2019-05-03 : Ama Mensah");
  }

  @Test
  void relationsOfTheTwoAreThoseOfTheTitle() {
    assertThat(
            ToldBy.wikitext(
                OFFICERS,
                "Diplomatic relations between the two countries were established in 1960."))
        .containsExactly("relations asserted GH > CL 1960");
  }

  @Test
  void aTermAboveAListNamesSenderAndHost() {
    assertThat(
            ToldBy.wikitext(
                PAIR,
                """
                == Ambassadors ==
                ; High commissioners of Ghana to Chile
                # Ama Mensah (1998–2003)
                # Kofi Boateng (since 2004)
                """))
        .containsExactly(
            "office_holder ended GH > CL 1998/2003 : Ama Mensah",
            "office_holder asserted GH > CL 2004 : Kofi Boateng");
  }

  @Test
  void anAdjectiveAboveAListNamesTheSenderAndSoTheHost() {
    assertThat(
            ToldBy.wikitext(
                PAIR,
                """
                == Ghanaian ambassadors ==
                * Ama Mensah (1998–2003)
                """))
        .containsExactly("office_holder ended GH > CL 1998/2003 : Ama Mensah");
  }

  @Test
  void aListOfAmbassadorsOfNobodyInAnArticleOnTwoStatesTellsNothing() {
    assertThat(
            ToldBy.wikitext(
                PAIR,
                """
                == Ambassadors ==
                * Ama Mensah (1998–2003)
                """))
        .isEmpty();
  }

  @Test
  void fromOneStateToTheOtherSomebodyTravelled() {
    assertThat(
            ToldBy.wikitext(
                PAIR,
                """
                == High-level visits ==
                === Chile to Ghana ===
                * 2003, Foreign Minister Luis Vega
                === From Ghana to Chile ===
                * May 2004, President Kofi Boateng
                """))
        .containsExactly("visit asserted CL > GH 2003", "visit asserted GH > CL 2004-05");
  }

  @Test
  void aLabelBeforeTheDateOfRecognitionIsNoSentence() {
    assertThat(
            ToldBy.wikitext(
                "Foreign relations of Abkhazia",
                """
                == Recognition ==
                * Chile – recognised on 3 May 1990
                * Peru (recognized 2 June 1991, withdrawn 1993)
                * Kenya (not recognised)
                """))
        .containsExactly(
            "recognition asserted CL > GE-AB 1990-05-03",
            "recognition asserted PE > GE-AB 1991-06-02",
            "recognition ended PE > GE-AB 1993");
  }

  @Test
  void aStrokeInAHeaderDividesWords() {
    assertThat(
            ToldBy.wikitext(
                PAIR,
                """
                == State visits ==
                {| class="wikitable"
                ! Dates !! Minister/Head of state !! Cities visited
                |-
                | 9–11 December 1989 || Kofi Boateng || [[Santiago]]
                |}
                == Ministerial visits ==
                {| class="wikitable"
                ! Dates !! Person !! Cities visited
                |-
                | 4 May 1994 || Luis Vega || [[Accra]]
                |}
                """))
        .containsExactly("visit asserted GH > CL 1989-12-09", "visit asserted CL > GH 1994-05-04");
  }

  @Test
  void whomATreatyWasSignedWithIsNoDate() {
    assertThat(
            ToldBy.wikitext(
                "Foreign relations of Ghana",
                """
                == Treaties ==
                {| class="wikitable"
                ! Treaty !! Signed with !! Signed !! Entered into force
                |-
                | Treaty of Friendship || Chile || 17 November 1963 || 1964
                |}
                """))
        .containsExactly("agreement asserted GH > CL 1963-11-17 : Treaty of Friendship");
  }

  @Test
  void theTitleOfARowIsItsOffice() {
    assertThat(
            ToldBy.wikitext(
                OFFICERS,
                """
                == Heads of mission ==
                {| class="wikitable"
                ! Name !! Title !! Appointed !! Presented credentials !! Terminated mission
                |-
                | Ama Mensah || Ambassador || 4 May 1961 || 2 June 1961 || 3 July 1964
                |}
                === Chargés d'affaires ===
                {| class="wikitable"
                ! Chargé !! From !! Until
                |-
                | Kofi Boateng || 1964 || 1966
                |}
                """))
        .containsExactly(
            "office_holder asserted GH > CL 1961-06-02 : Ama Mensah",
            "office_holder ended GH > CL 1964-07-03 : Ama Mensah",
            "office_holder asserted GH > CL 1964 : Kofi Boateng",
            "office_holder ended GH > CL 1966 : Kofi Boateng");
  }

  @Test
  void aLineAboveAListSaysWhichWay() {
    assertThat(
            ToldBy.wikitext(
                PAIR,
                """
                == Visits ==
                '''From Ghana to Chile:'''
                * 1999 – President Kofi Boateng

                '''From Chile to Ghana:'''
                * 1986 – President Luis Vega
                """))
        .containsExactly("visit asserted GH > CL 1999", "visit asserted CL > GH 1986");
  }

  @Test
  void aVisitorOfTheFirstSideWentToTheOther() {
    assertThat(
            ToldBy.wikitext(
                PAIR,
                """
                == High-level visits ==
                {| class="wikitable"
                ! Year !! Visitor !! Purpose
                |-
                | 1998 || President of Chile || State visit
                |-
                | 1999 || President of Ghana || State visit
                |}
                """))
        .containsExactly("visit asserted CL > GH 1998", "visit asserted GH > CL 1999");
  }

  @Test
  void aTermThatOnlyNamesWhoseIsNoPost() {
    assertThat(
            ToldBy.wikitext(
                PAIR,
                """
                == Diplomatic missions ==
                ;Of Chile
                * Accra (Embassy)
                ;Of Ghana
                * Santiago (Consulate-General, closed in 2010)
                """))
        .containsExactly("mission asserted CL > GH @Accra", "mission ended GH > CL 2010 @Santiago");
  }
}
