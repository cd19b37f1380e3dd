package org.legation.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.legation.job.JobDefinition;
import org.legation.model.ArticleInfo;
import org.legation.model.DatasetInfo;
import org.legation.model.InputState;
import org.legation.model.RelationRecord;
import org.legation.model.SourcesSummary;
import org.legation.publish.ReleaseContent;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
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
   * From so many records or findings on, they are kept in a file for the formats, not in memory.
   */
  private static final int SPOOLED = 10_000;

  private final RunRequest request;
  private final Components components;
  private final RunProgress progress;
  private final Store store;
  private final WorkSteps work;
  private final Spread spread;
  private final JobRepository repository;
  private final PlatformTransactionManager transactions;

  LegationJob(
      RunRequest request,
      Components components,
      RunProgress progress,
      Store store,
      WorkSteps work,
      Spread spread,
      JobRepository repository,
      PlatformTransactionManager transactions) {
    this.request = request;
    this.components = components;
    this.progress = progress;
    this.store = store;
    this.work = work;
    this.spread = spread;
    this.repository = repository;
    this.transactions = transactions;
  }

  @Bean
  Job legation() {
    return new JobBuilder(NAME, repository)
        .start(prepare())
        .next(extract())
        .next(deduplicate())
        .next(reconcile())
        .next(index())
        .next(validate())
        .next(check())
        .next(stage())
        .next(write())
        .next(seal())
        .next(replace())
        .build();
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
    return spread.step(
        WorkSteps.EXTRACT, work::extract, progressOf(() -> request.articles().count()));
  }

  /** Keeps the first of the articles that have the same title, whichever was read first. */
  private Step deduplicate() {
    return task(
        "deduplicate",
        () -> {
          store.indexes().ofExtracted();
          for (Store.Repeat repeat : store.repeats()) {
            store.drop(repeat.number());
            SkippedArticle.because(
                    "article-duplicate",
                    repeat.location(),
                    repeat.title(),
                    "%s has the same title as another article of the job, '%s': give one of them another title in the job file, or remove it."
                        .formatted(repeat.location(), repeat.first()))
                .addTo(store, repeat.number());
          }
        });
  }

  /** Brings together what several places say of the same fact, one group of records at a time. */
  private Step reconcile() {
    return spread.step(WorkSteps.RECONCILE, work::reconcile, progressOf(() -> -1));
  }

  /** Makes the records findable by their articles, and in their order. */
  private Step index() {
    return task("index", () -> store.indexes().ofReconciled());
  }

  /** Checks each article against the records that have evidence in it. */
  private Step validate() {
    return spread.step(
        WorkSteps.VALIDATE, work::validate, progressOf(() -> store.summary().count("article")));
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
          if (store.summary().count("fact") >= SPOOLED) {
            try (Stream<RelationRecord> records = store.facts()) {
              spool().write(records);
            }
          }
        });
  }

  /** Writes all formats into the new release; a run that is taken up here writes all anew. */
  private Step write() {
    return task(
        "write",
        () -> formats().count(),
        () -> {
          FormatsWriter files = formats();
          ReleaseContent content = isSmall() ? HeldContent.of(content()) : content();
          components.releases().write(target(), folder -> files.write(content, folder, progress));
        });
  }

  private boolean isSmall() {
    return Stream.of("article", "fact", "finding")
        .allMatch(table -> store.summary().count(table) < SPOOLED);
  }

  private FormatsWriter formats() {
    return new FormatsWriter(
        components.exporters().of(target(), request.job().publish().formats()));
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

  private StoredContent content() {
    JobDefinition job = request.job();
    SourcesSummary sources;
    try (Stream<ArticleInfo> articles = store.articleInfos()) {
      sources = SourcesSummary.of(articles);
    }
    return new StoredContent(
        new DatasetInfo(job.name(), job.title(), components.version(), sources, input()),
        store,
        spool());
  }

  private RecordSpool spool() {
    return new RecordSpool(request.spool());
  }

  /** Where an article may be there again the next time, the release may change by itself. */
  private @Nullable InputState input() {
    return store.summary().hasPassingFailures()
        ? null
        : request.input(store.summary().count("skipped"));
  }

  private Handover handover() {
    return new Handover(components.releases(), store, target());
  }

  private Path target() {
    return request.job().publish().to();
  }

  private Step task(String name, Task task) {
    return task(name, () -> -1, task);
  }

  private Step task(String name, LongSupplier pieces, Task task) {
    return new StepBuilder(name, repository)
        .tasklet(
            (contribution, context) -> {
              task.run();
              return RepeatStatus.FINISHED;
            },
            transactions)
        .listener(new RejectedExit())
        .listener(progressOf(pieces))
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
