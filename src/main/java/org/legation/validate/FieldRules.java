package org.legation.validate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.resource.Bundled;

/** Which fields records of which type need and may have, from {@code checks/fields.yaml}. */
record FieldRules(List<Rule> fields) {

  static FieldRules load() {
    return Bundled.read("checks/fields.yaml", FieldRules.class);
  }

  /** What holds for one field; its name is that of the column. */
  record Rule(
      String name,
      @Nullable Types required,
      @Nullable List<RelationType> only,
      @Nullable List<RelationType> not,
      @Nullable Values values) {

    boolean requiredFor(RelationType type) {
      return required != null && required.include(type);
    }

    boolean foreignTo(RelationType type) {
      return (only != null && !only.contains(type)) || (not != null && not.contains(type));
    }

    /** The values that a record of this type may have; empty where any will do. */
    List<String> allowedFor(RelationType type) {
      return values != null && (values.in() == null || values.in().contains(type))
          ? values.allowed()
          : List.of();
    }

    /** The value of the field in a record; empty where it has none. */
    String valueIn(RelationRecord record) {
      return switch (name) {
        case "counterpart_id" -> record.counterpart().id();
        case "object" -> record.object();
        case "outcome" -> record.outcome();
        case "votes_for" -> textOf(record.votesFor());
        case "votes_against" -> textOf(record.votesAgainst());
        case "subtype" -> record.subtype();
        case "geometry_basis" -> record.geometryBasis();
        default ->
            throw new IllegalStateException(
                "checks/fields.yaml: there is no field " + name + " that can be checked.");
      };
    }

    private static String textOf(@Nullable Integer number) {
      return number == null ? "" : number.toString();
    }
  }

  /** Either these types, or all but those. */
  record Types(
      @JsonProperty("in") @Nullable List<RelationType> in,
      @JsonProperty("except") @Nullable List<RelationType> except) {
    boolean include(RelationType type) {
      return in != null ? in.contains(type) : except != null && !except.contains(type);
    }
  }

  /** What is allowed in records of some types, or of all. */
  record Values(@Nullable List<RelationType> in, List<String> allowed) {}
}
