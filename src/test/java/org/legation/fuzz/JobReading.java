package org.legation.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.legation.job.Formats;
import org.legation.job.InvalidJobException;
import org.legation.job.JobDefinition;
import org.legation.job.JobFileReader;

/** Reads bytes as a job file, in a folder with a few articles. */
final class JobReading {
  private static final JobFileReader READER =
      new JobFileReader(
          new Formats(List.of("csv", "xlsx", "json", "html"), List.of("csv", "json")));
  private static final Path FILE = file();

  private JobReading() {}

  static void read(byte[] input) throws IOException {
    Files.write(FILE, input);
    try {
      JobDefinition job = READER.read(FILE);
      Broken.unless(!job.sources().isEmpty(), "a job without sources", job);
    } catch (InvalidJobException refused) {
      Broken.unless(!refused.problems().isEmpty(), "a refusal without a reason", refused);
      for (String problem : refused.problems()) {
        Broken.unless(problem.startsWith(FILE.toString()), "a problem that names no file", problem);
      }
    }
  }

  private static Path file() {
    try {
      Path folder = Files.createTempDirectory("legation-fuzz");
      folder.toFile().deleteOnExit();
      Path article = Files.writeString(folder.resolve("a.txt"), "Title\n\nText.");
      article.toFile().deleteOnExit();
      Path file = folder.resolve("job.yaml");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
