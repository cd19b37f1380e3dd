package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists and tables of states of which the words above say what each of them does. */
class AnnouncedListsTest {
  private static final String GHANA = "Foreign relations of Ghana";

  @Test
  void aSentenceWithoutAColonAnnouncesAList() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                Ghana has embassies in these states.
                * {{flag|Chile}}
                * {{flag|Peru}}

                Ghana keeps diplomatic ties with 2 states
                * {{flag|Nepal}}
                * Oman (3 May 1990)

                Ghana exported cocoa to 30 countries in 2010.
                * {{flag|Qatar}}
                """))
        .containsExactly(
            "mission asserted GH > CL",
            "mission asserted GH > PE",
            "relations asserted GH > NP",
            "relations asserted GH > OM 1990-05-03");
  }

  @Test
  void aClauseBehindTheNounIsSaidOfEachState() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                Below is a list of countries that maintain an embassy in Accra.
                * {{flag|Chile}}
                == Countries Ghana does not recognise ==
                * {{flag|Oman}}
                == States not recognised by Ghana ==
                * {{flag|Qatar}}
                == Countries with which Ghana has no diplomatic relations ==
                * {{flag|Bhutan}}
                == Countries with large navies ==
                * {{flag|Peru}}
                """))
        .containsExactly(
            "mission asserted CL > GH @Accra",
            "recognition denied GH > OM",
            "recognition denied GH > QA",
            "relations denied GH > BT");
  }

  @Test
  void aHeadingWithoutASideIsOfTheSubject() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == No diplomatic relations ==
                * {{flag|Oman}}
                == Countries without diplomatic relations ==
                {| class="wikitable"
                ! Country !! Notes
                |-
                | Qatar ||
                |-
                | Bhutan || Ghana recognises Bhutan.
                |}
                """))
        .containsExactly(
            "relations denied OM > GH",
            "relations denied QA > GH",
            "relations denied BT > GH",
            "recognition asserted GH > BT");
  }

  @Test
  void whatASentenceDeniesNoHeadingAsserts() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Embassies ==
                Ghana has no embassy in these states:
                * {{flag|Kenya}}
                * {{flag|Togo}}
                """))
        .containsExactly("mission denied GH > KE", "mission denied GH > TG");
  }

  @Test
  void whatIsSaidOfAllButOneIsNotSaidOfEach() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                These countries except Kenya recognise Ghana.
                * {{flag|Chile}}
                * {{flag|Kenya}}
                """))
        .doesNotContain("recognition asserted KE > GH");
  }

  @Test
  void aSentenceAboveContinentsGovernsTheListsBelowThem() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Economy ==
                Ghana has bilateral investment treaties with several countries:
                === Africa ===
                * Kenya (1996)
                === Asia ===
                * Nepal
                === Mines ===
                * Japan
                """))
        .containsExactly("agreement asserted GH > KE 1996", "agreement asserted GH > NP");
  }

  @Test
  void aHeadingAboveContinentsGovernsTheListsBelowThem() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == States with which Ghana has no relations ==
                === Africa ===
                Botswana, Chad
                === Oceania ===
                * Palau
                * Tonga and Tuvalu
                === Wars ===
                Peru, Chile
                """))
        .containsExactly(
            "relations denied GH > BW",
            "relations denied GH > TD",
            "relations denied GH > PW",
            "relations denied GH > TO",
            "relations denied GH > TV");
  }
}
