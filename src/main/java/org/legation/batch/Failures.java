package org.legation.batch;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes sentences of what broke. */
final class Failures {
  private Failures() {}

  /** The failure or the nearest of its causes of the type; null if none is. */
  static <T extends Throwable> @Nullable T find(@Nullable Throwable failure, Class<T> type) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
    }
    return null;
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
      return "A file could not be written or read (%s). Check its rights and its disk, and run again: it goes on from there."
          .formatted(withType(io));
    }
    Throwable root = failure;
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      root = cause;
    }
    return "Legation broke (%s). Run with --stacktrace and report what it prints."
        .formatted(withType(root));
  }

  private static String withType(Throwable failure) {
    String message = failure.getMessage();
    String type = failure.getClass().getSimpleName();
    return message == null ? type : type + ": " + message.lines().findFirst().orElse("");
  }
}
