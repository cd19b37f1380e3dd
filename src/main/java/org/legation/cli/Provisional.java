package org.legation.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.legation.article.UnreadableArticleException;
import org.legation.batch.ReleaseStore;
import org.legation.extract.Extraction;
import org.legation.model.Article;
import org.legation.model.ArticleInfo;
import org.legation.model.Block;
import org.legation.model.Finding;
import org.legation.model.RawArticle;
import org.legation.model.RelationRecord;
import org.legation.model.Section;
import org.legation.model.Span;
import org.legation.normalize.Normalized;
import org.legation.publish.Exporter;
import org.legation.publish.ReleaseContent;
import org.legation.reconcile.Reconciled;
import org.legation.reconcile.Reconciler;
import org.legation.validate.Validator;

/** Stands in for stages that are not wired yet: the shortest that keeps the job running. */
final class Provisional {
  static final List<String> FORMATS = List.of("csv", "xlsx", "json", "geojson");

  private Provisional() {}

  static Article parse(RawArticle raw) throws UnreadableArticleException {
    String text = new String(raw.bytes(), StandardCharsets.UTF_8);
    if (text.isBlank()) {
      throw new UnreadableArticleException(
          raw.location() + " is empty: fill it, or take it out of the job.");
    }
    String title = raw.title() == null ? text.lines().findFirst().orElse("").strip() : raw.title();
    ArticleInfo info = raw.info();
    return new Article(
        new ArticleInfo(title, info.url(), info.revision(), info.revisionDate(), info.license()),
        text,
        List.of(
            new Section(
                1,
                null,
                List.of(),
                List.of(new Block.Paragraph(List.of(new Span(0, text.length())))))));
  }

  static Extraction extract(Article article) {
    return new Extraction(List.of(), List.of());
  }

  static Normalized normalize(Article article, Extraction extraction) {
    return new Normalized(List.of(), List.of());
  }

  static Reconciler reconciler() {
    return new Reconciler() {
      @Override
      public String group(RelationRecord record) {
        return record.id();
      }

      @Override
      public Reconciled reconcile(List<RelationRecord> group) {
        return new Reconciled(group, List.of());
      }
    };
  }

  static Validator validator() {
    return new Validator() {
      @Override
      public List<Finding> check(RelationRecord record) {
        return List.of();
      }

      @Override
      public List<Finding> check(Article article, List<RelationRecord> records) {
        return List.of();
      }
    };
  }

  static List<Exporter> exporters(List<String> formats) {
    return Stream.concat(formats.stream(), Stream.of("manifest"))
        .<Exporter>map(
            format ->
                new Named(
                    format, "manifest".equals(format) ? "manifest.json" : "records." + format))
        .toList();
  }

  static List<String> verify(Path release) {
    return Files.exists(release.resolve("manifest.json"))
        ? List.of()
        : List.of("manifest.json is missing, so this is no release.");
  }

  static List<String> explain(String name) {
    return List.of("unknown");
  }

  private record Named(String format, String file) implements Exporter {
    @Override
    public void export(ReleaseContent content, Path folder) throws IOException {
      Files.writeString(folder.resolve(file), content.dataset().title() + "\n");
    }
  }

  static final class PlainReleases implements ReleaseStore {
    @Override
    public void begin(Path target) throws IOException {
      delete(staging(target));
      Files.createDirectories(staging(target));
    }

    @Override
    public void write(Path target, Writing writing) throws IOException {
      Files.createDirectories(staging(target));
      writing.into(staging(target));
    }

    @Override
    public void replace(Path target) throws IOException {
      delete(target);
      Files.move(staging(target), target);
    }

    private static Path staging(Path target) {
      return target.resolveSibling("." + target.getFileName() + ".new");
    }

    private static void delete(Path folder) throws IOException {
      if (!Files.exists(folder)) {
        return;
      }
      List<Path> deepestFirst;
      try (Stream<Path> paths = Files.walk(folder)) {
        deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }
}
