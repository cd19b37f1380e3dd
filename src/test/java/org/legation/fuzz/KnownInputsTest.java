package org.legation.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer starts from and whatever it found, once each: {@code fuzz/run} finds more. */
class KnownInputsTest {

  static List<Arguments> inputs() throws IOException {
    List<Arguments> inputs = new ArrayList<>();
    for (FuzzTarget target : FuzzTarget.values()) {
      for (Path file : KnownInputs.of(target)) {
        inputs.add(argumentSet(target.folder() + ": " + file.getFileName(), target, file));
      }
    }
    return inputs;
  }

  @ParameterizedTest
  @MethodSource("inputs")
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void isReadOrRefused(FuzzTarget target, Path file) throws IOException {
    byte[] input = Files.readAllBytes(file);

    assertThatCode(() -> target.run(input)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource
  void everyTargetHasSeeds(FuzzTarget target) throws IOException {
    assertThat(KnownInputs.of(target)).isNotEmpty();
  }
}
