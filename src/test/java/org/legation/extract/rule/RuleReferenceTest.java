package org.legation.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of rules is written by hand down to a mark, and made from the rules below it. */
class RuleReferenceTest {
  private static final Path PAGE = Path.of("docs/rules.md");
  private static final String MARK =
      "<!-- Made from the rules; edits below this line are lost. -->";

  @Test
  void pageShowsTheRulesAsTheyAre() throws IOException {
    String page = Files.readString(PAGE);
    int mark = page.indexOf(MARK);
    assertThat(mark).as("the mark %s in %s", MARK, PAGE).isNotNegative();
    String made =
        page.substring(0, mark) + MARK + "\n\n" + new RuleReference(RuleBook.bundled()).markdown();
    if (Boolean.getBoolean("legation.update")) {
      Files.writeString(PAGE, made);
      return;
    }
    assertThat(page)
        .as("%s; make it anew: mvn -Dtest=RuleReferenceTest -Dlegation.update=true test", PAGE)
        .isEqualTo(made);
  }
}
