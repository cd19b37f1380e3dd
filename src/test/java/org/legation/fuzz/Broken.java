package org.legation.fuzz;

/** A promise that the program did not keep. */
final class Broken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private Broken(String message) {
    super(message);
  }

  /** Fails with what was found in place of what was promised. */
  static void unless(boolean kept, String what, Object found) {
    if (!kept) {
      throw new Broken(what + ": " + found);
    }
  }
}
