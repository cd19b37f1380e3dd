package org.legation.batch;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.legation.job.JobDefinition;
import org.legation.source.StateDigest;

/**
 * Tells whether a run would do just what the one before was doing: the same job, on the same
 * articles, with the same program.
 */
final class Fingerprint {
  private Fingerprint() {}

  static String of(RunRequest request, String build) {
    JobDefinition job = request.job();
    return new StateDigest()
        .add(build, job.name(), job.title(), job.publish(), job.checks())
        .add(request.state())
        .hex();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
