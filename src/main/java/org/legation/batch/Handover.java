package org.legation.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.legation.publish.Sha256;

/**
 * Puts a release in place just once, also when the process is killed between the renaming of the
 * folders and the note in the store that it was done: the manifest of the gathered release is known
 * to the store before anything is renamed.
 */
final class Handover {
  private static final String MANIFEST = "manifest.json";

  private final ReleaseStore releases;
  private final Store store;
  private final Path target;

  Handover(ReleaseStore releases, Store store, Path target) {
    this.releases = releases;
    this.store = store;
    this.target = target;
  }

  /** Notes what is about to be put in place. */
  void seal() throws IOException {
    releases.write(target, folder -> store.seal(Sha256.of(folder.resolve(MANIFEST))));
  }

  /** Puts it in place, unless that was done before the last run was killed. */
  void replace() throws IOException {
    // Else a kill after the renaming could take the store back to before the sealing.
    store.flush();
    String sealed = store.seal();
    String[] staged = {""};
    releases.write(target, folder -> staged[0] = checksumIfThere(folder));
    if (staged[0].equals(sealed)) {
      releases.replace(target);
    } else if (checksumIfThere(target).equals(sealed)) {
      // What is staged now, if anything, is the release before, which was swapped out.
      releases.discard(target);
    } else {
      throw new IOException(
          "the release made for %s is gone; run again with --fresh".formatted(target));
    }
  }

  private static String checksumIfThere(Path folder) throws IOException {
    Path manifest = folder.resolve(MANIFEST);
    return Files.exists(manifest) ? Sha256.of(manifest) : "";
  }
}
