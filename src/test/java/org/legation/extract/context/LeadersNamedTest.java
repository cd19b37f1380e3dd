package org.legation.extract.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.Party;

/** Whom the leaders that an article names stand for. */
class LeadersNamedTest {
  private final LeadersNamed leaders =
      new LeadersNamed(
          Gazetteer.bundled(),
          Set.of("President", "Prime Minister", "King"),
          KnownLeaders.bundled(Gazetteer.bundled()));

  @Test
  void anAdjectiveBeforeTheTitleTellsTheState() {
    Map<String, Party> named = leaders.of("Later the Norwegian Prime Minister Thor Hansen came.");

    assertThat(named.get("Thor Hansen")).extracting(Party::id).isEqualTo("NO");
    assertThat(named.get("Hansen")).extracting(Party::id).isEqualTo("NO");
  }

  @Test
  void theStateMayStandBehindTheName() {
    assertThat(leaders.of("They met President Pedro Molina of Chile.").get("Molina"))
        .extracting(Party::id)
        .isEqualTo("CL");
  }

  @Test
  void aNumberAndAPossessiveAreNoPartOfTheName() {
    assertThat(leaders.of("Norwegian King Olav V's visit")).containsKey("Olav");
  }

  @Test
  void aNameOfLeadersOfTwoStatesTellsNothing() {
    assertThat(leaders.of("Norwegian President Ole Berg met Chilean President Ana Berg."))
        .containsKeys("Ole Berg", "Ana Berg")
        .doesNotContainKey("Berg");
  }

  @Test
  void aStateThatOnlyStandsBeforeTheTitleIsNotTheLeaders() {
    assertThat(leaders.of("He went to Chile. President Ole Berg stayed.")).isEmpty();
    assertThat(leaders.of("After a flight to Chile President Ole Berg stayed.")).isEmpty();
  }

  @Test
  void aLeaderWhomEverybodyKnowsNeedsNoTitle() {
    Map<String, Party> named = leaders.of("In May Lech Walesa came. Walesa left in June.");

    assertThat(named.get("Lech Walesa")).extracting(Party::id).isEqualTo("PL");
    assertThat(named.get("Walesa")).extracting(Party::id).isEqualTo("PL");
  }

  @Test
  void aFamilyNameAloneTellsNothingUnlessItMeansOneLeaderEverywhere() {
    assertThat(leaders.of("Walesa came, and Brown left.")).isEmpty();
    assertThat(leaders.of("Khrushchev came.").get("Khrushchev"))
        .extracting(Party::id)
        .isEqualTo("SUHH");
  }

  @Test
  void aFamilyNameStandsFirstWhereItIsWrittenSo() {
    assertThat(leaders.of("Zhou Enlai came.").get("Zhou")).extracting(Party::id).isEqualTo("CN");
  }

  @Test
  void anArabicFamilyNameIsKnownWithItsArticleAndWithout() {
    assertThat(leaders.of("Omar al-Bashir came.")).containsKeys("al-Bashir", "Al-Bashir", "Bashir");
  }

  @Test
  void whatTheArticleSaysGoesBeforeWhatEverybodyKnows() {
    assertThat(leaders.of("Chilean President Lech Walesa came.").get("Lech Walesa"))
        .extracting(Party::id)
        .isEqualTo("CL");
  }
}
