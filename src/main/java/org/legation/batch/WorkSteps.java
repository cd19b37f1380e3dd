package org.legation.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.legation.article.ParseResult;
import org.legation.article.UnreadableArticleException;
import org.legation.extract.Extraction;
import org.legation.model.Article;
import org.legation.model.Finding;
import org.legation.model.RawArticle;
import org.legation.model.RelationRecord;
import org.legation.normalize.Normalized;
import org.legation.reconcile.Reconciled;
import org.legation.source.ArticleSource;
import org.legation.source.OfferedArticle;
import org.legation.source.SourceException;
import org.legation.source.SourceNotice;
import org.springframework.batch.core.listener.StepListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.database.JdbcCursorItemReader;
import org.springframework.batch.infrastructure.item.database.builder.JdbcCursorItemReaderBuilder;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The steps whose work can be shared, each for one share of it. A step commits its data together
 * with the note of how far it came, so a share that broke off goes on with the chunk after the last
 * one committed.
 */
final class WorkSteps {
  static final String EXTRACT = "extract";
  static final String RECONCILE = "reconcile";
  static final String VALIDATE = "validate";

  /**
   * Small enough that little is lost when a run is killed, large enough that commits cost nothing.
   */
  private static final int CHUNK = 100;

  /** Those of MediaWiki have 255 bytes at most. */
  private static final int LONGEST_TITLE = 1000;

  private final ArticleSource articles;
  private final Components components;
  private final Store store;
  private final DataSource database;
  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final StopFlag stop;

  WorkSteps(
      ArticleSource articles,
      Components components,
      Store store,
      DataSource database,
      JobRepository repository,
      PlatformTransactionManager transactions,
      StopFlag stop) {
    this.articles = articles;
    this.components = components;
    this.store = store;
    this.database = database;
    this.repository = repository;
    this.transactions = transactions;
    this.stop = stop;
  }

  /** Reads each article, finds claims in it and makes records of them. */
  Step extract(Share share, StepListener progress) {
    ArticleReader reader = new ArticleReader(articles, share);
    UntilStopped processor = new UntilStopped(this::process, reader, stop);
    return new StepBuilder(EXTRACT, repository)
        .<NumberedArticle, ProcessedArticle>chunk(CHUNK)
        .transactionManager(transactions)
        .interruptionPolicy(stop)
        .reader(reader)
        .processor(processor)
        .listener(processor)
        .writer(new ExtractWriter(store, components.reconciler()))
        .faultTolerant()
        .skipPolicy((reason, count) -> isOfOneArticle(reason))
        .skipListener(new UnreadableArticles(store))
        .listener(progress)
        .build();
  }

  /** Brings together what several places say of the same fact, one group of records at a time. */
  Step reconcile(Share share, StepListener progress) {
    return new StepBuilder(RECONCILE, repository)
        .<List<RelationRecord>, Reconciled>chunk(CHUNK)
        .transactionManager(transactions)
        .interruptionPolicy(stop)
        .reader(new GroupReader(database, store, share))
        .processor(components.reconciler()::reconcile)
        .writer(
            groups ->
                groups.forEach(
                    group -> {
                      store.writer().addFacts(group.records());
                      store.writer().addFindings(group.findings());
                    }))
        .listener(progress)
        .build();
  }

  /** Checks each article against the records that have evidence in it. */
  Step validate(Share share, StepListener progress) {
    return new StepBuilder(VALIDATE, repository)
        .<Integer, List<Finding>>chunk(CHUNK)
        .transactionManager(transactions)
        .interruptionPolicy(stop)
        .reader(articleNumbers(share))
        .processor(this::validate)
        .writer(found -> found.forEach(store.writer()::addFindings))
        .listener(progress)
        .build();
  }

  private ProcessedArticle process(NumberedArticle numbered)
      throws UnreadableArticleException, SourceException {
    OfferedArticle offered = numbered.article();
    RawArticle raw = offered.read();
    try {
      ParseResult parsed = components.parser().parseReporting(raw);
      Article article = parsed.article();
      requireTitle(article.info().title(), offered.location());
      Extraction extraction = components.extractor().extract(article);
      Normalized normalized = components.normalizer().normalize(article, extraction);
      List<Finding> findings = new ArrayList<>(normalized.findings());
      List<SourceNotice> notices = offered.notices();
      notices.forEach(notice -> findings.add(notice.about(article.info().title())));
      return new ProcessedArticle(
          numbered.number(),
          offered.location(),
          article,
          normalized.records(),
          findings,
          outdated(notices),
          parsed.report().vanishedTemplates());
    } catch (RuntimeException | StackOverflowError e) {
      throw new BrokenArticleException(offered.location(), e);
    }
  }

  private static void requireTitle(String title, String location) throws SourceException {
    if (title.length() > LONGEST_TITLE) {
      throw new SourceException(
          "article-too-large",
          String.format(
              Locale.ROOT,
              "%s has a title of %,d characters, more than the %,d that one may have; mend its heading, or name its title in the job file.",
              location,
              title.length(),
              LONGEST_TITLE),
          null);
    }
  }

  private static @Nullable String outdated(List<SourceNotice> notices) {
    return notices.stream()
        .filter(SourceNotice::outdated)
        .map(SourceNotice::message)
        .findFirst()
        .orElse(null);
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

  private JdbcCursorItemReader<Integer> articleNumbers(Share share) {
    return new JdbcCursorItemReaderBuilder<Integer>()
        .name("articles")
        .dataSource(database)
        .sql(Store.ARTICLES)
        .queryArguments(share.of(), share.index())
        .rowMapper((row, i) -> row.getInt(1))
        .connectionAutoCommit(store.kind().cursorsCommit())
        .fetchSize(Store.FETCH_SIZE)
        .build();
  }
}
