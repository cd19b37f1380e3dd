package org.legation.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.legation.article.ParseResult;
import org.legation.article.UnreadableArticleException;
import org.legation.extract.Extraction;
import org.legation.job.JobDefinition;
import org.legation.model.Article;
import org.legation.model.DatasetInfo;
import org.legation.model.Finding;
import org.legation.model.RawArticle;
import org.legation.model.RelationRecord;
import org.legation.normalize.Normalized;
import org.legation.publish.Exporter;
import org.legation.reconcile.Reconciled;
import org.legation.source.OfferedArticle;
import org.legation.source.SourceException;
import org.legation.source.SourceNotice;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.database.JdbcCursorItemReader;
import org.springframework.batch.infrastructure.item.database.builder.JdbcCursorItemReaderBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job, from the articles to the release; read {@link #legation} from top to bottom. Each step
 * commits its data together with the note that it is done, so a run that was killed goes on with
 * the chunk after the last one committed.
 */
@Configuration(proxyBeanMethods = false)
class LegationJob {
  static final String NAME = "legation";

  /**
   * Small enough that little is lost when a run is killed, large enough that commits cost nothing.
   */
  private static final int CHUNK = 100;

  /** From so many records on, keeping them at hand for the formats takes less than it saves. */
  private static final int SPOOLED = 10_000;

  private final RunRequest request;
  private final Components components;
  private final RunProgress progress;
  private final Store store;
  private final DataSource dataSource;
  private final JobRepository repository;
  private final PlatformTransactionManager transactions;

  LegationJob(
      RunRequest request,
      Components components,
      RunProgress progress,
      Store store,
      DataSource dataSource,
      JobRepository repository,
      PlatformTransactionManager transactions) {
    this.request = request;
    this.components = components;
    this.progress = progress;
    this.store = store;
    this.dataSource = dataSource;
    this.repository = repository;
    this.transactions = transactions;
  }

  @Bean
  Job legation() {
    SimpleJobBuilder job =
        new JobBuilder(NAME, repository)
            .start(prepare())
            .next(extract())
            .next(reconcile())
            .next(validate())
            .next(check())
            .next(stage());
    for (Exporter exporter :
        components.exporters().of(target(), request.job().publish().formats())) {
      job = job.next(export(exporter));
    }
    return job.next(seal()).next(replace()).build();
  }

  /** Drops what an earlier run left. */
  private Step prepare() {
    return task(
        "prepare",
        () -> {
          store.clear();
          spool().delete();
        });
  }

  /** Reads each article, finds claims in it and makes records of them. */
  private Step extract() {
    return new StepBuilder("extract", repository)
        .<NumberedArticle, ProcessedArticle>chunk(CHUNK)
        .transactionManager(transactions)
        .reader(new ArticleReader(request.articles()))
        .processor(this::process)
        .writer(new ExtractWriter(store, components.reconciler()))
        .faultTolerant()
        .skipPolicy((reason, count) -> isOfOneArticle(reason))
        .skipListener(new UnreadableArticles(store))
        .listener(progressOf(() -> request.articles().count()))
        .build();
  }

  /** Brings together what several places say of the same fact, one group of records at a time. */
  private Step reconcile() {
    return new StepBuilder("reconcile", repository)
        .<List<RelationRecord>, Reconciled>chunk(CHUNK)
        .transactionManager(transactions)
        .reader(new GroupReader(dataSource, store))
        .processor(components.reconciler()::reconcile)
        .writer(
            groups ->
                groups.forEach(
                    group -> {
                      store.addFacts(group.records());
                      store.addFindings(group.findings());
                    }))
        .listener(progressOf(() -> -1))
        .build();
  }

  /** Checks each article against the records that have evidence in it. */
  private Step validate() {
    return new StepBuilder("validate", repository)
        .<Integer, List<Finding>>chunk(CHUNK)
        .transactionManager(transactions)
        .reader(articleNumbers())
        .processor(this::validate)
        .writer(articles -> articles.forEach(store::addFindings))
        .listener(progressOf(() -> store.count("article")))
        .build();
  }

  /** Stops here what may not be published. */
  private Step check() {
    return task(
        "check",
        () -> {
          List<String> reasons =
              new ReleaseCheck(request.job(), store, Clock.systemUTC()).reasons();
          if (!reasons.isEmpty()) {
            new RejectedRelease(target())
                .write(reasons, components.exporters().ofRejected(target()), content());
            throw new ReleaseRejectedException(reasons);
          }
        });
  }

  /** Begins an empty release beside the one that stands. */
  private Step stage() {
    return task(
        "stage",
        () -> {
          components.releases().begin(target());
          if (store.count("fact") >= SPOOLED) {
            try (Stream<RelationRecord> records = store.facts()) {
              spool().write(records);
            }
          }
        });
  }

  /** Writes one format into the new release. */
  private Step export(Exporter exporter) {
    return task(
        "write " + exporter.format(),
        () -> components.releases().write(target(), folder -> exporter.export(content(), folder)));
  }

  private Step seal() {
    return task("seal", () -> handover().seal());
  }

  /** Puts the release in place: the only step that touches the old one. */
  private Step replace() {
    return task(
        "replace",
        () -> {
          handover().replace();
          new RejectedRelease(target()).clear();
          spool().delete();
        });
  }

  private ProcessedArticle process(NumberedArticle numbered)
      throws UnreadableArticleException, SourceException {
    OfferedArticle offered = numbered.article();
    RawArticle raw = offered.read();
    try {
      ParseResult parsed = components.parser().parseReporting(raw);
      Article article = parsed.article();
      Extraction extraction = components.extractor().extract(article);
      Normalized normalized = components.normalizer().normalize(article, extraction);
      List<Finding> findings = new ArrayList<>(normalized.findings());
      offered.notices().forEach(notice -> findings.add(finding(notice, article)));
      return new ProcessedArticle(
          numbered.number(),
          offered.location(),
          article,
          normalized.records(),
          findings,
          parsed.report().vanishedTemplates());
    } catch (RuntimeException | StackOverflowError e) {
      throw new BrokenArticleException(offered.location(), e);
    }
  }

  private static Finding finding(SourceNotice notice, Article article) {
    return new Finding(
        notice.severity(),
        notice.check(),
        article.info().title(),
        "",
        "",
        -1,
        -1,
        "",
        notice.message(),
        notice.advice());
  }

  /** Whether a failure concerns one article, so that the run can go on without it. */
  private static boolean isOfOneArticle(Throwable failure) {
    return failure instanceof UnreadableArticleException
        || failure instanceof SourceException
        || failure instanceof BrokenArticleException;
  }

  private List<Finding> validate(int number) {
    Article article = store.article(number);
    String title = article.info().title();
    List<RelationRecord> records = store.factsIn(title);
    List<Finding> findings = new ArrayList<>();
    for (RelationRecord record : records) {
      // A record that several articles state is checked once, with the article that it quotes.
      if (record.quoted().article().equals(title)) {
        findings.addAll(components.validator().check(record));
      }
    }
    findings.addAll(components.validator().check(article, records));
    return findings;
  }

  private JdbcCursorItemReader<Integer> articleNumbers() {
    return new JdbcCursorItemReaderBuilder<Integer>()
        .name("articles")
        .dataSource(dataSource)
        .sql(Store.ARTICLES)
        .rowMapper((row, i) -> row.getInt(1))
        .build();
  }

  private StoredContent content() {
    JobDefinition job = request.job();
    return new StoredContent(
        new DatasetInfo(job.name(), job.title(), components.version(), store.articleInfos()),
        store,
        spool());
  }

  private RecordSpool spool() {
    return new RecordSpool(request.spool());
  }

  private Handover handover() {
    return new Handover(components.releases(), store, target());
  }

  private Path target() {
    return request.job().publish().to();
  }

  private Step task(String name, Task task) {
    return new StepBuilder(name, repository)
        .tasklet(
            (contribution, context) -> {
              task.run();
              return RepeatStatus.FINISHED;
            },
            transactions)
        .listener(new RejectedExit())
        .listener(progressOf(() -> -1))
        .build();
  }

  private StepProgress progressOf(LongSupplier total) {
    return new StepProgress(progress, total);
  }

  /** What a step of a single piece does. */
  private interface Task {
    void run() throws IOException, ReleaseRejectedException, NothingReadException;
  }
}
