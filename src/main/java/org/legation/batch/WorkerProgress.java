package org.legation.batch;

/** Hears what a worker does; also from several threads at a time. */
public interface WorkerProgress {

  /** It waits for work. */
  void ready();

  /** A share of a step has begun. */
  void began(String share);

  /** A share of a step is over. */
  void ended(String share);

  /** A share of a step was left off, as this worker or the run stops; the rest is done later. */
  void leftOff(String share);

  /** A share could not be finished, and is given to a worker again. */
  void failed(String reason);

  /** A message is none of Legation's and was dropped. */
  void refused(String reason);

  /** The broker cannot be reached at the moment. */
  void brokerLost(String reason);
}
