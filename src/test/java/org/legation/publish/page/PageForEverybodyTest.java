package org.legation.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legation.gazetteer.Gazetteer;
import org.legation.publish.FormatContext;

/** The page for those who do not see it, see it on a phone, in the dark, or on paper. */
class PageForEverybodyTest {
  @TempDir static Path folder;
  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start(folder);
    new HtmlExporter()
        .exporter(new FormatContext(Gazetteer::bundled))
        .export(ReleaseOnDisk.ofTwoStates(), folder);
    page = folder.resolve(HtmlExporter.FILE);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "light, ''",
    "dark, ''",
    "light, '#status=ended,possible,requested,denied'",
    "dark, '#status=ended,possible,requested,denied'",
    "light, #tab=findings",
    "dark, #tab=findings",
    "light, #tab=about",
    "dark, #tab=about",
    "light, '#type=mission&id=first'",
    "dark, '#party=LB&id=first'"
  })
  void axeFindsNothingThatIsInTheWay(String scheme, String hash) throws IOException {
    browser.scheme(scheme);
    String id = ReleaseOnDisk.ofTwoStates().records().toList().get(0).id();
    browser.open(page, hash.replace("first", id));
    assertThat(new Accessibility(browser).violations()).isEmpty();
  }

  @Test
  void onPaperStandsTheTableWithoutWhatOnlyAScreenNeeds() {
    browser.open(page, "#type=mission");
    browser.media("print");
    try {
      assertThat(browser.find("#table").isDisplayed()).isTrue();
      assertThat(browser.find("h1").isDisplayed()).isTrue();
      assertThat(browser.find("#filters").isDisplayed()).isFalse();
      assertThat(browser.find("#downloads").isDisplayed()).isFalse();
    } finally {
      browser.media("");
    }
  }

  @Test
  void sourcesAndLicenceAreToldWithoutLookingForThem() {
    browser.open(page, "");
    assertThat(browser.find("#sources").getText())
        .contains("Foreign relations of Artsakh", "Licence: Creative Commons");
    browser.open(page, "#tab=about");
    assertThat(browser.find("#about").getText())
        .contains("Foreign relations of Artsakh", "modified: extracted and normalised");
  }
}
