package org.legation.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.legation.article.ArticleParser;
import org.legation.article.ArticleParsers;
import org.legation.batch.Components;
import org.legation.batch.Exporters;
import org.legation.batch.FolderReleases;
import org.legation.extract.Extractor;
import org.legation.extract.RuleExtractor;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.NameResolver;
import org.legation.job.Formats;
import org.legation.model.Article;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;
import org.legation.normalize.Normalizer;
import org.legation.normalize.RecordNormalizer;
import org.legation.publish.Exporter;
import org.legation.publish.ReleaseFormats;
import org.legation.publish.ReleaseVerifier;
import org.legation.reconcile.FactReconciler;
import org.legation.validate.StandardValidator;
import org.legation.validate.Validator;
import org.slf4j.LoggerFactory;

/** The one place where interfaces meet their implementations. */
final class Wiring {
  private Wiring() {}

  static Product product() {
    String version = Version.current();
    return new Product(
        version,
        Wiring::formats,
        () -> components(version),
        release -> new ReleaseVerifier().verify(release),
        new NameReport());
  }

  private static Formats formats() {
    ReleaseFormats formats = new ReleaseFormats(Gazetteer::bundled); // asked for names alone
    return new Formats(formats.known(), formats.standard());
  }

  private static Exporters exporters(ReleaseFormats all) {
    return new Exporters() {
      @Override
      public List<List<Exporter>> of(Path replaced, List<String> formats) {
        return all.exportersReplacing(replaced, formats);
      }

      @Override
      public List<List<Exporter>> ofRejected(Path replaced) {
        return ReleaseFormats.exportersOfRejected(replaced);
      }
    };
  }

  private static Validator validator(Supplier<Validator> loaded) {
    return new Validator() {
      @Override
      public List<Finding> check(RelationRecord record) {
        return loaded.get().check(record);
      }

      @Override
      public List<Finding> check(Article article, List<RelationRecord> records) {
        return loaded.get().check(article, records);
      }
    };
  }

  private static Components components(String version) {
    // Two threads that log for the first time at once would have SLF4J complain on the terminal.
    LoggerFactory.getILoggerFactory();
    Ahead ahead = new Ahead();
    Supplier<Gazetteer> gazetteer = ahead.load(Gazetteer::bundled);
    Supplier<ArticleParser> parser = ahead.load(ArticleParsers::new);
    Supplier<Extractor> extractor =
        ahead.load(
            () -> new RuleExtractor(gazetteer.get(), new NameResolver(), RuleBook.bundled()));
    Supplier<Normalizer> normalizer = ahead.load(() -> new RecordNormalizer(gazetteer.get()));
    Supplier<Validator> validator = ahead.load(StandardValidator::new);
    return new Components(
        raw -> parser.get().parseReporting(raw),
        article -> extractor.get().extract(article),
        (article, extraction) -> normalizer.get().normalize(article, extraction),
        new FactReconciler(name -> gazetteer.get().organisation(name)),
        validator(validator),
        exporters(new ReleaseFormats(gazetteer)),
        new FolderReleases(),
        version,
        Version.build());
  }
}
