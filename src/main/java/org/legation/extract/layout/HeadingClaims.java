package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.Claim;
import org.legation.model.Status;

/**
 * Settles what a heading says with what stands below it: an event that the paragraph tells too is
 * told by the paragraph, and a heading's year that contradicts it yields.
 */
final class HeadingClaims {
  private HeadingClaims() {}

  static List<Claim> settle(List<Claim> claims) {
    List<Claim> settled = new ArrayList<>();
    for (Claim claim : claims) {
      if (!claim.rule().startsWith("heading-")
          || claims.stream().noneMatch(other -> toldBelow(claim, other))) {
        settled.add(claim);
      }
    }
    return settled;
  }

  private static boolean toldBelow(Claim heading, Claim other) {
    return !other.rule().startsWith("heading-")
        && other.type() == heading.type()
        && other.status() == Status.ASSERTED
        && other.section().equals(heading.section())
        && other.actor().equals(heading.actor())
        && other.counterpart().equals(heading.counterpart());
  }
}
