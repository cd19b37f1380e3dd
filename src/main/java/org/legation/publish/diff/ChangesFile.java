package org.legation.publish.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.legation.publish.JsonExporter;
import org.legation.publish.Sha256;

/**
 * {@code CHANGES.md}: how the records changed from release to release, the newest on top. A release
 * is named by the beginning of the SHA-256 of its {@code records.json}, as nothing tells the clock;
 * a run that changes nothing leaves the file as it was.
 */
public final class ChangesFile {
  private static final String FILE = "CHANGES.md";
  private static final String TITLE = "# Changes\n\n";
  private static final int DIGITS = 12;

  private ChangesFile() {}

  /**
   * Writes the file into a release that is being made, from that which it replaces. Does nothing
   * where the new one has no {@code records.json}.
   *
   * @param replaced the release that stands so far; there need not be one
   * @param folder the new one, complete but for this file and the manifest
   */
  public static void write(Path replaced, Path folder) throws IOException {
    if (!Files.exists(folder.resolve(JsonExporter.FILE))) {
      return;
    }
    Path target = folder.resolve(FILE);
    if (!Files.exists(replaced.resolve(JsonExporter.FILE))) {
      Files.writeString(target, TITLE + "## Release " + name(folder) + "\n\nThe first one.\n");
      return;
    }
    Path history = replaced.resolve(FILE);
    String past = Files.exists(history) ? Files.readString(history) : TITLE;
    ReleaseDiff diff = ReleaseDiff.between(replaced, folder);
    if (diff.same() && Files.exists(history)) {
      Files.writeString(target, past);
      return;
    }
    StringBuilder text = new StringBuilder(TITLE);
    text.append("## Release ").append(name(folder));
    text.append(", replaces ").append(name(replaced)).append("\n\n");
    DiffFormat.MARKDOWN.write(diff, text);
    String entries = past.startsWith(TITLE) ? past.substring(TITLE.length()) : past;
    if (!entries.isEmpty()) {
      text.append('\n').append(entries);
    }
    Files.writeString(target, text);
  }

  private static String name(Path release) throws IOException {
    return Sha256.of(release.resolve(JsonExporter.FILE)).substring(0, DIGITS);
  }
}
