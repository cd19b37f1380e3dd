package org.legation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No pattern of the program backtracks without bound. Each is a constant, and is tried here on
 * crafted texts of 100,000 characters, whose reads are counted: so many a character, and no more.
 * Patterns that people write go to RE2/J.
 */
class PatternsTest {
  private static final int LENGTH = 100_000;
  private static final int PAIRS_LENGTH = 2_000;
  private static final int READS_PER_CHARACTER = 60;
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.legation");

  static List<Arguments> patterns() throws ReflectiveOperationException {
    List<Arguments> patterns = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      for (JavaField declared : type.getFields()) {
        if (declared.getRawType().isEquivalentTo(Pattern.class)) {
          Field field = declared.reflect();
          field.setAccessible(true);
          Pattern pattern = (Pattern) field.get(null);
          patterns.add(
              argumentSet(type.getSimpleName() + "." + field.getName(), pattern, uses(type)));
        }
      }
    }
    return patterns;
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void readsATextFewTimes(Pattern pattern, Set<String> uses) {
    for (String text : craftedFor(pattern.pattern())) {
      for (String use : uses) {
        assertThatCode(() -> apply(use, pattern.matcher(new CountedText(text))))
            .as("%s of a text that begins with: %s", use, text.substring(0, 40))
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  void patternsAreFound() throws ReflectiveOperationException {
    assertThat(patterns()).hasSizeGreaterThan(30);
  }

  @Test
  void everyPatternIsAConstant() {
    noClasses()
        .should()
        .callMethodWhere(
            new DescribedPredicate<JavaMethodCall>("compiles a pattern after its class is loaded") {
              @Override
              public boolean test(JavaMethodCall call) {
                return call.getTargetOwner().isEquivalentTo(Pattern.class)
                    && List.of("compile", "matches").contains(call.getName())
                    && !call.getOrigin().getName().equals("<clinit>");
              }
            })
        .orShould()
        .callMethod(String.class, "matches", String.class)
        .orShould()
        .callMethod(String.class, "replaceAll", String.class, String.class)
        .orShould()
        .callMethod(String.class, "replaceFirst", String.class, String.class)
        .check(CLASSES);
  }

  /** How a class applies its patterns: methods of {@link Matcher}. */
  private static Set<String> uses(JavaClass type) {
    return type.getMethodCallsFromSelf().stream()
        .filter(call -> call.getTargetOwner().isEquivalentTo(Matcher.class))
        .map(JavaMethodCall::getName)
        .map(name -> name.startsWith("replace") ? "find" : name)
        .filter(List.of("find", "matches", "lookingAt")::contains)
        .collect(Collectors.toSet());
  }

  private static void apply(String use, Matcher matcher) {
    if (!use.equals("find")) {
      assertThat(use.equals("matches") ? matcher.matches() : matcher.lookingAt()).isIn(true, false);
      return;
    }
    while (matcher.find()) {
      assertThat(matcher.end()).isGreaterThanOrEqualTo(matcher.start());
    }
  }

  /** Repetitions of what a pattern is made of, alone, in pairs, and behind all its words. */
  private static List<String> craftedFor(String regex) {
    Set<String> units = new LinkedHashSet<>(List.of("a", "1", " ", "-", ".", "\n"));
    regex.chars().mapToObj(Character::toString).limit(60).forEach(units::add);
    String words = regex.replaceAll("\\[[^]]*]|\\\\.|\\{[0-9,]+}|[*+?|^$()\\[\\]:!]", " ");
    List<String> pairs = units.stream().flatMap(a -> units.stream().map(b -> a + b)).toList();
    String joined = words.replace(" ", "");
    Stream.of(words.split(" ")).filter(word -> word.length() > 1).forEach(units::add);
    units.addAll(List.of(joined + "a", joined + " ", "a-", "a.", "a ", "1-", "1."));
    List<String> texts = new ArrayList<>();
    for (String unit : units) {
      String body = unit.repeat(Math.max(1, LENGTH / unit.length()));
      texts.add(body + "!");
      texts.add(joined + body.substring(0, LENGTH / 10) + "!");
      texts.add("x" + body.substring(0, LENGTH / 10) + "!");
    }
    pairs.forEach(pair -> texts.add(joined + pair.repeat(PAIRS_LENGTH / 2) + "!"));
    return texts;
  }

  /** A text that counts how often it is read, and refuses to be read too often. */
  private static final class CountedText implements CharSequence {
    private final String text;
    private long reads;

    CountedText(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (++reads > (long) READS_PER_CHARACTER * text.length()) {
        throw new IllegalStateException("read more than %d times".formatted(READS_PER_CHARACTER));
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
