package org.legation.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legation.model.Slug;

/** A job without a file: paths and an output folder. */
public final class CommandLineJob {
  private CommandLineJob() {}

  /**
   * The job that reads the paths and publishes all the formats; its name is that of the folder.
   *
   * @throws InvalidJobException with all that is wrong, if anything is
   */
  public static JobDefinition of(List<Path> inputs, Path output, List<String> formats)
      throws InvalidJobException {
    List<String> problems = new ArrayList<>();
    List<SourceSpec> sources = new ArrayList<>();
    for (Path input : inputs) {
      problemWith(input)
          .ifPresentOrElse(problems::add, () -> sources.add(SourceSpec.Files.at(input)));
    }
    Path folder = output.toAbsolutePath().normalize();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      problems.add(output + ": This is a file. --output must name a folder.");
    }
    if (!problems.isEmpty()) {
      throw new InvalidJobException(problems);
    }
    String base = folder.getFileName() == null ? "" : folder.getFileName().toString();
    String slug = Slug.of(base);
    String name = slug.isEmpty() ? "release" : slug;
    return new JobDefinition(
        name, base.isEmpty() ? name : base, sources, new Publication(folder, formats), Checks.NONE);
  }

  private static Optional<String> problemWith(Path input) {
    if (!Files.exists(input)) {
      return Optional.of(input + ": There is no such file or folder. Check the path.");
    }
    try {
      if (JobArticles.under(input).isEmpty()) {
        return Optional.of(
            "%s: This folder holds no article. Put files ending in %s there."
                .formatted(input, JobArticles.extensions()));
      }
    } catch (IOException e) {
      return Optional.of(
          "%s: This cannot be searched (%s). Check its rights.".formatted(input, e.getMessage()));
    }
    return Optional.empty();
  }
}
