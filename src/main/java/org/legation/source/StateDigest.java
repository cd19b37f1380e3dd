package org.legation.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Gathers what identifies an input into one checksum (SHA-256, lower-case hexadecimal). */
public final class StateDigest {
  private final MessageDigest digest = sha256();

  /** Adds values; null is another value than an empty text. */
  public StateDigest add(@Nullable Object... values) {
    for (Object value : values) {
      if (value != null) {
        digest.update(value.toString().getBytes(StandardCharsets.UTF_8));
      }
      digest.update((byte) (value == null ? 1 : 0));
    }
    return this;
  }

  /** Adds all the bytes of a file. */
  public StateDigest addFile(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    digest.update((byte) 0);
    return this;
  }

  /** The checksum of what was added; the digest is empty afterwards. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The checksum of bytes alone, which other programs give too. */
  public static String ofBytes(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
