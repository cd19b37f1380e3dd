package org.legation.job;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.legation.source.wiki.WikiPolicy;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Reads job files; reports everything that is wrong with one at once. */
public final class JobFileReader {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
  private static final Set<String> KEYS = Set.of("name", "title", "sources", "publish", "checks");
  private static final Set<String> PUBLISH_KEYS = Set.of("to", "formats");
  private static final int MAX_BYTES = 1_000_000;

  private final Formats formats;
  private final WikiPolicy policy;

  /** A reader that accepts these formats. */
  public JobFileReader(Formats formats) {
    this(formats, WikiPolicy.standard());
  }

  /** A reader that accepts these formats, and wikis by this policy. */
  public JobFileReader(Formats formats, WikiPolicy policy) {
    this.formats = formats;
    this.policy = policy;
  }

  /**
   * Reads a job file. Paths in it are relative to its folder.
   *
   * @throws InvalidJobException with all that is wrong, if anything is
   */
  public JobDefinition read(Path file) throws InvalidJobException {
    Problems problems = new Problems();
    YamlNode root = parse(file);
    YamlNode.Mapping mapping = null;
    if (root instanceof YamlNode.Mapping found) {
      mapping = found;
    } else {
      problems.at(
          root,
          "A job file is a mapping with the keys name, title, sources and publish, but this is %s. Start with 'name: my-job'."
              .formatted(root.kind()));
    }
    JobDefinition job = mapping == null ? null : job(mapping, file, problems);
    if (job == null || !problems.isEmpty()) {
      throw new InvalidJobException(file.toString(), problems.sorted());
    }
    return job;
  }

  private @Nullable JobDefinition job(YamlNode.Mapping root, Path file, Problems problems) {
    Map<String, YamlNode> keys = problems.keys(root, "the job", KEYS);
    for (String required : List.of("name", "title", "sources", "publish")) {
      if (!keys.containsKey(required)) {
        problems.at(root, "The key '%s' is missing. Add it to the job.".formatted(required));
      }
    }
    String name = name(keys.get("name"), problems);
    String title = problems.text(keys.get("title"), "title");
    Path folder = parent(file);
    List<SourceSpec> sources = sources(keys.get("sources"), folder, problems);
    Publication publication = publication(keys.get("publish"), folder, problems);
    Checks checks = new ChecksReader(problems).read(keys.get("checks"));
    if (name == null || title == null || publication == null) {
      return null;
    }
    return new JobDefinition(name, title, sources, publication, checks);
  }

  private static @Nullable String name(@Nullable YamlNode node, Problems problems) {
    String name = problems.text(node, "name");
    if (node != null && name != null && !NAME.matcher(name).matches()) {
      String slug = org.legation.model.Slug.of(name);
      problems.at(
          node,
          "'name' must be lower-case letters, digits and single hyphens, but is '%s'.%s"
              .formatted(name, slug.isEmpty() ? "" : " Write '" + slug + "'."));
      return null;
    }
    return name;
  }

  private List<SourceSpec> sources(@Nullable YamlNode node, Path folder, Problems problems) {
    List<SourceSpec> sources = new ArrayList<>();
    YamlNode.Sequence list = node == null ? null : problems.list(node, "sources");
    if (list != null) {
      SourceEntryReader reader = new SourceEntryReader(folder, policy, problems);
      for (YamlNode item : list.items()) {
        SourceSpec source = reader.read(item);
        if (source != null) {
          sources.add(source);
        }
      }
    }
    return sources;
  }

  private @Nullable Publication publication(
      @Nullable YamlNode node, Path folder, Problems problems) {
    YamlNode.Mapping mapping = node == null ? null : problems.mapping(node, "publish");
    if (mapping == null) {
      return null;
    }
    Map<String, YamlNode> keys = problems.keys(mapping, "'publish'", PUBLISH_KEYS);
    Path to = null;
    YamlNode target = keys.get("to");
    if (target == null) {
      problems.at(
          mapping,
          "The key 'to' is missing in 'publish'. Name the folder of the release, for example 'to: ../output/my-job'.");
    } else {
      to = target(target, folder, problems);
    }
    List<String> chosen = formats(keys.get("formats"), problems);
    return to == null ? null : new Publication(to, chosen);
  }

  private static @Nullable Path target(YamlNode node, Path folder, Problems problems) {
    String text = problems.text(node, "to");
    if (text == null) {
      return null;
    }
    try {
      Path to = folder.resolve(text).toAbsolutePath().normalize();
      if (Files.exists(to) && !Files.isDirectory(to)) {
        problems.at(node, "'%s' is a file. 'to' must name a folder.".formatted(text));
      }
      return to;
    } catch (InvalidPathException e) {
      problems.at(node, "'%s' is no path (%s).".formatted(text, e.getReason()));
      return null;
    }
  }

  private List<String> formats(@Nullable YamlNode node, Problems problems) {
    if (node == null) {
      return formats.standard();
    }
    YamlNode.Sequence list = problems.list(node, "formats");
    Set<String> chosen = new LinkedHashSet<>();
    for (YamlNode item : list == null ? List.<YamlNode>of() : list.items()) {
      String format = problems.text(item, "formats");
      if (format == null) {
        continue;
      }
      if (!formats.known().contains(format)) {
        problems.at(
            item,
            "Unknown format '%s'.%s Known formats: %s."
                .formatted(
                    format,
                    Suggestion.sentence(format, formats.known()),
                    String.join(", ", formats.known())));
      } else if (!chosen.add(format)) {
        problems.at(item, "The format '%s' is named twice. Remove one of them.".formatted(format));
      }
    }
    return List.copyOf(chosen);
  }

  private static YamlNode parse(Path file) throws InvalidJobException {
    String yaml = text(file);
    try {
      return YamlTree.parse(yaml);
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      int line = at == null ? 1 : Math.max(1, at.getLineNr());
      int column = at == null ? 1 : Math.max(1, at.getColumnNr());
      throw new InvalidJobException(
          file.toString(),
          List.of(
              new JobProblem(
                  line,
                  column,
                  "This is not valid YAML: %s. Check indentation, colons and quotes here."
                      .formatted(firstLine(e.getOriginalMessage())))));
    }
  }

  private static String text(Path file) throws InvalidJobException {
    try {
      if (Files.isDirectory(file)) {
        throw problem(file, "This is a folder. Name a job file, for example jobs/artsakh.yaml.");
      }
      if (Files.size(file) > MAX_BYTES) {
        throw problem(file, "This is larger than 1 MB, so it is no job file. Name a job file.");
      }
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw problem(
          file,
          "There is no such file. Check the path, or use 'legation run --input PATH --output DIR'.");
    } catch (CharacterCodingException e) {
      throw problem(file, "This is not UTF-8 text. Save the job file as UTF-8.");
    } catch (IOException e) {
      throw problem(file, "This cannot be read (%s). Check its rights.".formatted(e.getMessage()));
    }
  }

  private static InvalidJobException problem(Path file, String message) {
    return new InvalidJobException(file.toString(), List.of(new JobProblem(0, 0, message)));
  }

  private static Path parent(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    String line = (end < 0 ? message : message.substring(0, end)).strip();
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
