package org.legation.cli;

/** How the process ends; documented, and relied on by scripts. */
final class ExitCode {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int REJECTED = 3;
  static final int DONE_WITH_SKIPS = 4;

  private ExitCode() {}
}
