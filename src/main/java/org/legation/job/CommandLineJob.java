package org.legation.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.legation.model.Slug;
import org.legation.source.KnownFacts;
import org.legation.source.SourceException;

/** A job without a file: paths and an output folder. */
public final class CommandLineJob {
  private CommandLineJob() {}

  /**
   * The job that reads the paths and publishes these formats; its name is that of the folder.
   *
   * @throws InvalidJobException with all that is wrong, if anything is
   */
  public static JobDefinition of(List<Path> inputs, Path output, List<String> formats)
      throws InvalidJobException {
    List<String> problems = new ArrayList<>();
    List<SourceSpec> sources = new ArrayList<>();
    for (Path input : inputs) {
      try {
        sources.add(source(input));
      } catch (SourceException e) {
        problems.add(String.valueOf(e.getMessage()));
      }
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

  /**
   * The articles at a path, which may have wildcards.
   *
   * @throws SourceException if there are none
   */
  public static SourceSpec source(Path input) throws SourceException {
    SourceSpec.Files source = SourcePath.of(Path.of(""), input.toString(), KnownFacts.NONE);
    JobArticles.require(source);
    return source;
  }
}
