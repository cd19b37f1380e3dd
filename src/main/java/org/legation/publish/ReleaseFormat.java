package org.legation.publish;

import java.util.List;

/**
 * A format that a release can have, and all that the rest of the program needs to know of it: under
 * which name and when a release has it, and what its files are. A public class of this kind with
 * {@code @AutoService(ReleaseFormat.class)} and a constructor without arguments is a format; {@link
 * ReleaseFormats} finds it. Most are a {@link ContentFormat}.
 */
public interface ReleaseFormat {
  /** When a release has a format. */
  enum Inclusion {
    /** Where a job names no formats, or names it. */
    STANDARD,
    /** Where a job names it. */
    ON_DEMAND,
    /** Always; a job cannot ask for it. */
    ALWAYS
  }

  /** The name by which a job file asks for it, for example {@code csv}. */
  String format();

  Inclusion inclusion();

  /**
   * The files that hold data, for the data package; those that only tell about the release are not
   * among them. Asked for when a release is written, so that a format can be named without loading
   * what its tables are.
   */
  List<DataFile> files();

  /** What writes it. */
  Exporter exporter(FormatContext context);

  /** Whether it describes the files of other formats, and so has to come after them. */
  default boolean describesOthers() {
    return false;
  }

  /**
   * Its place among those of its inclusion wherever formats are named to people, low ones first;
   * those of one place by their names.
   */
  default int place() {
    return Integer.MAX_VALUE;
  }
}
