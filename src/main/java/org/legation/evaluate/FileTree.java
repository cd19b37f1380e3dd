package org.legation.evaluate;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds files by their ending. */
final class FileTree {
  /** Folder by folder: a separator sorts before any character of a name. */
  private static final Comparator<Path> BY_PARTS =
      Comparator.comparing(path -> path.toString().replace(File.separatorChar, '\0'));

  private FileTree() {}

  /** The path itself if it is a file, whatever its ending; else what a search below it finds. */
  static List<Path> files(Path path, String ending) throws EvaluationException {
    if (!Files.exists(path)) {
      throw new EvaluationException(path + " does not exist; check the path.");
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> tree = Files.walk(path)) {
      return tree.filter(file -> name(file).endsWith(ending))
          .filter(Files::isRegularFile)
          .sorted(BY_PARTS)
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new EvaluationException(path + " cannot be searched; check who may read it.", e);
    }
  }

  /** The name of a file without its ending. */
  static String stem(Path file) {
    String name = name(file);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }
}
