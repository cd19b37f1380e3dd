package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What articles on states in dispute say of recognition and positions without its plain words. */
class StatesInDisputeTest {
  private static final String TITLE = "Foreign relations of Somaliland";

  @Test
  void thoseWhoFollowHaveTheirOwnDates() {
    assertThat(
            ToldBy.wikitext(
                TITLE,
                "Chile recognised Somaliland on 3 May 1995, followed by Peru on 4 June and Kenya on"
                    + " 5 July."))
        .containsExactly(
            "recognition asserted CL > SO-SOM 1995-05-03",
            "recognition asserted PE > SO-SOM 1995-06-04",
            "recognition asserted KE > SO-SOM 1995-07-05");
  }

  @Test
  void recognitionIsTakenBackWithoutBeingNamed() {
    assertThat(
            ToldBy.wikitext(
                TITLE, "Kenya recognised Somaliland in 1995, and withdrew in June 1999."))
        .containsExactly(
            "recognition asserted KE > SO-SOM 1995", "recognition ended KE > SO-SOM 1999-06");
  }

  @Test
  void whatIsConsideredAndNotDoneIsDenied() {
    assertThat(
            ToldBy.wikitext(
                TITLE, "Nepal considered recognising Somaliland in 1996, but did not do so."))
        .containsExactly("recognition denied NP > SO-SOM 1996");
  }

  @Test
  void councilsOfAListHaveTheDateBehindTheirName() {
    assertThat(
            ToldBy.wikitext(
                TITLE,
                "The city councils of Bergen (2004), Oslo and Tromsø (2006) have passed motions on"
                    + " Somaliland."))
        .containsExactly(
            "resolution asserted NO/bergen > SO-SOM 2004 : motions on Somaliland",
            "resolution asserted NO/oslo > SO-SOM : motions on Somaliland",
            "resolution asserted NO/tromso > SO-SOM 2006 : motions on Somaliland");
  }

  @Test
  void theHeadingSaysWhoseMinistryAnnounces() {
    assertThat(
            ToldBy.wikitext(
                TITLE,
                "== Chile ==\nThe foreign ministry announced on 3 May 1998 that recognition had"
                    + " been withdrawn."))
        .containsExactly("recognition ended CL > SO-SOM 1998-05-03");
  }

  @Test
  void whatSomebodyFearsIsNoFact() {
    assertThat(ToldBy.wikitext(TITLE, "Norway fears that Denmark would recognise Somaliland."))
        .isEmpty();
  }

  @Test
  void notesOfATableTellWhatBecameOfARecognition() {
    assertThat(
            ToldBy.wikitext(
                TITLE,
                """
                {| class="wikitable"
                ! State !! Recognised !! Suspended !! Notes
                |-
                | Peru || 3 May 1990 || 1995 || Restored in 1998, withdrawn again in 2001
                |-
                | Ghana || 4 May 1990 || || Embassy in Hargeisa
                |}
                """))
        .containsExactly(
            "recognition asserted PE > SO-SOM 1990-05-03",
            "recognition ended PE > SO-SOM 1995",
            "recognition asserted PE > SO-SOM 1998",
            "recognition ended PE > SO-SOM 2001",
            "recognition asserted GH > SO-SOM 1990-05-04",
            "mission asserted GH > SO-SOM @Hargeisa");
  }

  @Test
  void aCityOfAStateThatIsGoneIsItsOwn() {
    assertThat(
            ToldBy.wikitext(
                "Foreign relations of Manchukuo", "Italy opened a legation in Harbin in 1935."))
        .containsExactly("mission asserted IT > historic/manchukuo 1935 @Harbin");
  }
}
