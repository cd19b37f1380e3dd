package org.legation.extract.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.legation.extract.Claim;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Edtf;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * Settles what an article tells of one person's way into one office: appointed on one day and
 * received with credentials on a later one is one office, held from the credentials on. Which rules
 * tell of the earlier step is said by {@link Rule#yields}.
 */
final class Appointments {
  private static final int MOST_YEARS = 2;

  private final RuleBook rules;

  Appointments(RuleBook rules) {
    this.rules = rules;
  }

  List<Claim> settle(List<Claim> claims) {
    Map<String, List<Claim>> begun = new HashMap<>();
    for (Claim claim : claims) {
      if (begins(claim)) {
        begun.computeIfAbsent(key(claim), key -> new ArrayList<>()).add(claim);
      }
    }
    return claims.stream()
        .filter(
            claim ->
                !begins(claim)
                    || begun.getOrDefault(key(claim), List.of()).stream()
                        .noneMatch(other -> goesBefore(claim, other)))
        .toList();
  }

  private static boolean begins(Claim claim) {
    return claim.type() == RelationType.OFFICE_HOLDER
        && claim.status() == Status.ASSERTED
        && !claim.date().isEmpty();
  }

  private static String key(Claim claim) {
    String person = claim.object();
    return person.substring(person.lastIndexOf(' ') + 1)
        + '|'
        + claim.actor().id()
        + '|'
        + claim.counterpart().id();
  }

  private boolean goesBefore(Claim appointed, Claim credentials) {
    boolean rank =
        appointed.subtype().isEmpty()
            || credentials.subtype().isEmpty()
            || appointed.subtype().equals(credentials.subtype());
    if (!rank || !rules.rule(appointed.rule()).yields().contains(credentials.rule())) {
      return false;
    }
    LocalDate from = Edtf.parse(appointed.date()).first().orElse(LocalDate.MAX);
    LocalDate to = Edtf.parse(credentials.date()).first().orElse(LocalDate.MIN);
    return !to.isBefore(from) && to.getYear() - from.getYear() <= MOST_YEARS;
  }
}
