package org.legation.source.dump;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.legation.source.SourceException;
import org.legation.source.TitlePattern;
import org.legation.source.WikiHosts;

/** A dump, and what is wanted of it. */
record Dump(
    Path file,
    String location,
    @Nullable Path index,
    TitlePattern titles,
    @Nullable String license,
    DumpLimits limits,
    WikiHosts hosts) {
  private static final int BUFFER = 1 << 16;

  /** The bytes of a file, unpacked if its name says that it is packed. */
  static InputStream unpacked(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    try {
      String name = file.toString().toLowerCase(Locale.ROOT);
      if (name.endsWith(".bz2")) {
        return new BufferedInputStream(new BZip2CompressorInputStream(in, true), BUFFER);
      }
      return name.endsWith(".gz") || name.endsWith(".tgz")
          ? GzipCompressorInputStream.builder()
              .setInputStream(in)
              .setDecompressConcatenated(true)
              .get()
          : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** How messages call a page. */
  String pageLocation(String title) {
    return "%s, page \"%s\"".formatted(location, title);
  }

  SourceException broken(Exception e) {
    return new SourceException(
        "%s cannot be read to its end (%s); fetch the dump again, and compare its checksum."
            .formatted(location, reason(e)),
        e);
  }

  /** In words; that a packed file is cut off comes without any. */
  static String reason(Exception e) {
    Throwable cause = e;
    while (cause != null && !(cause instanceof EOFException)) {
      cause = cause.getCause();
    }
    if (cause != null || e.getMessage() == null) {
      return cause == null ? e.getClass().getSimpleName() : "its end is missing";
    }
    return oneLine(e.getMessage());
  }

  private static String oneLine(String message) {
    return message.lines().map(String::strip).collect(Collectors.joining(" "));
  }
}
