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
import org.legation.extract.lexicon.VerbForm;
import org.legation.extract.lexicon.Verbs;
import org.legation.extract.lexicon.Yaml;

/** What a rule may name: words that the lexicon knows, and nothing of the gold articles. */
class RuleHygieneTest {
  private static final Path GOLD = Path.of("../shared/gold");
  private static final Pattern NAME =
      Pattern.compile(
          "foreign-relations-of-(?:the-)?(?<one>.+)\\.tsv|united-states-(?<other>.+)-relations\\.tsv");

  /** What heads a subject besides classes of nouns. */
  private static final Set<String> MENTIONS = Set.of("subdivision", "party", "person", "pronoun");

  @Test
  void everyVerbIsKnownToTheLexicon() {
    Verbs verbs = Verbs.bundled();
    List<String> unknown = new ArrayList<>();
    for (Rule rule : RuleBook.bundled().rules()) {
      for (String verb : rule.verbs()) {
        if (!isLemma(verbs, verb.split(" ", 2)[0])) {
          unknown.add(rule.id() + ": " + verb);
        }
      }
    }
    assertThat(unknown).as("verbs of rules that lexicon/verbs.yaml lacks").isEmpty();
  }

  @Test
  void everyVerbThatChangesAStatusIsKnownToTheLexicon() {
    Verbs verbs = Verbs.bundled();
    List<String> known = new ArrayList<>();
    Yaml.lists(Yaml.resource("rules/status.yaml").path("verbs")).values().forEach(known::addAll);
    known.addAll(Yaml.texts(Yaml.resource("lexicon/words.yaml").path("withholding_verbs")));
    assertThat(known)
        .isNotEmpty()
        .as("verbs that lexicon/verbs.yaml lacks, so that no clause ever has them")
        .allMatch(verb -> isLemma(verbs, verb.split(" ", 2)[0]));
  }

  @Test
  void noVerbStandsTwiceInTheLexicon() {
    assertThat(Yaml.texts(Yaml.resource("lexicon/verbs.yaml").path("regular")))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  private static boolean isLemma(Verbs verbs, String verb) {
    return verbs.forms(verb).contains(new VerbForm(verb, VerbForm.Form.BASE));
  }

  @Test
  void everyClassOfNounsIsInTheLexicon() {
    Set<String> classes = new TreeSet<>(Yaml.resource("lexicon/nouns.yaml").propertyNames());
    for (Rule rule : RuleBook.bundled().rules()) {
      assertThat(classes).as("object of rule %s", rule.id()).containsAll(rule.object());
      assertThat(rule.subject())
          .as("subject of rule %s", rule.id())
          .allMatch(name -> classes.contains(name) || MENTIONS.contains(name));
    }
  }

  @Test
  void everySetOfWordsIsAskedForByTheCode() throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/legation/extract"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        code.append(Files.readString(file));
      }
    }
    // patterns of pronouns name sets as "<set>" or "<set-exception>"
    String patterns = Files.readString(Path.of("src/main/resources/rules/pronouns.yaml"));
    code.append(patterns.replaceAll("<([a-z_]+)[^>]*>", "\"$1\""));
    String all = code.toString();
    for (String file : List.of("words", "dates", "headers")) {
      assertThat(Yaml.resource("lexicon/" + file + ".yaml").propertyNames())
          .as("sets of lexicon/%s.yaml", file)
          .isNotEmpty()
          .allMatch(set -> all.contains('"' + set + '"'));
    }
  }

  /** An attribute of a rule that names another one names one that there is. */
  @Test
  void rulesYieldToRulesThatThereAre() {
    RuleBook book = RuleBook.bundled();
    assertThat(book.rules()).anyMatch(rule -> !rule.yields().isEmpty());
    for (Rule rule : book.rules()) {
      assertThat(rule.yields()).as(rule.id()).allMatch(id -> book.rule(id).type() == rule.type());
    }
  }

  /**
   * Rules are judged on articles that nobody has seen, so none may be made for one. The lexicon is
   * left out: it lists names of persons that are names of states too.
   */
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
