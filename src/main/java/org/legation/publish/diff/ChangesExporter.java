package org.legation.publish.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.legation.publish.Exporter;
import org.legation.publish.ReleaseContent;
import org.legation.publish.Sha256;

/**
 * {@code CHANGES.md}: how the records changed from release to release, the newest on top. A release
 * is named by the beginning of the SHA-256 of the file by which it is compared, as nothing tells
 * the clock; a run that changes nothing leaves the file as it was.
 */
public final class ChangesExporter implements Exporter {
  private static final String FILE = "CHANGES.md";
  private static final String MANIFEST = "manifest.json";
  private static final String TITLE = "# Changes\n\n";
  private static final int DIGITS = 12;

  /** Of each kind; nobody reads more, and those of a whole dump would fill the memory. */
  private static final int MOST = 10_000;

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
   * Compares a {@link RecordFile} of either, so it comes after these. A release without one has
   * nothing to tell and keeps what was told before.
   */
  @Override
  public void export(ReleaseContent content, Path folder) throws IOException {
    String past = pastEntries();
    Optional<RecordFile> records = RecordFile.of(folder);
    String entries = records.isEmpty() ? past : entry(records.get(), folder, past) + past;
    if (!entries.isEmpty()) {
      Files.writeString(folder.resolve(FILE), TITLE + entries);
    }
  }

  private String pastEntries() throws IOException {
    Path history = replaced.resolve(FILE);
    if (!Files.exists(history)) {
      return "";
    }
    String past = Files.readString(history);
    return past.startsWith(TITLE) ? past.substring(TITLE.length()) : past;
  }

  /** What stands above the past; empty if nothing changed. */
  private String entry(RecordFile records, Path folder, String past) throws IOException {
    StringBuilder entry = new StringBuilder("## Release " + name(records, folder));
    Optional<RecordFile> before = RecordFile.of(replaced);
    if (before.isEmpty()) {
      entry.append("\n\n").append(incomparable()).append('\n');
    } else {
      ReleaseDiff diff = ReleaseDiff.between(replaced, folder, MOST);
      if (diff.same() && !past.isEmpty()) {
        return "";
      }
      if (diff.same()) {
        entry.append("\n\nThe first one that tells changes.\n");
      } else {
        entry.append(", replaces ").append(name(before.get(), replaced)).append("\n\n");
        DiffFormat.MARKDOWN.write(diff, entry);
      }
    }
    return past.isEmpty() ? entry.toString() : entry.append('\n').toString();
  }

  private String incomparable() {
    return Files.exists(replaced.resolve(MANIFEST))
        ? "Replaces a release without a file by which releases are compared."
        : "The first one.";
  }

  private static String name(RecordFile records, Path release) throws IOException {
    return Sha256.of(records.in(release)).substring(0, DIGITS);
  }
}
