package org.legation.gazetteer;

/**
 * The layout of the index file, shared by its writer and its reader. All numbers are big-endian;
 * small is fast, since every byte is read at each start.
 *
 * <pre>
 * header   magic, version, then offset and count of each section (4 bytes each)
 * strings  UTF-8, each after its length (1 byte); a reference is an offset from the section's start
 * entries  rows of ENTRY_SIZE bytes, sorted by code; a reference is the row's number (2 bytes)
 * names    rows of NAME_SIZE bytes, sorted by key as bytes; a key that is its name in small ASCII
 *          letters is not stored: the reader makes the letters small
 * senses   rows of SENSE_SIZE bytes; those of a name lie together, the likeliest first
 * capitals rows of CAPITAL_SIZE bytes
 * years    rows of YEARS_SIZE bytes; the first stands for no years
 * </pre>
 */
public final class IndexFormat {
  /** Resource that holds the index. */
  public static final String RESOURCE = "/gazetteer/gazetteer.bin";

  /** "LGAZ". */
  public static final int MAGIC = 0x4C47415A;

  /** Raised with each change of the layout. */
  public static final int VERSION = 2;

  /** Bytes of the header: magic, version, six sections. */
  public static final int HEADER_SIZE = 8 + 6 * 8;

  /**
   * code, name (4 each), country, admin1 (2 each), latitude, longitude, population, years, kind.
   */
  public static final int ENTRY_SIZE = 2 * 4 + 2 * 2 + 3 * 4 + 1 + 1;

  /** key, text, first sense (4 each), number of senses. */
  public static final int NAME_SIZE = 3 * 4 + 1;

  /** entry, form, capitals, years. */
  public static final int SENSE_SIZE = 2 + 1 + 2 + 1;

  /** entry of the state, entry of the city. */
  public static final int CAPITAL_SIZE = 2 + 2;

  /** first, last. */
  public static final int YEARS_SIZE = 2 + 2;

  /** Stands for no entry. */
  public static final int NO_ENTRY = 0xFFFF;

  /** Stands for no coordinate. */
  public static final int NO_COORDINATE = Integer.MIN_VALUE;

  /** Stands for no year. */
  public static final short NO_YEAR = Short.MIN_VALUE;

  /** A degree is this many units. */
  public static final double UNITS_OF_DEGREE = 100_000.0;

  private IndexFormat() {}
}
