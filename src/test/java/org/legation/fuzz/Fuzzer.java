package org.legation.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What Jazzer calls: {@code fuzzerInitialize} once with the name of a target, then {@code
 * fuzzerTestOneInput} for each input. Started by {@code fuzz/run}.
 */
public final class Fuzzer {
  private static volatile FuzzTarget target = FuzzTarget.DATES;

  private Fuzzer() {}

  /** Chooses the target and warms it up, so that the first input is not charged with loading. */
  public static void fuzzerInitialize(String[] arguments) throws Exception {
    target = FuzzTarget.named(arguments[0]);
    for (Path input : KnownInputs.of(target)) {
      target.run(Files.readAllBytes(input));
    }
  }

  /**
   * Gives one input to the target; one that fails is kept as {@code target/fuzz/TARGET/found-…}.
   */
  public static void fuzzerTestOneInput(byte[] fuzz) throws Exception {
    byte[] input = target.input(fuzz);
    try {
      target.run(input);
    } catch (Exception | Error e) {
      keep(input, e);
      throw e;
    }
  }

  /** One for each place at which the program fails, the shortest. */
  private static void keep(byte[] input, Throwable failure) throws IOException {
    StackTraceElement place =
        Arrays.stream(failure.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.legation."))
            .filter(frame -> !frame.getClassName().equals(Broken.class.getName()))
            .findFirst()
            .orElse(failure.getStackTrace()[0]);
    Path folder = Path.of("target", "fuzz", target.folder());
    Files.createDirectories(folder);
    Path file =
        folder.resolve(
            "found-%s-%s-%d"
                .formatted(
                    failure.getClass().getSimpleName(),
                    place.getFileName(),
                    place.getLineNumber()));
    if (!Files.exists(file) || Files.size(file) > input.length) {
      Files.write(file, input);
    }
  }

  /** Writes the seeds of a target, as bytes of the fuzzer: {@code TARGET FOLDER}. */
  public static void main(String[] arguments) throws IOException {
    FuzzTarget target = FuzzTarget.named(arguments[0]);
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    if (target == FuzzTarget.SENTENCES) {
      int number = 0;
      for (byte[] seed : WordText.seeds()) {
        Files.write(folder.resolve("seed-" + number++), seed);
      }
      return;
    }
    for (Path input : KnownInputs.of(target)) {
      Files.write(folder.resolve(input.getFileName()), Files.readAllBytes(input));
    }
  }
}
