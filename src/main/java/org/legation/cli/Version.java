package org.legation.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Properties;
import java.util.zip.CRC32;
import picocli.CommandLine.IVersionProvider;

/** The version, as the build wrote it into the resources. */
final class Version implements IVersionProvider {

  static String current() {
    try (InputStream in = Version.class.getResourceAsStream("/application.properties")) {
      if (in == null) {
        throw new IllegalStateException("application.properties is missing from the build");
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("legation.version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The version, and for a SNAPSHOT the checksum of the program's file: the next build may keep
   * what a run has done in another form. Programs in a folder of classes are not told apart.
   */
  static String build() {
    String version = current();
    if (!isSnapshot(version)) {
      return version;
    }
    try {
      Path program = program();
      return Files.isRegularFile(program) ? version + "-" + checksum(program) : version;
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own file cannot be read", e);
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return version; // inside another archive, which is never changed in mid-run
    }
  }

  private static String checksum(Path file) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(Files.readAllBytes(file));
    return Long.toHexString(sum.getValue());
  }

  private static boolean isSnapshot(String version) {
    return version.endsWith("-SNAPSHOT");
  }

  private static Path program() throws URISyntaxException {
    return Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /**
   * Whether the program was built after the release was made, while its version does not tell: as
   * long as it is a SNAPSHOT, another build of it may find other records in the same articles.
   */
  static boolean isNewerThan(Path release) {
    if (!isSnapshot(current())) {
      return false;
    }
    try {
      return written(program())
              .compareTo(Files.getLastModifiedTime(release.resolve("manifest.json")))
          > 0;
    } catch (IOException
        | URISyntaxException
        | IllegalArgumentException
        | FileSystemNotFoundException e) {
      return true; // then the release is made anew, which is never wrong
    }
  }

  /** When the file was put there; the time of change of a jar is fixed by the build. */
  private static FileTime written(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix")
        ? (FileTime) Files.getAttribute(file, "unix:ctime")
        : Files.getLastModifiedTime(file);
  }

  @Override
  public String[] getVersion() {
    return new String[] {"legation " + current()};
  }
}
