package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legation.extract.Claim;

/**
 * Settles what a heading says with what stands below it: an event that the paragraph tells too is
 * told by the paragraph, and a heading's year that contradicts it yields.
 */
final class HeadingClaims {
  /** Of several posts below a heading only that of its year is the first one. */
  private static final String FIRST_MISSION = "heading-mission";

  private HeadingClaims() {}

  static List<Claim> settle(List<Claim> claims, Set<Claim> ofHeadings) {
    List<Claim> settled = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      boolean heading =
          claim.rule().startsWith("heading-")
              || !ofHeadings.isEmpty() && ofHeadings.contains(claim);
      if (!heading
          || claims.stream()
              .noneMatch(other -> !ofHeadings.contains(other) && toldBelow(claim, other))) {
        settled.add(claim);
      }
    }
    return settled;
  }

  private static boolean samePair(Claim a, Claim b) {
    return a.actor().equals(b.actor()) && a.counterpart().equals(b.counterpart())
        || a.type().symmetric()
            && a.actor().equals(b.counterpart())
            && a.counterpart().equals(b.actor());
  }

  private static boolean toldBelow(Claim heading, Claim other) {
    return !other.rule().startsWith("heading-")
        && other.type() == heading.type()
        && other.status() == heading.status()
        && other.section().equals(heading.section())
        && samePair(other, heading)
        // "After talks on 3 May the legation was raised": the heading alone says when
        && (!other.date().isEmpty() || heading.date().isEmpty())
        && (!heading.rule().equals(FIRST_MISSION) || other.date().startsWith(heading.date()));
  }
}
