package org.legation.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.legation.batch.Components;
import org.legation.job.Formats;

/**
 * What the commands call upon. The components are loaded only when a command needs them, as rules
 * and gazetteer take time.
 *
 * @param version of Legation
 * @param formats the names of the formats that can be published, which are sought when asked for
 * @param components begins to load the stages, which wait for what they need
 * @param verifier checks a release
 * @param names explains how names resolve
 */
record Product(
    String version,
    Supplier<Formats> formats,
    Supplier<Components> components,
    ReleaseVerification verifier,
    NameExplanation names) {

  /** Checks a release against its checksums and schemas. */
  interface ReleaseVerification {
    /** What is wrong, one sentence each; empty where the release is whole. */
    List<String> verify(Path release) throws IOException;
  }

  /** Tells how a name resolves, and why. */
  interface NameExplanation {
    /** Lines to print, at least one. */
    List<String> explain(String name);
  }
}
