package org.legation.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The classes under test as a jar, with an archive of those that a run loads, as the launcher makes
 * one: starting takes half the work. Both are kept in {@code target} until a class changes.
 */
final class QuickStart {
  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path FOLDER = Path.of("target", "quick-start");
  private static final List<String> OPTIONS = options();

  private QuickStart() {}

  /** What goes before the main class: the class path, and the archive where there is one. */
  static List<String> classPath() {
    return OPTIONS;
  }

  private static List<String> options() {
    try {
      String stamp = Long.toString(newest(CLASSES).toMillis());
      Path jar = FOLDER.resolve("classes-" + stamp + ".jar");
      Path archive = FOLDER.resolve("classes-" + stamp + ".jsa");
      String path = jar.toAbsolutePath() + System.getProperty("path.separator") + jars();
      if (!Files.exists(jar)) {
        Files.createDirectories(FOLDER);
        pack(CLASSES, jar);
        train(path, archive);
      }
      List<String> options = new ArrayList<>(List.of("-Xlog:disable", "-cp", path));
      if (Files.exists(archive)) {
        options.add(0, "-XX:SharedArchiveFile=" + archive.toAbsolutePath());
      }
      return List.copyOf(options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The libraries: an archive allows no folders. */
  private static String jars() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    String separator = System.getProperty("path.separator");
    return Arrays.stream(all.split(separator))
        .filter(entry -> entry.endsWith(".jar"))
        .collect(Collectors.joining(separator));
  }

  private static FileTime newest(Path folder) throws IOException {
    FileTime newest = FileTime.fromMillis(0);
    for (Path file : files(folder)) {
      FileTime time = Files.getLastModifiedTime(file);
      newest = time.compareTo(newest) > 0 ? time : newest;
    }
    return newest;
  }

  private static void pack(Path folder, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (Path file : files(folder)) {
        zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** A run whose classes are archived as it ends; should it fail, runs only start slower. */
  private static void train(String path, Path archive) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(LegationProcess.java());
    command.add("-XX:ArchiveClassesAtExit=" + archive.toAbsolutePath());
    command.addAll(List.of("-cp", path, Legation.class.getName(), "run", "--quiet", "--fresh"));
    command.addAll(List.of("--input", "input"));
    command.addAll(List.of("--output", FOLDER.resolve("training/release").toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(FOLDER.resolve("training.log").toFile())
            .start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
    }
  }
}
