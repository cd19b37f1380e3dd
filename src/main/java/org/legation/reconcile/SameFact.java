package org.legation.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.legation.model.Edtf;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Slug;
import org.legation.model.Status;

/** Whether two records of one group tell the same fact. */
final class SameFact {
  private static final int CLOSE_YEARS = 3;
  private static final Set<String> GENERIC =
      Set.of(
          "agreement",
          "agreements",
          "treaty",
          "treaties",
          "protocol",
          "memorandum",
          "of",
          "the",
          "on",
          "and",
          "a",
          "an",
          "for",
          "understanding",
          "convention",
          "joint",
          "communique",
          "exchange",
          "letters",
          "notes",
          "bilateral",
          "pact",
          "mou");

  boolean test(RelationRecord a, RelationRecord b, List<RelationRecord> group) {
    if (a.status() != b.status() || !objects(a, b) || !places(a, b) || !kinds(a, b)) {
      return false;
    }
    if (sameQuote(a, b)
        && !a.date().equals(b.date())
        && !a.date().isEmpty()
        && !b.date().isEmpty()) {
      return nested(a.date(), b.date());
    }
    if (a.date().isEmpty() || b.date().isEmpty()) {
      return lasting(a) || sameQuote(a, b) || a.date().equals(b.date()) && sameObject(a, b);
    }
    return nested(a.date(), b.date()) || rowContradicts(a, b, group);
  }

  /** One date inside the other. */
  static boolean nested(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    Edtf x = Edtf.parse(a);
    Edtf y = Edtf.parse(b);
    return x.liesWithin(y) || y.liesWithin(x);
  }

  /** Types for which a statement without a date means the same event as one with a date. */
  private static boolean lasting(RelationRecord record) {
    return switch (record.type()) {
      case RECOGNITION, RELATIONS, MISSION, MEMBERSHIP, VISA_WAIVER, TWINNING, OFFICE_HOLDER ->
          true;
      default -> false;
    };
  }

  private static boolean sameQuote(RelationRecord a, RelationRecord b) {
    return a.quoted().article().equals(b.quoted().article())
        && a.quoted().quoteStart() == b.quoted().quoteStart();
  }

  private static boolean sameObject(RelationRecord a, RelationRecord b) {
    return !a.object().isEmpty() && Slug.of(a.object()).equals(Slug.of(b.object()));
  }

  /** A table and the note beside it give different dates, a short time apart, for one beginning. */
  private static boolean rowContradicts(
      RelationRecord a, RelationRecord b, List<RelationRecord> group) {
    boolean oneOfTable =
        a.quoted().rule().startsWith("table-") != b.quoted().rule().startsWith("table-");
    if (!oneOfTable
        || a.type() != RelationType.RELATIONS && a.type() != RelationType.RECOGNITION
        || a.status() != Status.ASSERTED) {
      return false;
    }
    if (a.dateStart().length() < 4 || b.dateStart().length() < 4) {
      return false;
    }
    int years =
        Math.abs(
            Integer.parseInt(a.dateStart().substring(0, 4))
                - Integer.parseInt(b.dateStart().substring(0, 4)));
    boolean endedBetween = group.stream().anyMatch(r -> r.status() == Status.ENDED);
    return years <= CLOSE_YEARS && !endedBetween;
  }

  private static boolean objects(RelationRecord a, RelationRecord b) {
    if (a.type() == RelationType.OFFICE_HOLDER) {
      return person(a.object()).equals(person(b.object())) && compatible(a.subtype(), b.subtype());
    }
    if (a.type() == RelationType.MEMBERSHIP) {
      String x = Slug.of(a.object());
      String y = Slug.of(b.object());
      return x.equals(y)
          || a.detail().equals(b.detail())
              && !a.detail().isEmpty()
              && a.detail().startsWith("org:");
    }
    if (a.type() == RelationType.AGREEMENT) {
      Set<String> x = content(a.object());
      Set<String> y = content(b.object());
      boolean overlap = x.stream().anyMatch(y::contains);
      return x.isEmpty() || y.isEmpty() || overlap;
    }
    return true;
  }

  private static boolean compatible(String a, String b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b) || a.contains(b) || b.contains(a);
  }

  private static String person(String name) {
    String slug = Slug.of(name);
    int end = slug.length();
    while (end - slug.lastIndexOf('-', end - 1) <= 3 && slug.lastIndexOf('-', end - 1) > 0) {
      end = slug.lastIndexOf('-', end - 1);
    }
    return slug.substring(slug.lastIndexOf('-', end - 1) + 1, end);
  }

  private static Set<String> content(String object) {
    Set<String> words = new HashSet<>(List.of(Slug.of(object).split("-")));
    words.removeAll(GENERIC);
    words.remove("");
    return words;
  }

  private static boolean places(RelationRecord a, RelationRecord b) {
    String x = Slug.of(a.place().name());
    String y = Slug.of(b.place().name());
    if (a.type() != RelationType.MISSION || x.equals(y)) {
      return true;
    }
    if (!x.isEmpty() && !y.isEmpty()) {
      Double lat = a.place().latitude();
      Double lon = a.place().longitude();
      return lat != null
          && lon != null
          && lat.equals(b.place().latitude())
          && lon.equals(b.place().longitude());
    }
    return true;
  }

  private static boolean kinds(RelationRecord a, RelationRecord b) {
    if (a.type() == RelationType.RELATIONS) {
      return a.subtype().equals(b.subtype());
    }
    if (a.type() != RelationType.MISSION) {
      return true;
    }
    boolean general =
        a.subtype().equals("diplomatic mission")
            || b.subtype().equals("diplomatic mission")
            || a.subtype().isEmpty()
            || b.subtype().isEmpty();
    return general || a.subtype().equals(b.subtype());
  }
}
