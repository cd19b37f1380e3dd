package org.legation.batch;

/** Who does the work of a run. Its release has the same bytes whoever does it. */
public sealed interface Workers {

  /** Into how many shares the work is cut. */
  int shares();

  /**
   * Threads of this machine.
   *
   * @param count at least 1
   */
  record Threads(int count) implements Workers {
    @Override
    public int shares() {
      return count;
    }
  }

  /**
   * Processes started by {@code legation worker}, on any machine.
   *
   * @param shares more than there are workers, so that none waits long for the others
   */
  record Remote(BrokerAddress broker, int shares) implements Workers {}
}
