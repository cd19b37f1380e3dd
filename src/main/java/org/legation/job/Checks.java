package org.legation.job;

import org.jspecify.annotations.Nullable;

/**
 * The entry {@code checks}: what stops a release before any file is replaced.
 *
 * @param minRecords the fewest records that a release may have; 0 for no limit
 * @param maxChange the largest change of the number of records against the release that stands
 *     there, as a share of that number (0.3 for 30%); null for no limit
 */
public record Checks(int minRecords, @Nullable Double maxChange) {

  /** Nothing stops a release but findings of severity error. */
  public static final Checks NONE = new Checks(0, null);
}
