package org.legation.cli;

import java.nio.file.Path;
import java.util.List;
import org.legation.article.ArticleParsers;
import org.legation.batch.Components;
import org.legation.batch.Exporters;
import org.legation.batch.FolderReleases;
import org.legation.extract.RuleExtractor;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.NameResolver;
import org.legation.job.Formats;
import org.legation.normalize.RecordNormalizer;
import org.legation.publish.Exporter;
import org.legation.publish.ReleaseFormats;
import org.legation.publish.ReleaseVerifier;
import org.legation.reconcile.FactReconciler;
import org.legation.validate.StandardValidator;

/** The one place where interfaces meet their implementations. */
final class Wiring {
  private Wiring() {}

  static Product product() {
    String version = Version.current();
    return new Product(
        version,
        new Formats(ReleaseFormats.known(), ReleaseFormats.standard()),
        () -> components(version),
        release -> new ReleaseVerifier().verify(release),
        new NameReport());
  }

  private static Exporters exporters(Gazetteer gazetteer) {
    ReleaseFormats all = new ReleaseFormats(gazetteer);
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

  private static Components components(String version) {
    Gazetteer gazetteer = Gazetteer.bundled();
    return new Components(
        new ArticleParsers(),
        new RuleExtractor(gazetteer, new NameResolver(), RuleBook.bundled()),
        new RecordNormalizer(gazetteer),
        new FactReconciler(),
        new StandardValidator(),
        exporters(gazetteer),
        new FolderReleases(),
        version,
        Version.build());
  }
}
