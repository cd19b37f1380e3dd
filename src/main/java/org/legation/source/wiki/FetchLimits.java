package org.legation.source.wiki;

import java.time.Duration;

/**
 * How a wiki is asked.
 *
 * @param connect how long a connection may take to come about
 * @param answer how long an answer may take, from the request to its last byte
 * @param pageBytes the largest page; a larger one fails, it is never cut
 * @param attempts how often a request is made before it counts as failed
 * @param firstDelay before the second attempt; each further one waits twice as long, give or take a
 *     quarter
 * @param longestDelay the longest of these, and of what the wiki asks for by {@code Retry-After};
 *     one that asks for more is not asked again
 * @param atOnce the most requests at a time
 */
public record FetchLimits(
    Duration connect,
    Duration answer,
    int pageBytes,
    int attempts,
    Duration firstDelay,
    Duration longestDelay,
    int atOnce) {

  /** Those by which Wikimedia asks to be used. */
  public static FetchLimits defaults() {
    return new FetchLimits(
        Duration.ofSeconds(10),
        Duration.ofSeconds(60),
        20 << 20,
        5,
        Duration.ofSeconds(1),
        Duration.ofMinutes(2),
        3);
  }
}
