package org.legation.source;

import java.nio.file.FileSystems;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;

/**
 * A path with wildcards: {@code *} for any part of a name, {@code **} for any number of folders,
 * none included, {@code ?} for one character, {@code [ab]} and {@code {html,txt}} for one of
 * several.
 *
 * @param folder the part before the first folder or name with a wildcard; may be empty
 * @param pattern the rest, with slashes
 */
public record PathPattern(String folder, String pattern) {
  private static final String WILDCARDS = "*?[{";

  /** Whether the path has wildcards. */
  public static boolean isIn(String path) {
    return path.chars().anyMatch(c -> WILDCARDS.indexOf(c) >= 0);
  }

  /**
   * Takes a path with wildcards apart.
   *
   * @throws SourceException if the wildcards are not well formed
   */
  public static PathPattern of(String path) throws SourceException {
    int first = 0;
    while (first < path.length() && WILDCARDS.indexOf(path.charAt(first)) < 0) {
      first++;
    }
    int slash = path.lastIndexOf('/', first);
    PathPattern pattern = new PathPattern(path.substring(0, slash + 1), path.substring(slash + 1));
    try {
      pattern.matcher();
    } catch (PatternSyntaxException e) {
      throw new SourceException(
          "'%s' is no path with wildcards (%s); close each [ and {."
              .formatted(path, e.getDescription()),
          e);
    }
    return pattern;
  }

  /** Tells which paths relative to the folder are meant. */
  PathMatcher matcher() {
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace("**/", "{**/,}"));
  }
}
