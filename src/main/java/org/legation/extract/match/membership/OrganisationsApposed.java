package org.legation.extract.match.membership;

import java.util.LinkedHashMap;
import java.util.Map;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;

/** Organisations that a count sums up: "A and B, both of which", "A and B, two bodies of which". */
final class OrganisationsApposed {
  private static final int LONGEST_LIST = 40;

  private OrganisationsApposed() {}

  /** Whether a count ends at a token: "both", "two bodies", "all". */
  static boolean counted(AnnotatedSentence s, int last) {
    return most(s, last) > 0;
  }

  /** The organisations before a count that ends at a token, by their names. */
  static Map<String, Mention> of(AnnotatedSentence s, int last) {
    int most = most(s, last);
    int comma = s.in(last, "counts_of_bodies") ? last - 1 : last - 2;
    Map<String, Mention> found = new LinkedHashMap<>();
    int from = Math.max(0, comma - LONGEST_LIST);
    Mention[] names =
        s.mentions(Mention.class, from, comma).stream()
            .filter(Mention::namesOrganisation)
            .toArray(Mention[]::new);
    for (int k = Math.max(0, names.length - most); k < names.length; k++) {
      found.put(s.text(names[k].start(), names[k].end()), names[k]);
    }
    return found;
  }

  private static int most(AnnotatedSentence s, int last) {
    int count = s.in(last, "counts_of_bodies") ? last : last - 1;
    boolean noun = count == last || s.at(last) == null && s.in(last, "bodies_counted");
    if (count < 1 || !noun || !s.word(count - 1).equals(",")) {
      return 0;
    }
    return switch (s.word(count)) {
      case "both", "two" -> 2;
      case "three" -> 3;
      case "four" -> 4;
      case "all" -> Integer.MAX_VALUE;
      default -> 0;
    };
  }
}
