package org.legation.source;

/**
 * What a {@code .zip} of articles may hold, so that a small file cannot fill memory or days.
 *
 * @param entries the most entries
 * @param entryBytes the largest article, unpacked
 * @param totalBytes the most bytes of all articles, unpacked
 * @param ratio how many times larger than packed an article may be, once it is over a megabyte
 */
public record ZipLimits(int entries, long entryBytes, long totalBytes, int ratio) {

  /** 100,000 entries, 20 MB each, 10 GB in all, 200 times as large as packed. */
  public static ZipLimits defaults() {
    return new ZipLimits(100_000, 20L << 20, 10L << 30, 200);
  }
}
