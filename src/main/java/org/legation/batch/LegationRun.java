package org.legation.batch;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.legation.batch.RunReport.Outcome;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.SimpleJob;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs the job once: starts Spring, takes up an unfinished run or begins a new one, reports. */
public final class LegationRun {
  private final Components components;
  private final RunProgress progress;
  private final AtomicReference<@Nullable ConfigurableApplicationContext> running =
      new AtomicReference<>();
  private final StopFlag stop = new StopFlag();

  public LegationRun(Components components, RunProgress progress) {
    this.components = components;
    this.progress = progress;
  }

  /** Runs to the end; whatever happens is told by the report, not by an exception. */
  public RunReport run(RunRequest request) {
    try {
      return attempt(request);
    } catch (DamagedStoreException e) {
      progress.begunAnew();
      return attempt(request.anew());
    }
  }

  private RunReport attempt(RunRequest request) {
    StorePlace place = StorePlace.of(request.store());
    try {
      place.prepare(request.fresh());
      try (StopOnSignal signal = new StopOnSignal(this::stop);
          OpenStore store = OpenStore.at(request.store());
          ConfigurableApplicationContext spring = start(request, store)) {
        running.set(spring);
        return run(request, spring);
      } finally {
        running.set(null);
      }
    } catch (IOException e) {
      return failed(
          "The store %s cannot be made (%s). Check the rights and the disk, or give another --output."
              .formatted(request.store(), e),
          e);
    } catch (SQLException e) {
      return failed(place.explain(e), e);
    } catch (DamagedStoreException e) {
      throw e;
    } catch (RuntimeException e) {
      SQLException cause = Failures.find(e, SQLException.class);
      return failed(cause == null ? Failures.sentence(e) : place.explain(cause), e);
    }
  }

  /**
   * Stops the run after the article that it reads, and other work after its chunk; may be called
   * from any thread.
   */
  public void stop() {
    stop.ask();
    ConfigurableApplicationContext spring = running.get();
    if (spring == null || !spring.isActive()) {
      return;
    }
    JobOperator operator = spring.getBean(JobOperator.class);
    JobRepository repository = spring.getBean(JobRepository.class);
    for (JobExecution execution : repository.findRunningJobExecutions(LegationJob.NAME)) {
      try {
        operator.stop(execution);
      } catch (JobExecutionNotRunningException e) {
        // It ended by itself in between, which is what was asked for.
        continue;
      }
    }
  }

  private ConfigurableApplicationContext start(RunRequest request, OpenStore store) {
    Class<?> spread =
        request.workers() instanceof Workers.Remote
            ? RemoteSpreadConfiguration.class
            : ThreadSpreadConfiguration.class;
    return Beans.of(
        Map.of(
            "request", request,
            "openStore", store,
            "components", components,
            "progress", progress,
            "stop", stop),
        StoreConfiguration.class,
        spread,
        LegationJob.class);
  }

  private RunReport run(RunRequest request, ConfigurableApplicationContext spring) {
    Job job = spring.getBean(Job.class);
    Store store = spring.getBean(Store.class);
    progress.planned(List.copyOf(((SimpleJob) job).getStepNames()));
    JobOperator operator = spring.getBean(JobOperator.class);
    RunIdentity identity =
        new RunIdentity(
            spring.getBean(JobRepository.class),
            operator,
            request.job().name(),
            Fingerprint.of(request, components.build()),
            request.workers().shares());
    RunIdentity.Start start;
    JobExecution execution;
    try {
      start = identity.next();
      if (start.resumes()) {
        progress.resumed();
      }
      execution = operator.start(job, start.parameters());
      while (isLeftOffByAWorker(execution)) {
        progress.workerStopped();
        execution = operator.start(job, identity.next().parameters());
      }
    } catch (org.springframework.batch.core.job.JobExecutionException e) {
      return failed(Failures.sentence(e), e);
    }
    boolean ownFile = request.store() instanceof StoreAddress.File;
    if (start.resumes() && ownFile && Failures.isOfDamage(Failures.first(execution))) {
      throw new DamagedStoreException();
    }
    return report(request, execution, store);
  }

  /** Whether the run was stopped by nobody but a worker of its own that was. */
  private boolean isLeftOffByAWorker(JobExecution execution) {
    return execution.getStatus() == BatchStatus.STOPPED && !stop.isAsked();
  }

  private static RunReport report(RunRequest request, JobExecution execution, Store store) {
    long skipped = store.summary().count("skipped");
    long outdated = store.summary().count("outdated");
    boolean stopped = execution.getStatus() == BatchStatus.STOPPED;
    Throwable failure = stopped ? null : Failures.first(execution);
    Outcome outcome = outcome(execution, failure, skipped + outdated);
    return new RunReport(
        outcome,
        sentences(request, failure),
        store.summary().factsByType(),
        store.summary().findingsBySeverity(),
        store.summary().worstFindings(RunReport.SHOWN),
        store.summary().skipped(RunReport.SHOWN),
        skipped,
        store.summary().count("article"),
        store.summary().outdated(RunReport.SHOWN),
        outdated,
        store.summary().vanished(RunReport.SHOWN),
        store.summary().vanishedCount(),
        outcome == Outcome.REJECTED
            ? new RejectedRelease(request.job().publish().to()).folder()
            : null,
        failure);
  }

  private static List<String> sentences(RunRequest request, @Nullable Throwable failure) {
    if (failure == null) {
      return List.of();
    }
    SQLException sql = Failures.find(failure, SQLException.class);
    return sql != null && request.store() instanceof StoreAddress.Server
        ? List.of(StorePlace.of(request.store()).explain(sql))
        : Failures.sentences(failure);
  }

  private static Outcome outcome(
      JobExecution execution, @Nullable Throwable failure, long notAsTheyAre) {
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      return notAsTheyAre == 0 ? Outcome.DONE : Outcome.DONE_WITH_SKIPS;
    }
    if (execution.getStatus() == BatchStatus.STOPPED) {
      return Outcome.STOPPED;
    }
    return Failures.find(failure, ReleaseRejectedException.class) == null
        ? Outcome.FAILED
        : Outcome.REJECTED;
  }

  /**
   * A run that was killed left rows, or index entries, of an article that was never done. H2 saves
   * its maps one after another, and a kill in between can leave part of a transaction that nothing
   * rolls back.
   */
  private static final class DamagedStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static RunReport failed(String message, Throwable failure) {
    return new RunReport(
        Outcome.FAILED,
        List.of(message),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        0,
        0,
        List.of(),
        0,
        List.of(),
        0,
        null,
        failure);
  }
}
