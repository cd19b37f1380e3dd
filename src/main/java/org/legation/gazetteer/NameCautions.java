package org.legation.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Names of places that may mean something else altogether. */
public final class NameCautions {
  private final Set<String> givenNames;
  private final Set<String> neverPlaces;

  private NameCautions(Set<String> givenNames, Set<String> neverPlaces) {
    this.givenNames = givenNames;
    this.neverPlaces = neverPlaces;
  }

  /** Loads the two lists that the jar brings along. */
  public static NameCautions bundled() {
    return new NameCautions(
        keys("/gazetteer/given-names.txt"), keys("/gazetteer/never-places.txt"));
  }

  /** Whether a name of a place is a given name of people as well: Jordan, Georgia, Israel. */
  public boolean isGivenName(String name) {
    return givenNames.contains(NameKey.fold(name));
  }

  /** Whether a capitalised word is never to be read as the name of a place: Independence. */
  public boolean isNeverPlace(String name) {
    return neverPlaces.contains(NameKey.fold(name));
  }

  private static Set<String> keys(String resource) {
    try (InputStream in = NameCautions.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the build.");
      }
      Set<String> keys = new HashSet<>();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\n", -1)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          keys.add(NameKey.fold(line));
        }
      }
      return Set.copyOf(keys);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read.", e);
    }
  }
}
