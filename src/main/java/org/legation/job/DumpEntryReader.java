package org.legation.job;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.source.SourceException;
import org.legation.source.TitlePattern;

/** Reads an entry of {@code sources} that names a dump. */
final class DumpEntryReader {
  static final String KIND = "dump";
  static final Set<String> KEYS = Set.of(KIND, "titles", "index", "license");

  private final Path folder;
  private final Problems problems;

  DumpEntryReader(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  @Nullable SourceSpec read(YamlNode fileNode, Map<String, YamlNode> keys) {
    Path file = file(fileNode, KIND);
    YamlNode indexNode = keys.get("index");
    Path index = indexNode == null ? null : file(indexNode, "index");
    TitlePattern titles = Patterns.read(keys.get("titles"), "titles", problems);
    String license = problems.text(keys.get("license"), "license");
    if (file == null || titles == null || (indexNode != null && index == null)) {
      return null;
    }
    String location = String.valueOf(problems.text(fileNode, KIND));
    SourceSpec.Dump dump = new SourceSpec.Dump(file, location, index, titles, license);
    try {
      JobArticles.dump(dump);
      return dump;
    } catch (SourceException e) {
      problems.at(fileNode, String.valueOf(e.getMessage()));
      return null;
    }
  }

  private @Nullable Path file(YamlNode node, String key) {
    String text = problems.text(node, key);
    if (text == null) {
      return null;
    }
    try {
      Path file = folder.resolve(text).toAbsolutePath().normalize();
      if (Files.exists(file)) {
        return file;
      }
      problems.at(
          node,
          "There is no file '%s' (paths are relative to the job file).%s"
              .formatted(text, NearbyFiles.hint(file)));
    } catch (InvalidPathException e) {
      problems.at(node, "'%s' is no path (%s).".formatted(text, e.getReason()));
    }
    return null;
  }
}
