package org.legation.extract.layout;

import java.util.List;
import org.legation.extract.Claim;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * Drops "a treaty" that is told of without its day or name, where the article tells of treaties of
 * the same two with their days: an overview speaks of one that is told below.
 */
final class UndatedTreaties {
  private UndatedTreaties() {}

  static List<Claim> settle(List<Claim> claims) {
    return claims.stream()
        .filter(
            claim -> !vague(claim) || claims.stream().noneMatch(other -> toldWithDay(claim, other)))
        .toList();
  }

  private static boolean vague(Claim claim) {
    return claim.type() == RelationType.AGREEMENT
        && claim.status() == Status.ASSERTED
        && claim.date().isEmpty()
        && claim.object().indexOf(' ') < 0;
  }

  private static boolean toldWithDay(Claim vague, Claim other) {
    boolean pair =
        vague.actor().equals(other.actor()) && vague.counterpart().equals(other.counterpart())
            || vague.actor().equals(other.counterpart())
                && vague.counterpart().equals(other.actor());
    return pair
        && other.type() == RelationType.AGREEMENT
        && other.status() == Status.ASSERTED
        && !other.date().isEmpty();
  }
}
