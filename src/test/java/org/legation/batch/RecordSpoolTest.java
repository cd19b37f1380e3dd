package org.legation.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.bench.GeneratedRelease;
import org.legation.model.RelationRecord;
import org.legation.publish.SampleRelease;

class RecordSpoolTest {
  @TempDir Path folder;

  @Test
  void givesBackWhatItKept() throws IOException {
    RecordSpool spool = new RecordSpool(folder.resolve("records"));
    GeneratedRelease generated = new GeneratedRelease(1, 500);
    SampleRelease sample = SampleRelease.create();
    assertThat(spool.exists()).isFalse();

    spool.write(Stream.concat(sample.records(), generated.records()));

    assertThat(spool.exists()).isTrue();
    try (Stream<RelationRecord> first = spool.read();
        Stream<RelationRecord> second = spool.read()) {
      assertThat(first)
          .containsExactlyElementsOf(Stream.concat(sample.records(), generated.records()).toList());
      assertThat(second).hasSize(505);
    }
  }

  @Test
  void keepsNothingOfAWritingThatBroke() {
    RecordSpool spool = new RecordSpool(folder.resolve("records"));
    Stream<RelationRecord> broken =
        SampleRelease.create()
            .records()
            .peek(
                record -> {
                  throw new IllegalStateException("killed");
                });

    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> spool.write(broken)))
        .hasMessage("killed");
    assertThat(spool.exists()).isFalse();
  }
}
