package org.legation.publish;

import java.util.List;

/**
 * A format that a release can have, and all that the rest of the program needs to know of it: under
 * which name and when a release has it, and what its files are. One class of this kind, named in
 * {@link ReleaseFormats}, is a format.
 */
public interface ReleaseFormat extends Exporter {
  /** When a release has a format. */
  enum Inclusion {
    /** Always; a job cannot ask for it. */
    ALWAYS,
    /** Where a job names no formats, or names it. */
    STANDARD,
    /** Where a job names it. */
    ON_DEMAND
  }

  Inclusion inclusion();

  /**
   * The files that hold data, for the data package; those that only tell about the release are not
   * among them. Asked for when a release is written, so that a format can be named without loading
   * what its tables are.
   */
  List<DataFile> files();

  /** Whether it describes the files of other formats, and so has to come after them. */
  default boolean describesOthers() {
    return false;
  }
}
