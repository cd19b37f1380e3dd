package org.legation.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.job.Checks;
import org.legation.job.JobArticles;
import org.legation.job.JobDefinition;
import org.legation.job.Publication;
import org.legation.job.SourceSpec;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.test.JobOperatorTestUtils;
import org.springframework.batch.test.context.SpringBatchTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringBatchTest
@SpringJUnitConfig({
  StoreConfiguration.class,
  ThreadSpreadConfiguration.class,
  LegationJob.class,
  LegationJobTest.RunValues.class
})
class LegationJobTest {
  @TempDir static Path folder;

  @Test
  void readsWritesAndSkipsWhatTheJobRepositorySays(@Autowired JobOperatorTestUtils job)
      throws Exception {
    JobExecution execution = job.startJob();

    assertThat(execution.getStatus()).isEqualTo(BatchStatus.COMPLETED);
    assertThat(execution.getStepExecutions().stream().map(StepExecution::getStepName))
        .containsExactly(
            "prepare",
            "extract",
            "deduplicate",
            "reconcile",
            "index",
            "validate",
            "check",
            "stage",
            "write",
            "seal",
            "replace");
    assertThat(execution.getStepExecutions())
        .extracting(
            StepExecution::getStepName,
            StepExecution::getReadCount,
            StepExecution::getProcessSkipCount,
            StepExecution::getWriteCount)
        .contains(
            tuple("extract", 3L, 1L, 2L),
            tuple("reconcile", 1L, 0L, 1L),
            tuple("validate", 2L, 0L, 2L));
  }

  @Configuration(proxyBeanMethods = false)
  static class RunValues {
    @Bean
    RunRequest request() throws Exception {
      Path in = Files.createDirectories(folder.resolve("in"));
      Files.createDirectories(folder.resolve(".legation"));
      Files.writeString(in.resolve("a.txt"), "A\nAM AZ-NK");
      Files.writeString(in.resolve("b.txt"), "BROKEN");
      Files.writeString(in.resolve("c.txt"), "C\nAM AZ-NK");
      JobDefinition job =
          new JobDefinition(
              "test",
              "Test",
              List.of(SourceSpec.Files.at(in)),
              new Publication(folder.resolve("out"), List.of("csv")),
              Checks.NONE);
      return new RunRequest(job, JobArticles.of(job.sources()), false);
    }

    @Bean(destroyMethod = "close")
    OpenStore openStore(RunRequest request) throws Exception {
      return OpenStore.at(request.store());
    }

    @Bean
    StopFlag stop() {
      return new StopFlag();
    }

    @Bean
    Components components() {
      return new TestStages().components();
    }

    @Bean
    RunProgress progress() {
      return new RunProgress() {
        @Override
        public void planned(List<String> phases) {}

        @Override
        public void started(String phase, long total) {}

        @Override
        public void advanced(long items) {}

        @Override
        public void finished(String phase) {}

        @Override
        public void resumed() {}

        @Override
        public void workerStopped() {}

        @Override
        public void begunAnew() {}
      };
    }
  }
}
