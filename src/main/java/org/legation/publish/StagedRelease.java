package org.legation.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A release that is being written. Closed before it is published it is deleted, unless it is {@link
 * #keep kept}; the release that stood there before is not touched.
 */
public final class StagedRelease implements AutoCloseable {
  private final ReleaseFolder target;
  private final PublishLock lock;
  private boolean keep;

  StagedRelease(ReleaseFolder target, PublishLock lock) {
    this.target = target;
    this.lock = lock;
  }

  /** Where exporters write; it exists. */
  public Path folder() {
    return target.staging();
  }

  /**
   * Writes everything to the disk and puts the release in place of the one before.
   *
   * @throws IOException if that fails; then the one before stands
   */
  public void publish() throws IOException {
    if (!Files.exists(folder().resolve(Manifest.FILE))) {
      throw new IllegalStateException("a release without " + Manifest.FILE + " is not complete");
    }
    Durable.forceAll(folder());
    target.swapIn();
  }

  /** Leaves what is written so far for {@link ReleaseFolder#resume} when this is closed. */
  public void keep() {
    keep = true;
  }

  @Override
  public void close() throws IOException {
    try {
      if (!keep) {
        ReleaseFolder.delete(folder());
      }
    } finally {
      lock.close();
    }
  }
}
