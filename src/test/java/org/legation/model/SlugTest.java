package org.legation.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {

  @Test
  void foldsLettersToAscii() {
    assertThat(Slug.of("Foreign relations of São Tomé & Príncipe"))
        .isEqualTo("foreign-relations-of-sao-tome-principe");
    assertThat(Slug.of("Møre, Łódź, Đakovo, Weißenfels, Æbeltoft, Gəncə, Iğdır, Þingvellir"))
        .isEqualTo("more-lodz-dakovo-weissenfels-aebeltoft-gence-igdir-thingvellir");
    assertThat(Slug.of("Armenia–Artsakh relations")).isEqualTo("armenia-artsakh-relations");
  }

  @Test
  void aTitleThatIsAPathStaysAName() {
    assertThat(Slug.of("../../etc/passwd")).isEqualTo("etc-passwd");
    assertThat(Slug.of("C:\\x\u0000.exe")).isEqualTo("c-x-exe");
    assertThat(ArticleInfo.titled("..").slug()).matches("article-[0-9a-f]{10}");
  }

  @Test
  void aTitleOfAnyLengthNamesAFileThatFileSystemsTake() {
    String title = "Relations ".repeat(30);
    assertThat(ArticleInfo.slugOf(title))
        .startsWith("relations-relations-")
        .hasSizeLessThan(250)
        .isEqualTo(ArticleInfo.slugOf(title))
        .isNotEqualTo(ArticleInfo.slugOf(title + "again"));
  }

  @Test
  void titleWithoutSuchLettersStillNamesAFile() {
    assertThat(Slug.of("Հայաստան")).isEmpty();
    assertThat(ArticleInfo.titled("Հայաստան").slug()).matches("article-[0-9a-f]{10}");
    assertThat(ArticleInfo.titled("Հայաստան").slug())
        .isEqualTo(ArticleInfo.slugOf("Հայաստան"))
        .isNotEqualTo(ArticleInfo.slugOf("Արցախ"));
  }
}
