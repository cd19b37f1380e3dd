package org.legation.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.legation.article.UnreadableArticleException;
import org.legation.batch.Components;
import org.legation.job.CommandLineJob;
import org.legation.job.JobArticles;
import org.legation.job.SourceSpec;
import org.legation.job.Suggestion;
import org.legation.model.Article;
import org.legation.model.RelationType;
import org.legation.source.ArticleCursor;
import org.legation.source.OfferedArticle;
import org.legation.source.SourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    description = "Prints each sentence of an article with the claims found in it and their rules.")
final class ExplainCommand implements Callable<Integer> {
  private final Product product;
  private final Console console;

  @Parameters(paramLabel = "PATH", description = "An article, or a folder of articles.")
  private Path path = Path.of("");

  @Option(
      names = "--type",
      paramLabel = "T",
      description = "Only sentences with claims of this type, for example mission.")
  private @Nullable String type;

  ExplainCommand(Product product, Console console) {
    this.product = product;
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    RelationType only = type == null ? null : type(type);
    SourceSpec source = CommandLineJob.source(path);
    Components components = product.components().get();
    int read = 0;
    int unreadable = 0;
    try (ArticleCursor articles = JobArticles.of(List.of(source)).open()) {
      for (OfferedArticle offered = articles.next(); offered != null; offered = articles.next()) {
        read++;
        try {
          Article article = components.parser().parse(offered.read());
          new Explanation(article, components.extractor().extract(article), only)
              .lines()
              .forEach(console::print);
        } catch (UnreadableArticleException | SourceException e) {
          console.tell(String.valueOf(e.getMessage()));
          unreadable++;
        }
      }
    }
    if (unreadable == 0) {
      return ExitCode.DONE;
    }
    return unreadable == read ? ExitCode.FAILED : ExitCode.DONE_WITH_SKIPS;
  }

  private static RelationType type(String code) throws CommandFailure {
    for (RelationType type : RelationType.values()) {
      if (type.code().equals(code)) {
        return type;
      }
    }
    List<String> codes = Arrays.stream(RelationType.values()).map(RelationType::code).toList();
    throw new CommandFailure(
        ExitCode.USAGE,
        "Unknown type '%s'.%s Known types: %s."
            .formatted(code, Suggestion.sentence(code, codes), String.join(", ", codes)));
  }
}
