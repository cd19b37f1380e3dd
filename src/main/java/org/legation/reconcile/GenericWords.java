package org.legation.reconcile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the words of an agreement's name that tell it from others.
 *
 * @param words those that do not
 */
record GenericWords(Set<String> words) {
  private static final String RESOURCE = "/reconcile/generic-words.txt";

  static GenericWords bundled() {
    try (InputStream in = GenericWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is missing");
      }
      return new GenericWords(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** The telling words of a slug. */
  Set<String> tellingOf(String slug) {
    Set<String> telling = new HashSet<>(List.of(slug.split("-")));
    telling.removeAll(words);
    telling.remove("");
    return telling;
  }
}
