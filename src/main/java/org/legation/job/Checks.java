package org.legation.job;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legation.model.RelationType;
import org.legation.model.Severity;

/**
 * The entry {@code checks}: what stops a release before any file is replaced.
 *
 * @param records how many records there may be
 * @param types how many there may be of a type; a type that is missing is not counted
 * @param maxChange the largest change of the number of records against the release that stands
 *     there, as a share of that number (0.3 for 30%); null for no limit
 * @param maxSourceAge how many days ago the revision of an article may have been made; null for no
 *     limit
 * @param maxFindings how many findings there may be of a severity; a severity that is missing has
 *     no limit, but of errors none is allowed
 * @param maxFailures how many articles may fail, which the release then lacks; null for no limit
 */
public record Checks(
    Range records,
    Map<RelationType, Range> types,
    @Nullable Double maxChange,
    @Nullable Integer maxSourceAge,
    Map<Severity, Integer> maxFindings,
    @Nullable Integer maxFailures) {

  /** Nothing stops a release but findings of severity error. */
  public static final Checks NONE = new Checks(Range.ANY, Map.of(), null, null, Map.of(), null);

  public Checks {
    types = sorted(types, RelationType.class);
    maxFindings = sorted(maxFindings, Severity.class);
  }

  /** How many findings of a severity a release may have; null for no limit. */
  public @Nullable Integer allowed(Severity severity) {
    Integer limit = maxFindings.get(severity);
    return limit == null && severity == Severity.ERROR ? Integer.valueOf(0) : limit;
  }

  /** In the order of the enum, so that the same checks are always told in the same order. */
  private static <K extends Enum<K>, V> Map<K, V> sorted(Map<K, V> map, Class<K> type) {
    EnumMap<K, V> sorted = new EnumMap<>(type);
    sorted.putAll(map);
    return Collections.unmodifiableMap(sorted);
  }

  /**
   * How many there may be.
   *
   * @param min 0 for no limit
   * @param max null for no limit
   */
  public record Range(int min, @Nullable Integer max) {
    /** Any number. */
    public static final Range ANY = new Range(0, null);
  }
}
