package org.legation.source.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.legation.source.SourceException;

/** The index of a multistream dump: lines of {@code OFFSET:PAGE:TITLE}, packed or not. */
final class MultistreamIndex {
  private static final int LONGEST_LINE = 10_000;

  private MultistreamIndex() {}

  /**
   * Where the parts with matching titles begin, in order.
   *
   * @throws SourceException if the file is no index
   */
  static long[] parts(Dump dump, Path index) throws SourceException {
    LongStream.Builder parts = LongStream.builder();
    long number = 0;
    try (InputStream in = Dump.unpacked(index)) {
      NdjsonLines lines = new NdjsonLines(in, LONGEST_LINE);
      for (NdjsonLines.Line next = lines.next(); next != null; next = lines.next()) {
        number++;
        String line = new String(next.bytes(), StandardCharsets.UTF_8).stripTrailing();
        int first = line.indexOf(':');
        int second = line.indexOf(':', first + 1);
        if (second < 0 || !next.whole()) {
          throw noIndex(index, number);
        }
        // Titles are escaped as in XML in some indexes; those are tried both ways.
        String title = line.substring(second + 1);
        if (dump.titles().matches(title) || dump.titles().matches(unescaped(title))) {
          parts.add(Long.parseLong(line.substring(0, first)));
        }
      }
    } catch (NumberFormatException e) {
      throw noIndex(index, number);
    } catch (IOException e) {
      throw new SourceException(
          "The index %s cannot be read to its end (%s); fetch it again."
              .formatted(index.getFileName(), Dump.reason(e)),
          e);
    }
    return parts.build().sorted().distinct().toArray();
  }

  private static SourceException noIndex(Path index, long line) {
    return new SourceException(
        "The index %s is none: line %d is not OFFSET:PAGE:TITLE; fetch it again."
            .formatted(index.getFileName(), line));
  }

  private static String unescaped(String title) {
    return title
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#039;", "'")
        .replace("&amp;", "&");
  }
}
