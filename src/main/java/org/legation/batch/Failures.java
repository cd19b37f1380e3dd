package org.legation.batch;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.DataIntegrityViolationException;

/** Makes sentences of what broke. */
final class Failures {
  private Failures() {}

  /**
   * What broke first in an execution; null if nothing did. What a share says comes before the step
   * that only knows that one of its shares failed; a share of another process has left its words in
   * the job repository.
   */
  static @Nullable Throwable first(JobExecution execution) {
    for (StepExecution step : execution.getStepExecutions()) {
      if (step.getStepName().contains(":") && step.getStatus() == BatchStatus.FAILED) {
        String told = step.getExitStatus().getExitDescription();
        return step.getFailureExceptions().stream()
            .findFirst()
            .orElseGet(() -> new IllegalStateException("a worker failed: " + told));
      }
    }
    return execution.getAllFailureExceptions().stream().findFirst().orElse(null);
  }

  /** The failure or the nearest of its causes of the type; null if none is. */
  static <T extends Throwable> @Nullable T find(@Nullable Throwable failure, Class<T> type) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
    }
    return null;
  }

  /** Whether rows stand in the way that should not be there. */
  static boolean isOfDamage(@Nullable Throwable failure) {
    return find(failure, DataIntegrityViolationException.class) != null;
  }

  static List<String> sentences(Throwable failure) {
    ReleaseRejectedException rejected = find(failure, ReleaseRejectedException.class);
    return rejected == null ? List.of(sentence(failure)) : rejected.reasons();
  }

  static String sentence(Throwable failure) {
    NothingReadException nothingRead = find(failure, NothingReadException.class);
    if (nothingRead != null) {
      return String.valueOf(nothingRead.getMessage());
    }
    IOException io = find(failure, IOException.class);
    if (io != null) {
      return "%s. Nothing was published; once that is mended, run again, and it goes on from there."
          .formatted(withoutStop(problem(io)));
    }
    return "Legation broke (%s). Run with --stacktrace and report what it prints."
        .formatted(withType(root(failure)));
  }

  /** What to tell about an article at which a stage broke, which is a fault of the program. */
  static String brokenArticle(Throwable failure) {
    return "Legation broke at %s (%s): report this, with the article."
        .formatted(failure.getMessage(), withType(root(failure)));
  }

  /** What happened, in a few words. */
  static String reason(Throwable failure) {
    return withType(root(failure));
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      root = cause;
    }
    return root;
  }

  /** What the system or a stage says; those of files say little more than the name. */
  private static String problem(IOException failure) {
    if (failure instanceof FileSystemException file) {
      String reason = file.getReason();
      return "%s cannot be written or read (%s)"
          .formatted(file.getFile(), reason == null ? file.getClass().getSimpleName() : reason);
    }
    return failure.getClass() == IOException.class && failure.getMessage() != null
        ? failure.getMessage()
        : withType(failure);
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static String withType(Throwable failure) {
    String message = failure.getMessage();
    String type = failure.getClass().getSimpleName();
    return message == null ? type : type + ": " + message.lines().findFirst().orElse("");
  }
}
