package org.legation.extract.date;

import java.util.List;
import java.util.Set;
import org.legation.extract.text.Token;

/** "signed by X and August von Y": names of persons that are those of months as well. */
final class NamesakeMonths {
  private static final Set<String> PARTICLES = Set.of("von", "van", "zu", "af", "ter");

  /** "In August von Y travelled": behind these a month is a month. */
  private static final Set<String> OF_TIME = Set.of("in", "since", "until", "during", "of");

  private NamesakeMonths() {}

  /** Whether what could be a month is the first name of somebody, as the particle behind shows. */
  static boolean at(List<Token> tokens, int i) {
    boolean named =
        i + 2 < tokens.size()
            && PARTICLES.contains(tokens.get(i + 1).text())
            && tokens.get(i + 2).capitalised();
    return named && (i == 0 || !OF_TIME.contains(tokens.get(i - 1).lower()));
  }
}
