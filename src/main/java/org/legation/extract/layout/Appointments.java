package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legation.extract.Claim;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * Settles what an article tells of one person's way into one office: appointed on one day and
 * received with credentials on a later one is one office, held from the credentials on.
 */
final class Appointments {
  private static final Set<String> APPOINTED = Set.of("office-appointed", "office-commissioned");
  private static final Set<String> RECEIVED =
      Set.of("office-credentials", "office-credentials-accepted");
  private static final int YEAR_DIGITS = 4;
  private static final int MOST_YEARS = 2;

  private Appointments() {}

  static List<Claim> settle(List<Claim> claims) {
    Map<String, List<Claim>> received = new HashMap<>();
    for (Claim claim : claims) {
      if (RECEIVED.contains(claim.rule()) && begins(claim)) {
        received.computeIfAbsent(key(claim), key -> new ArrayList<>()).add(claim);
      }
    }
    if (received.isEmpty()) {
      return claims;
    }
    List<Claim> settled = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      boolean earlier =
          APPOINTED.contains(claim.rule())
              && begins(claim)
              && received.getOrDefault(key(claim), List.of()).stream()
                  .anyMatch(credentials -> goesBefore(claim, credentials));
      if (!earlier) {
        settled.add(claim);
      }
    }
    return settled;
  }

  private static boolean begins(Claim claim) {
    return claim.type() == RelationType.OFFICE_HOLDER
        && claim.status() == Status.ASSERTED
        && claim.date().length() >= YEAR_DIGITS
        && Character.isDigit(claim.date().charAt(0));
  }

  private static String key(Claim claim) {
    String person = claim.object();
    return person.substring(person.lastIndexOf(' ') + 1)
        + '|'
        + claim.actor().id()
        + '|'
        + claim.counterpart().id();
  }

  private static boolean goesBefore(Claim appointed, Claim credentials) {
    boolean rank =
        appointed.subtype().isEmpty()
            || credentials.subtype().isEmpty()
            || appointed.subtype().equals(credentials.subtype());
    int years = year(credentials) - year(appointed);
    return rank
        && years >= 0
        && years <= MOST_YEARS
        && appointed.date().compareTo(credentials.date()) <= 0;
  }

  private static int year(Claim claim) {
    int year = 0;
    for (int i = 0; i < YEAR_DIGITS; i++) {
      int digit = Character.digit(claim.date().charAt(i), 10);
      year = 10 * year + Math.max(0, digit);
    }
    return year;
  }
}
