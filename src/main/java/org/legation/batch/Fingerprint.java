package org.legation.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.legation.job.ArticleFile;
import org.legation.job.JobDefinition;

/**
 * Tells whether a run would do just what the one before was doing: the same job, on the same
 * articles, with the same version. Articles count by size and time of change, as reading them all
 * twice would cost more than a restart saves.
 */
final class Fingerprint {
  private Fingerprint() {}

  static String of(RunRequest request, String version) {
    MessageDigest digest = sha256();
    JobDefinition job = request.job();
    add(digest, version, job.name(), job.title(), job.publish(), job.checks());
    for (ArticleFile article : request.articles()) {
      add(digest, article, state(article.file()));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String state(Path file) {
    try {
      BasicFileAttributes state = Files.readAttributes(file, BasicFileAttributes.class);
      return state.size() + " " + state.lastModifiedTime();
    } catch (IOException e) {
      // The run itself will report the file; here it only differs from one that can be read.
      return e.getClass().getName();
    }
  }

  private static void add(MessageDigest digest, Object... parts) {
    for (Object part : parts) {
      digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
