package org.legation.batch;

import org.springframework.batch.core.listener.StepListener;
import org.springframework.batch.core.step.Step;

/** How the work of a step is spread over threads or machines. */
interface Spread {

  /**
   * A step that does all of the work.
   *
   * @param name of the step
   * @param progress hears of the step as a whole
   */
  Step step(String name, Work work, StepProgress progress);

  /** Work of which shares can be done apart. */
  interface Work {

    /** A step that does one share of it; the listener hears of that share. */
    Step of(Share share, StepListener progress);
  }
}
