package org.legation.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.model.Edtf;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * Whether two records of one group tell the same fact.
 *
 * @param someEnded whether a record of the group tells of an end
 */
record SameFact(boolean someEnded) {
  private static final int CLOSE_YEARS = 3;

  static SameFact in(List<RelationRecord> group) {
    return new SameFact(group.stream().anyMatch(r -> r.status() == Status.ENDED));
  }

  boolean test(Told x, Told y) {
    RelationRecord a = x.record();
    RelationRecord b = y.record();
    if (a.status() != b.status() || !objects(x, y) || !places(x, y) || !kinds(a, b)) {
      return false;
    }
    Edtf from = x.date();
    Edtf to = y.date();
    if (from == null || to == null) {
      return lasting(a)
          || sameQuote(a, b)
          || from == null && to == null && (sameObject(x, y) || samePosition(a, b));
    }
    if (sameQuote(a, b) && !a.date().equals(b.date())) {
      return nested(from, to);
    }
    return nested(from, to) || rowContradicts(a, b);
  }

  /** One date inside the other. */
  private static boolean nested(Edtf a, Edtf b) {
    return a.equals(b) || a.liesWithin(b) || b.liesWithin(a);
  }

  /** Types for which a statement without a date means the same event as one with a date. */
  private static boolean lasting(RelationRecord record) {
    return switch (record.type()) {
      case RECOGNITION, RELATIONS, MISSION, MEMBERSHIP, VISA_WAIVER, TWINNING, OFFICE_HOLDER ->
          true;
      default -> false;
    };
  }

  /** "Has never recognised the annexation", told twice in like words: one position that lasts. */
  private static boolean samePosition(RelationRecord a, RelationRecord b) {
    return a.type() == RelationType.STATEMENT && a.quoted().rule().equals(b.quoted().rule());
  }

  private static boolean sameQuote(RelationRecord a, RelationRecord b) {
    return a.quoted().article().equals(b.quoted().article())
        && a.quoted().quoteStart() == b.quoted().quoteStart();
  }

  private static boolean sameObject(Told a, Told b) {
    return !a.record().object().isEmpty() && a.object().equals(b.object());
  }

  /** A table and the note beside it give different dates, a short time apart, for one beginning. */
  private boolean rowContradicts(RelationRecord a, RelationRecord b) {
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
    return years <= CLOSE_YEARS && !someEnded;
  }

  private static boolean objects(Told x, Told y) {
    RelationRecord a = x.record();
    RelationRecord b = y.record();
    return switch (a.type()) {
      case OFFICE_HOLDER -> x.person().equals(y.person()) && compatible(a.subtype(), b.subtype());
      case MEMBERSHIP -> x.object().equals(y.object());
      case AGREEMENT ->
          x.telling().isEmpty()
              || y.telling().isEmpty()
              || (sameQuote(a, b)
                  ? x.telling().containsAll(y.telling()) || y.telling().containsAll(x.telling())
                  : x.telling().stream().anyMatch(y.telling()::contains));
      default -> true;
    };
  }

  private static boolean compatible(String a, String b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b) || a.contains(b) || b.contains(a);
  }

  private static boolean places(Told x, Told y) {
    if (x.record().type() != RelationType.MISSION
        || x.place().isEmpty()
        || y.place().isEmpty()
        || x.place().equals(y.place())) {
      return true;
    }
    return same(x.record().place().latitude(), y.record().place().latitude())
        && same(x.record().place().longitude(), y.record().place().longitude());
  }

  private static boolean same(@Nullable Double a, @Nullable Double b) {
    return a != null && a.equals(b);
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
