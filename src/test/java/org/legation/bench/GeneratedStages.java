package org.legation.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.legation.article.ParseReport;
import org.legation.article.ParseResult;
import org.legation.batch.Components;
import org.legation.batch.Exporters;
import org.legation.batch.FolderReleases;
import org.legation.extract.Extraction;
import org.legation.model.Article;
import org.legation.model.Finding;
import org.legation.model.RawArticle;
import org.legation.model.RelationRecord;
import org.legation.normalize.Normalized;
import org.legation.reconcile.Reconciled;
import org.legation.reconcile.Reconciler;
import org.legation.validate.Validator;

/** Stages that make up their records, for a real run with real exporters. */
final class GeneratedStages {
  private final GeneratedRelease release;
  private final Exporters exporters;

  /**
   * @param exporters which formats are written, and how
   */
  GeneratedStages(GeneratedRelease release, Exporters exporters) {
    this.release = release;
    this.exporters = exporters;
  }

  Components components() {
    return new Components(
        this::parse,
        article -> new Extraction(List.of(), List.of()),
        (article, extraction) -> normalize(article),
        new AsTheyAre(),
        new Unchecked(),
        exporters,
        new FolderReleases(),
        "bench",
        "bench");
  }

  /** The content of the file is the number of the article. */
  private ParseResult parse(RawArticle raw) {
    int number = Integer.parseInt(new String(raw.bytes(), StandardCharsets.UTF_8).strip());
    Article article = new Article(release.article(number), release.text(number), List.of());
    return new ParseResult(article, ParseReport.nothing());
  }

  private Normalized normalize(Article article) {
    String title = article.info().title();
    int number = Integer.parseInt(title.substring(title.lastIndexOf(' ') + 1));
    return new Normalized(release.records(number), List.of(release.finding(number)));
  }

  private static final class AsTheyAre implements Reconciler {
    @Override
    public String group(RelationRecord record) {
      return record.id();
    }

    @Override
    public Reconciled reconcile(List<RelationRecord> group) {
      return new Reconciled(group, List.of());
    }
  }

  private static final class Unchecked implements Validator {
    @Override
    public List<Finding> check(RelationRecord record) {
      return List.of();
    }

    @Override
    public List<Finding> check(Article article, List<RelationRecord> records) {
      return List.of();
    }
  }
}
