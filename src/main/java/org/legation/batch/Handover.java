package org.legation.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

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
    releases.write(target, folder -> store.seal(checksum(folder.resolve(MANIFEST))));
  }

  /** Puts it in place, unless that was done before the last run was killed. */
  void replace() throws IOException {
    // Else a kill after the renaming could take the store back to before the sealing.
    store.flush();
    if (!isStaged()) {
      Path manifest = target.resolve(MANIFEST);
      if (Files.exists(manifest) && checksum(manifest).equals(store.seal())) {
        return;
      }
      throw new IOException(
          "the release made for %s is gone; run again with --fresh".formatted(target));
    }
    releases.replace(target);
  }

  private boolean isStaged() throws IOException {
    boolean[] staged = new boolean[1];
    releases.write(target, folder -> staged[0] = Files.exists(folder.resolve(MANIFEST)));
    return staged[0];
  }

  private static String checksum(Path file) throws IOException {
    MessageDigest digest = Fingerprint.sha256();
    digest.update(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest.digest());
  }
}
