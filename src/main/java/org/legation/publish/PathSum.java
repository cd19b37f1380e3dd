package org.legation.publish;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.commons.codec.digest.MurmurHash3;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two sets of paths are the same, in whatever order they are read, without holding
 * them: the number of paths and the sums of their hashes (MurmurHash3, 128 bits).
 */
final class PathSum {
  private long count;
  private long high;
  private long low;

  void add(String path) {
    long[] hash = MurmurHash3.hash128x64(path.getBytes(StandardCharsets.UTF_8));
    count++;
    high += hash[0];
    low += hash[1];
  }

  boolean isEmpty() {
    return count == 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PathSum that
        && count == that.count
        && high == that.high
        && low == that.low;
  }

  @Override
  public int hashCode() {
    return Objects.hash(count, high, low);
  }
}
