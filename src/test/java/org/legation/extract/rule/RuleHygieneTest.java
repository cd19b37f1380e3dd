package org.legation.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Rules are judged on articles that nobody has seen: they may not be made for one of those. The
 * lexicon is left out, for it lists names of persons that are names of states too.
 */
class RuleHygieneTest {
  private static final Path GOLD = Path.of("../shared/gold");
  private static final Pattern NAME =
      Pattern.compile(
          "foreign-relations-of-(?:the-)?(?<one>.+)\\.tsv|united-states-(?<other>.+)-relations\\.tsv");

  @Test
  void noRuleNamesWhatAGoldArticleIsAbout() throws IOException {
    assumeTrue(Files.isDirectory(GOLD), GOLD + " is not here");
    Set<String> names = subjects();
    assertThat(names).isNotEmpty();
    List<String> found = new ArrayList<>();
    for (Path file : rules()) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        for (String name : names) {
          if (wholeWord(name).matcher(lines.get(i)).find()) {
            found.add(
                "%s line %d names %s: %s"
                    .formatted(file.getFileName(), i + 1, name, lines.get(i).strip()));
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static Set<String> subjects() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(GOLD)) {
      files.forEach(
          file -> {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (name.matches()) {
              String one = name.group("one");
              names.add((one == null ? name.group("other") : one).replace('-', ' '));
            }
          });
    }
    return names;
  }

  private static List<Path> rules() throws IOException {
    try (Stream<Path> tree = Files.walk(Path.of("src/main/resources/rules"))) {
      return tree.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static Pattern wholeWord(String name) {
    return Pattern.compile("\\b" + name.replace(" ", "[ -]") + "\\b", Pattern.CASE_INSENSITIVE);
  }
}
