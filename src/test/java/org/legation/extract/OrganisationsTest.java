package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Organisations and treaties of many states in headings, rows, labelled lists and definitions. */
class OrganisationsTest {
  private static final String KENYA = "Foreign relations of Kenya";

  @Test
  void aHeadingSaysWhatIsJoined() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                == Nordic Council ==
                Kenya joined the council in 1991 and left it in 1995. It became an observer in 2001.
                """))
        .contains(
            "membership asserted KE 1991 : Nordic Council",
            "membership ended KE 1995 : Nordic Council",
            "membership asserted KE 2001 : Nordic Council");
  }

  @Test
  void aHeadingOfAnOrganisationIsNotWhatAnotherOneIsJoinedBy() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                == Nordic Council ==
                Kenya joined the African Union in 1991. It became a member of parliament in 1995.
                """))
        .containsExactly("membership asserted KE 1991 : African Union");
  }

  @Test
  void aRowOfAnOrganisationSaysOfWhatItsNotesTell() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                {|
                ! Organisation !! Formal relations began !! Notes
                |-
                | European Union || 1992 || Kenya applied in 2009 to join and became an official candidate in June 2014.
                |-
                | Nordic Council || 1991 || Kenya became a full member on 3 May 1993.
                |}
                """))
        .containsExactly(
            "relations asserted KE > EU 1992",
            "membership possible KE 2009 : European Union",
            "membership possible KE 2014-06 : European Union",
            "membership asserted KE 1993-05-03 : Nordic Council");
  }

  @Test
  void treatiesBehindALabelAreNamedByTheirSubjects() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                == Environment ==
                * Party to: Biodiversity, Climate Change, Wetlands
                * Signed, but not ratified: Law of the Sea
                """))
        .containsExactly(
            "membership asserted KE : Biodiversity",
            "membership asserted KE : Climate Change",
            "membership asserted KE : Wetlands",
            "membership possible KE : Law of the Sea");
  }

  @Test
  void aDefinitionMayListOrganisationsByCommas() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                ; International organization participation
                : ACP, AfDB, UNMIL, Small Rivers Union
                """))
        .containsExactly(
            "membership asserted KE : ACP",
            "membership asserted KE : AfDB",
            "membership asserted KE : UNMIL",
            "membership asserted KE : Small Rivers Union");
  }

  @Test
  void aMissionOfTheUnitedNationsInAListIsNoState() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                Kenya is a member of the following organisations:
                * Nordic Council
                * United Nations Interim Administration Mission in Kosovo (UNMIK)
                """))
        .containsExactly(
            "membership asserted KE : Nordic Council",
            "membership asserted KE : United Nations Interim Administration Mission in Kosovo");
  }

  @Test
  void bothSpellingsOfAnOrganisationAreOne() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                "Kenya is a member of the World Customs Organisation, the UN Conference on Trade and"
                    + " Development and ASEAN+3."))
        .containsExactly(
            "membership asserted KE : World Customs Organisation",
            "membership asserted KE : UN Conference on Trade and Development",
            "membership asserted KE : ASEAN+3");
  }
}
