package org.legation.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.legation.publish.Manifest.FileEntry;

/**
 * Sizes and checksums of the files of a release, for those who list them: what one has read, the
 * next need not read again, as large files take seconds each.
 */
final class FileEntries {
  private final Map<Path, FileEntry> known = new ConcurrentHashMap<>();

  /**
   * Reads some files, side by side, and keeps what was found.
   *
   * @param paths relative to the folder; few, as each is kept
   */
  void read(Path folder, List<String> paths) throws IOException {
    SideBySide.run(
        paths.stream()
            .<SideBySide.Task>map(
                path -> () -> known.put(folder.resolve(path), FileEntry.of(folder, path)))
            .toArray(SideBySide.Task[]::new));
  }

  /** The entry of a file, as it was kept or as it is now. */
  FileEntry of(Path folder, String path) throws IOException {
    Path file = folder.resolve(path);
    FileEntry kept = known.get(file);
    return kept != null && kept.bytes() == Files.size(file) ? kept : FileEntry.of(folder, path);
  }
}
