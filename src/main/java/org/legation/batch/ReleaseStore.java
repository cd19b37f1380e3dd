package org.legation.batch;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where releases are gathered and put in place: a folder that is replaced whole or not at all. What
 * is gathered for a target outlives the process.
 */
public interface ReleaseStore {

  /**
   * Refuses a target where no release can be put; makes nothing.
   *
   * @throws IOException if it may not be written, or holds what no release put there; the message
   *     is one sentence with the mend
   */
  void requireUsable(Path target) throws IOException;

  /** Begins an empty release for the target; the target still stands as it was. */
  void begin(Path target) throws IOException;

  /** Has something written into the release begun for the target. */
  void write(Path target, Writing writing) throws IOException;

  /** Drops what was gathered for the target, if anything was. */
  void discard(Path target) throws IOException;

  /** Puts the release that was gathered in place of the one before. */
  void replace(Path target) throws IOException;

  /** Writes into a folder, which exists. */
  interface Writing {
    void into(Path folder) throws IOException;
  }
}
