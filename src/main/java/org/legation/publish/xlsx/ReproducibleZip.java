package org.legation.publish.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Writes a zip file anew such that the same content gives the same bytes. */
final class ReproducibleZip {
  /** The first month is left out: its first second stands for "before 1980" in zip files. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /**
   * Up to here entries are stored as they are: compressed bytes may differ between builds of zlib,
   * and version control packs small changes better without.
   */
  private static final long LARGEST_STORED = 4L << 20;

  private ReproducibleZip() {}

  static void rewrite(Path source, Path target) throws IOException {
    try (ZipFile zip = new ZipFile(source.toFile());
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16);
        ZipOutputStream copy = new ZipOutputStream(out)) {
      // The order stays: readers look for [Content_Types].xml first.
      List<? extends ZipEntry> entries = zip.stream().toList();
      long size = entries.stream().mapToLong(ZipEntry::getSize).sum();
      for (ZipEntry entry : entries) {
        copy.putNextEntry(header(entry, size <= LARGEST_STORED));
        try (InputStream in = zip.getInputStream(entry)) {
          in.transferTo(copy);
        }
        copy.closeEntry();
      }
    }
  }

  private static ZipEntry header(ZipEntry entry, boolean stored) {
    ZipEntry header = new ZipEntry(entry.getName());
    header.setTimeLocal(TIME);
    if (stored) {
      header.setMethod(ZipEntry.STORED);
      header.setSize(entry.getSize());
      header.setCompressedSize(entry.getSize());
      header.setCrc(entry.getCrc());
    }
    return header;
  }
}
