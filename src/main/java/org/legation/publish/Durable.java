package org.legation.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.stream.Stream;

/** Makes sure that what was written survives a power failure. */
final class Durable {
  private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

  private Durable() {}

  /** Forces every file and folder below, and the folder itself, to the disk. */
  static void forceAll(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      // One by one: a release has a file for each article.
      for (Iterator<Path> i = paths.iterator(); i.hasNext(); ) {
        force(i.next());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Forces one file or folder to the disk. */
  static void force(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      if (!WINDOWS) { // which cannot open folders, and needs not
        force(path, StandardOpenOption.READ);
      }
    } else {
      force(path, StandardOpenOption.WRITE);
    }
  }

  private static void force(Path path, StandardOpenOption option) throws IOException {
    try (FileChannel channel = FileChannel.open(path, option)) {
      channel.force(true);
    }
  }
}
