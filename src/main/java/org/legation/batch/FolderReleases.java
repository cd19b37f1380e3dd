package org.legation.batch;

import java.io.IOException;
import java.nio.file.Path;
import org.legation.publish.ReleaseFolder;
import org.legation.publish.StagedRelease;

/** Releases in folders on this machine; between steps the staged one waits beside its target. */
public final class FolderReleases implements ReleaseStore {

  @Override
  public void requireUsable(Path target) throws IOException {
    ReleaseFolder.at(target).requireUsable();
  }

  @Override
  public void begin(Path target) throws IOException {
    try (StagedRelease staged = ReleaseFolder.at(target).stage()) {
      staged.keep();
    }
  }

  @Override
  public void write(Path target, Writing writing) throws IOException {
    try (StagedRelease staged = ReleaseFolder.at(target).resume()) {
      // Also when the writing fails: the next run goes on with it.
      staged.keep();
      writing.into(staged.folder());
    }
  }

  @Override
  public void discard(Path target) throws IOException {
    ReleaseFolder.at(target).resume().close();
  }

  @Override
  public void replace(Path target) throws IOException {
    try (StagedRelease staged = ReleaseFolder.at(target).resume()) {
      staged.keep();
      staged.publish();
    }
  }
}
