package org.legation.evaluate;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.legation.model.RelationType;

/** A row of a gold file; {@code |} in a cell parts alternatives that are all right. */
record GoldRow(
    String type,
    String status,
    String actorId,
    String counterpartId,
    String date,
    String object,
    boolean optional,
    Set<Fact> facts) {
  private static final Set<String> WITH_OBJECT =
      Set.of(RelationType.MEMBERSHIP.code(), RelationType.OFFICE_HOLDER.code());

  static GoldRow of(
      String type,
      String status,
      String actorId,
      String counterpartId,
      String date,
      String object,
      boolean optional) {
    Set<Fact> facts = new LinkedHashSet<>();
    for (String oneType : options(type)) {
      for (String actor : options(actorId)) {
        for (String counterpart : options(counterpartId)) {
          facts.add(Fact.of(oneType, actor, counterpart));
        }
      }
    }
    return new GoldRow(type, status, actorId, counterpartId, date, object, optional, facts);
  }

  /** Type and parties agree, and the object where the type has one. */
  boolean lenient(Prediction record) {
    return facts.contains(record.fact())
        && (!WITH_OBJECT.contains(record.type()) || sameObject(record.object()));
  }

  /** Status and date agree as well. */
  boolean strict(Prediction record) {
    return lenient(record)
        && options(status).contains(record.status())
        && options(date).contains(record.date());
  }

  /** The group in a table by type: of several types the first in the alphabet. */
  String group() {
    return new TreeSet<>(options(type)).first();
  }

  /** One name may be part of the other: "UN Charter" of "the UN Charter of 1945". */
  private boolean sameObject(String found) {
    String name = ComparisonKey.of(found);
    for (String option : options(object)) {
      String gold = ComparisonKey.of(option);
      if (gold.isEmpty() || !name.isEmpty() && (name.contains(gold) || gold.contains(name))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> options(String cell) {
    Set<String> options = new LinkedHashSet<>();
    // -1 keeps an empty alternative at the end: "1990|" allows for no date
    Arrays.stream(cell.split("\\|", -1)).map(String::strip).forEach(options::add);
    return options;
  }
}
