package org.legation.publish.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

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
    try (ZipFile zip = ZipFile.builder().setPath(source).get();
        ZipArchiveOutputStream copy = new ZipArchiveOutputStream(target)) {
      copy.setUseZip64(Zip64Mode.AsNeeded);
      // The order stays: readers look for [Content_Types].xml first.
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
      long size = entries.stream().mapToLong(ZipArchiveEntry::getSize).sum();
      for (ZipArchiveEntry entry : entries) {
        if (size <= LARGEST_STORED) {
          store(zip, entry, copy);
        } else {
          copyCompressed(zip, entry, copy);
        }
      }
    }
  }

  private static void store(ZipFile zip, ZipArchiveEntry entry, ZipArchiveOutputStream copy)
      throws IOException {
    ZipArchiveEntry header = header(entry, ZipEntry.STORED);
    header.setCompressedSize(entry.getSize());
    copy.putArchiveEntry(header);
    try (InputStream in = zip.getInputStream(entry)) {
      in.transferTo(copy);
    }
    copy.closeArchiveEntry();
  }

  /** Takes the compressed bytes over, which is much faster than to compress them again. */
  private static void copyCompressed(
      ZipFile zip, ZipArchiveEntry entry, ZipArchiveOutputStream copy) throws IOException {
    ZipArchiveEntry header = header(entry, entry.getMethod());
    header.setCompressedSize(entry.getCompressedSize());
    try (InputStream in = zip.getRawInputStream(entry)) {
      copy.addRawArchiveEntry(header, in);
    }
  }

  private static ZipArchiveEntry header(ZipArchiveEntry entry, int method) {
    ZipArchiveEntry header = new ZipArchiveEntry(entry.getName());
    header.setMethod(method);
    header.setSize(entry.getSize());
    header.setCrc(entry.getCrc());
    // Zip files hold local time: the zone of the machine cancels itself out.
    header.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
    return header;
  }
}
