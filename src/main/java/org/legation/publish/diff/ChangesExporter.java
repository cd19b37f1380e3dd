package org.legation.publish.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.legation.publish.Exporter;
import org.legation.publish.JsonExporter;
import org.legation.publish.ReleaseContent;
import org.legation.publish.Sha256;

/**
 * {@code CHANGES.md}: how the records changed from release to release, the newest on top. A release
 * is named by the beginning of the SHA-256 of its {@code records.json}, as nothing tells the clock;
 * a run that changes nothing leaves the file as it was.
 */
public final class ChangesExporter implements Exporter {
  private static final String FILE = "CHANGES.md";
  private static final String MANIFEST = "manifest.json";
  private static final String TITLE = "# Changes\n\n";
  private static final int DIGITS = 12;

  private final Path replaced;

  /**
   * @param replaced the release that stands so far; there need not be one
   */
  public ChangesExporter(Path replaced) {
    this.replaced = replaced;
  }

  @Override
  public String format() {
    return "changes";
  }

  /**
   * Reads the {@code records.json} of both, so it comes after that; without one it does nothing.
   */
  @Override
  public void export(ReleaseContent content, Path folder) throws IOException {
    if (!Files.exists(folder.resolve(JsonExporter.FILE))) {
      return;
    }
    Path target = folder.resolve(FILE);
    if (!Files.exists(replaced.resolve(JsonExporter.FILE))) {
      writeFirst(target, folder, incomparable());
      return;
    }
    Path history = replaced.resolve(FILE);
    String past = Files.exists(history) ? Files.readString(history) : TITLE;
    ReleaseDiff diff = ReleaseDiff.between(replaced, folder);
    if (diff.same()) {
      if (Files.exists(history)) {
        Files.writeString(target, past);
      } else {
        writeFirst(target, folder, "The first one that tells changes.");
      }
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

  private String incomparable() {
    return Files.exists(replaced.resolve(MANIFEST))
        ? "Replaces a release without records.json, by which releases are compared."
        : "The first one.";
  }

  private static void writeFirst(Path target, Path release, String sentence) throws IOException {
    Files.writeString(target, TITLE + "## Release " + name(release) + "\n\n" + sentence + "\n");
  }

  private static String name(Path release) throws IOException {
    return Sha256.of(release.resolve(JsonExporter.FILE)).substring(0, DIGITS);
  }
}
