package org.legation.gazetteer;

/**
 * The layout of the index file, shared by its writer and its reader. All numbers are big-endian.
 *
 * <pre>
 * header   magic, version, then offset and count of each section (4 bytes each)
 * strings  UTF-8, each after its length (2 bytes); a reference is an offset from the section's start
 * entries  rows of ENTRY_SIZE bytes, sorted by code
 * names    rows of NAME_SIZE bytes, sorted by key as unsigned bytes: key, text, first sense, senses
 * senses   rows of SENSE_SIZE bytes; those of a name lie together, the likeliest first
 * capitals pairs of the state's code and the number of the city's entry
 * </pre>
 */
public final class IndexFormat {
  /** Resource that holds the index. */
  public static final String RESOURCE = "/gazetteer/gazetteer.bin";

  /** "LGAZ". */
  public static final int MAGIC = 0x4C47415A;

  /** Raised with each change of the layout. */
  public static final int VERSION = 1;

  /** Bytes of the header: magic, version, five sections. */
  public static final int HEADER_SIZE = 8 + 5 * 8;

  /** code, name, country, admin1, capitalOf, latitude, longitude, population, years, kind. */
  public static final int ENTRY_SIZE = 5 * 4 + 2 * 4 + 4 + 2 * 2 + 1;

  /** key, text, first sense, number of senses. */
  public static final int NAME_SIZE = 4 + 4 + 4 + 2;

  /** entry, form, capitals, years. */
  public static final int SENSE_SIZE = 4 + 1 + 2 + 2 * 2;

  /** code, entry. */
  public static final int CAPITAL_SIZE = 8;

  /** Stands for no coordinate. */
  public static final int NO_COORDINATE = Integer.MIN_VALUE;

  /** Stands for no year. */
  public static final short NO_YEAR = Short.MIN_VALUE;

  /** A degree is this many units. */
  public static final double UNITS_OF_DEGREE = 100_000.0;

  private IndexFormat() {}
}
