package org.legation.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.legation.source.KnownFacts;
import org.legation.source.SourceException;

/** Reads an entry of {@code sources} that names files. */
final class FileEntryReader {
  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/]+(/\\S*)?");
  static final String KIND = "path";
  static final Set<String> KEYS =
      Set.of(KIND, "title", "url", "license", "revision", "revision_date");

  private final Path folder;
  private final Problems problems;

  FileEntryReader(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  @Nullable SourceSpec read(YamlNode pathNode, Map<String, YamlNode> keys) {
    String location = problems.text(pathNode, KIND);
    SourceSpec.Files source = location == null ? null : source(pathNode, location, known(keys));
    if (source == null || !exists(pathNode, source)) {
      return null;
    }
    rejectKeysOfOneArticle(keys, source);
    return source;
  }

  private KnownFacts known(Map<String, YamlNode> keys) {
    return new KnownFacts(
        problems.text(keys.get("title"), "title"),
        url(keys.get("url")),
        problems.textOrNumber(keys.get("revision"), "revision"),
        day(keys.get("revision_date")),
        problems.text(keys.get("license"), "license"));
  }

  private SourceSpec.@Nullable Files source(YamlNode node, String location, KnownFacts known) {
    try {
      return SourcePath.of(folder, location, known);
    } catch (SourceException e) {
      problems.at(node, String.valueOf(e.getMessage()));
      return null;
    }
  }

  private boolean exists(YamlNode node, SourceSpec.Files source) {
    if (source.pattern() == null && !Files.exists(source.path())) {
      problems.at(
          node,
          "There is no file or folder '%s' (paths are relative to the job file).%s"
              .formatted(source.location(), NearbyFiles.hint(source.path())));
      return false;
    }
    try {
      JobArticles.require(source);
      return true;
    } catch (SourceException e) {
      problems.at(node, String.valueOf(e.getMessage()));
      return false;
    }
  }

  private void rejectKeysOfOneArticle(Map<String, YamlNode> keys, SourceSpec.Files source) {
    if (source.isOneFile()) {
      return;
    }
    String is =
        source.pattern() != null
            ? "has wildcards"
            : Files.isDirectory(source.path()) ? "is a folder" : "is an archive";
    for (String key : List.of("title", "url", "revision", "revision_date")) {
      YamlNode value = keys.get(key);
      if (value != null) {
        problems.at(
            value,
            "'%s' belongs to one article, but '%s' %s. Name the file, or remove the key."
                .formatted(key, source.location(), is));
      }
    }
  }

  private @Nullable String url(@Nullable YamlNode node) {
    String url = problems.text(node, "url");
    if (node != null && url != null && !WEB_ADDRESS.matcher(url).matches()) {
      problems.at(
          node, "'url' must begin with https:// and hold no blanks, but is '%s'.".formatted(url));
    }
    return url;
  }

  private @Nullable String day(@Nullable YamlNode node) {
    String day = problems.text(node, "revision_date");
    if (node != null && day != null) {
      try {
        LocalDate.parse(day);
      } catch (DateTimeParseException e) {
        problems.at(
            node, "'revision_date' must be a day such as 2024-05-01, but is '%s'.".formatted(day));
      }
    }
    return day;
  }
}
