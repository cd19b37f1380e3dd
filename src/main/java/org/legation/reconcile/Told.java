package org.legation.reconcile;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.legation.model.Edtf;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Slug;

/**
 * A record with what it is compared by, read once: each is compared with many others.
 *
 * @param date null where the record has none
 * @param object its slug; of a membership, that of what stands for the organisation by any name
 * @param telling the words of an agreement's name that tell it from others
 * @param person the last name of an office holder
 * @param place the slug of its name
 */
record Told(
    RelationRecord record,
    @Nullable Edtf date,
    String object,
    Set<String> telling,
    String person,
    String place) {

  static Told of(RelationRecord record, GenericWords generic, UnaryOperator<String> organisations) {
    boolean membership = record.type() == RelationType.MEMBERSHIP;
    String object = Slug.of(membership ? organisations.apply(record.object()) : record.object());
    return new Told(
        record,
        record.date().isEmpty() ? null : Edtf.parse(record.date()),
        object,
        record.type() == RelationType.AGREEMENT ? generic.tellingOf(object) : Set.of(),
        record.type() == RelationType.OFFICE_HOLDER ? person(object) : "",
        Slug.of(record.place().name()));
  }

  /** The last part that is no initial or suffix. */
  private static String person(String slug) {
    int end = slug.length();
    while (end - slug.lastIndexOf('-', end - 1) <= 3 && slug.lastIndexOf('-', end - 1) > 0) {
      end = slug.lastIndexOf('-', end - 1);
    }
    return slug.substring(slug.lastIndexOf('-', end - 1) + 1, end);
  }
}
