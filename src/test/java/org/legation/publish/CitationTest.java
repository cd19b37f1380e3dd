package org.legation.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CitationTest {
  @Test
  void ofOneArticleItHasTitleAddressRevisionAndDay() {
    SampleRelease release = SampleRelease.create();
    assertThat(Citation.of(release.withSources(release.sources().limit(1).toList())))
        .isEqualTo(
            "\"Sample & <test>\", extracted with Legation 1.2.3 from the article \"Foreign relations"
                + " of \"Artsakh\" <b>🤝</b>\", https://en.wikipedia.org/wiki/"
                + "Foreign_relations_of_Artsakh, revision 123456 of 2020-02-29, CC-BY-SA-4.0.");
  }

  @Test
  void ofSeveralArticlesItHasTheirNumberAndTheDayOfTheLatestRevision() {
    assertThat(Citation.of(SampleRelease.create()))
        .startsWith(
            "\"Sample & <test>\", extracted with Legation 1.2.3 from 2 articles, each named with its"
                + " address and revision, the latest of 2020-02-29");
  }

  @Test
  void whatIsNotKnownOfAnArticleIsLeftOut() {
    SampleRelease release = SampleRelease.create();
    assertThat(Citation.of(release.withSources(release.sources().skip(1).toList())))
        .isEqualTo(
            "\"Sample & <test>\", extracted with Legation 1.2.3 from the article \"Untitled notes\".");
  }
}
