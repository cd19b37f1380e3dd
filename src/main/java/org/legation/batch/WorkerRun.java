package org.legation.batch;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.ConfigurableApplicationContext;

/** Works for runs of other processes: takes shares of their work from the broker. */
public final class WorkerRun {
  private static final int FOR_EVER = -1;
  private static final Duration LOOK = Duration.ofMillis(200);

  private final Components components;
  private final WorkerProgress progress;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final StopFlag stop = new StopFlag();

  public WorkerRun(Components components, WorkerProgress progress) {
    this.components = components;
    this.progress = progress;
  }

  /**
   * Works until it is stopped, by {@link #stop} or a signal, or has had nothing to do for a while.
   *
   * @param request the job and its articles, which have to be those of the run
   * @param threads how many shares to work on at a time
   * @param idle after how long without work to end; zero for never
   * @return null, or what went wrong, as a sentence
   */
  public @Nullable String run(RunRequest request, int threads, Duration idle) {
    StoreAddress.Server server = (StoreAddress.Server) request.store();
    BrokerAddress address = ((Workers.Remote) request.workers()).broker();
    AtomicReference<@Nullable String> failure = new AtomicReference<>();
    try (StopOnSignal signal = new StopOnSignal(this::stop);
        OpenStore store = OpenStore.shared(server);
        ConfigurableApplicationContext spring = start(request, store);
        Broker broker = Broker.at(address, FOR_EVER)) {
      Activity activity = new Activity(progress);
      ShareListener shares =
          new ShareListener(
              spring.getBean(JobRepository.class),
              name -> step(name, spring.getBean(WorkSteps.class)),
              Fingerprint.of(request, components.build()),
              activity);
      Broker.Listening listening =
          broker.listen(
              threads,
              text -> {
                try {
                  shares.handle(text);
                } catch (ShareListener.OtherJobException e) {
                  failure.compareAndSet(null, e.getMessage());
                  stop();
                  throw e; // so that the message goes back
                }
              },
              failed -> activity.failed(Failures.reason(failed)),
              lost -> progress.brokerLost(Failures.reason(lost)));
      progress.ready();
      awaitEnd(activity, idle);
      end(listening);
      return failure.get();
    } catch (SQLException e) {
      return new StoreServer(server).explain(e);
    } catch (RuntimeException e) {
      SQLException cause = Failures.find(e, SQLException.class);
      return cause == null ? Failures.sentence(e) : new StoreServer(server).explain(cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "The worker was interrupted.";
    }
  }

  /**
   * Ends the work between two articles; the run that waits for the share hands out the rest again.
   * May be called from any thread.
   */
  public void stop() {
    stopped.countDown();
  }

  private void awaitEnd(Activity activity, Duration idle) throws InterruptedException {
    while (!stopped.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
      if (!idle.isZero() && activity.idleFor().compareTo(idle) >= 0) {
        return;
      }
    }
  }

  /** First no new shares, then an early end of those at work, as each would be left off at once. */
  private void end(Broker.Listening listening) throws InterruptedException {
    CountDownLatch quiet = new CountDownLatch(1);
    listening.stop(quiet::countDown);
    stop.ask();
    quiet.await();
  }

  private static Step step(String name, WorkSteps work) {
    StepListener silent = new StepListener() {};
    Map<String, Spread.Work> works =
        Map.of(
            WorkSteps.EXTRACT, work::extract,
            WorkSteps.RECONCILE, work::reconcile,
            WorkSteps.VALIDATE, work::validate);
    Spread.Work found = works.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no step " + name);
    }
    return new ShareStep(name, found, silent);
  }

  private ConfigurableApplicationContext start(RunRequest request, OpenStore store) {
    return Beans.of(
        Map.of("request", request, "components", components, "openStore", store, "stop", stop),
        StoreConfiguration.class);
  }

  /** Knows how long nothing has been done. */
  private static final class Activity implements WorkerProgress {
    private final WorkerProgress next;
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicLong last = new AtomicLong(System.nanoTime());

    Activity(WorkerProgress next) {
      this.next = next;
    }

    Duration idleFor() {
      return working.get() > 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - last.get());
    }

    @Override
    public void ready() {
      next.ready();
    }

    @Override
    public void began(String share) {
      working.incrementAndGet();
      next.began(share);
    }

    @Override
    public void ended(String share) {
      rest();
      next.ended(share);
    }

    @Override
    public void leftOff(String share) {
      rest();
      next.leftOff(share);
    }

    private void rest() {
      last.set(System.nanoTime());
      working.decrementAndGet();
    }

    @Override
    public void failed(String reason) {
      next.failed(reason);
    }

    @Override
    public void refused(String reason) {
      next.refused(reason);
    }

    @Override
    public void brokerLost(String reason) {
      next.brokerLost(reason);
    }
  }
}
