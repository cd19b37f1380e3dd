package org.legation.batch;

import java.util.List;

/** Hears how a run goes on. Called from the thread of the run. */
public interface RunProgress {

  /** All phases, in order, before the first begins. */
  void planned(List<String> phases);

  /**
   * A phase begins.
   *
   * @param total how many items it has; -1 where that is not known
   */
  void started(String phase, long total);

  /** So many more items of the phase are done. */
  void advanced(long items);

  /** The phase has ended, well or not. */
  void finished(String phase);

  /** An unfinished run was found and is taken up. */
  void resumed();

  /** A worker was stopped in the midst of a share: what is left of it is handed out again. */
  void workerStopped();

  /** What the unfinished run left is damaged: all is read anew. */
  void begunAnew();
}
