package org.legation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.legation.Pipeline;
import org.legation.article.ArticleParsers;
import org.legation.evaluate.EvaluationReport.By;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Article;
import org.legation.source.ArticleFiles;
import org.legation.source.KnownFacts;

/** The figures are those of the script with which the rules were measured first. */
class EvaluationAgreementTest {
  private static final Path SCRIPT = Path.of("../shared/tools/score.py");
  private static final Path GOLD = Path.of("../shared/gold/rdcr");
  private static final Path ARTICLES = Path.of("../shared/articles/rdcr");

  @TempDir private static Path release;

  @BeforeAll
  static void extract() throws Exception {
    assumeTrue(Files.exists(SCRIPT) && Files.isDirectory(GOLD), SCRIPT + " or gold is not here");
    ArticleFiles files = new ArticleFiles();
    List<Article> articles = new ArrayList<>();
    for (Path file : files.find(ARTICLES)) {
      articles.add(new ArticleParsers().parse(files.read(file, file.toString(), KnownFacts.NONE)));
    }
    ReleaseText.write(
        release.resolve("records.json"), new Pipeline(RuleBook.bundled()).records(articles));
  }

  @ParameterizedTest
  @EnumSource(By.class)
  void reportIsTheScripts(By by) throws Exception {
    assertSame(GOLD, by);
  }

  @ParameterizedTest
  @EnumSource(By.class)
  void reportOnOneArticleIsTheScripts(By by) throws Exception {
    assertSame(GOLD.resolve("united-states-haiti-relations.tsv"), by);
  }

  private static void assertSame(Path gold, By by) throws Exception {
    String report = EvaluationReport.text(Evaluation.of(gold, release), by, true);

    assertThat(report).isEqualTo(script(gold, by)).contains("MISSED", "EXTRA");
  }

  private static String script(Path gold, By by) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            Arrays.asList(
                "python3", SCRIPT.toString(), gold.toString(), release.toString(), "--errors"));
    if (by != By.NOTHING) {
      command.addAll(List.of("--by", by.name().toLowerCase(Locale.ROOT)));
    }
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      return abort("python3 is not here: " + e.getMessage());
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(out).isZero();
    return out;
  }
}
