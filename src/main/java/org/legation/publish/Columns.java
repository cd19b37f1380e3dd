package org.legation.publish;

import static org.legation.publish.Values.dayOrNull;
import static org.legation.publish.Values.decimal;
import static org.legation.publish.Values.offsetOrNull;
import static org.legation.publish.Values.textOrEmpty;

import java.util.HashMap;
import java.util.Map;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.publish.gis.Jurisdiction;

/**
 * The one list of columns of each published table. What a column is called and means stands in
 * {@code publish/columns.yaml}; here stands how its value is read.
 */
public final class Columns {
  /** Digits after the point of a coordinate: about 10 cm on the ground. */
  public static final int COORDINATE_DIGITS = 6;

  private static final int CONFIDENCE_DIGITS = 3;

  private static final ColumnsFile FILE = ColumnsFile.read();

  /** One row a record. */
  public static final Table<RelationRecord> RECORDS = FILE.table("records", recordGetters());

  /** One row a piece of evidence. */
  public static final Table<EvidenceRow> EVIDENCE = FILE.table("evidence", evidenceGetters());

  /** Evidence inside of its record, where it need not repeat which one that is. */
  public static final Table<EvidenceRow> NESTED_EVIDENCE = EVIDENCE.without("record_id");

  /** One row a finding. */
  public static final Table<Finding> FINDINGS = FILE.table("findings", findingGetters());

  /** One row a party, for maps. */
  public static final Table<Jurisdiction> JURISDICTIONS =
      FILE.table("jurisdictions", jurisdictionGetters());

  /** Raised when a column is renamed, removed or changes its meaning. */
  public static final int VERSION = FILE.version();

  private Columns() {}

  private static Map<String, Column.Getter<RelationRecord>> recordGetters() {
    return Map.ofEntries(
        Map.entry("id", RelationRecord::id),
        Map.entry("type", r -> r.type().code()),
        Map.entry("subtype", RelationRecord::subtype),
        Map.entry("status", r -> r.status().code()),
        Map.entry("actor_id", r -> r.actor().id()),
        Map.entry("actor_name", r -> r.actor().name()),
        Map.entry("actor_body", RelationRecord::actorBody),
        Map.entry("counterpart_id", r -> r.counterpart().id()),
        Map.entry("counterpart_name", r -> r.counterpart().name()),
        Map.entry("date", RelationRecord::date),
        Map.entry("date_start", r -> dayOrNull(r.dateStart())),
        Map.entry("date_end", r -> dayOrNull(r.dateEnd())),
        Map.entry("place", r -> r.place().name()),
        Map.entry("place_latitude", r -> decimal(r.place().latitude(), COORDINATE_DIGITS)),
        Map.entry("place_longitude", r -> decimal(r.place().longitude(), COORDINATE_DIGITS)),
        Map.entry("object", RelationRecord::object),
        Map.entry("outcome", RelationRecord::outcome),
        Map.entry("votes_for", RelationRecord::votesFor),
        Map.entry("votes_against", RelationRecord::votesAgainst),
        Map.entry("mutual", RelationRecord::mutual),
        Map.entry("detail", RelationRecord::detail),
        Map.entry("cameo_code", RelationRecord::cameoCode),
        Map.entry("geometry_basis", RelationRecord::geometryBasis),
        Map.entry("article", r -> r.quoted().article()),
        Map.entry("url", r -> textOrEmpty(r.quoted().url())),
        Map.entry("revision", r -> textOrEmpty(r.quoted().revision())),
        Map.entry("section", r -> r.quoted().section()),
        Map.entry("quote", r -> r.quoted().quote()),
        Map.entry("quote_start", r -> r.quoted().quoteStart()),
        Map.entry("quote_end", r -> r.quoted().quoteEnd()),
        Map.entry("rule", r -> r.quoted().rule()),
        Map.entry("confidence", r -> decimal(r.confidence(), CONFIDENCE_DIGITS)),
        Map.entry("evidence_count", r -> r.evidence().size()));
  }

  private static Map<String, Column.Getter<EvidenceRow>> evidenceGetters() {
    return Map.ofEntries(
        Map.entry("record_id", EvidenceRow::recordId),
        Map.entry("article", e -> e.evidence().article()),
        Map.entry("url", e -> textOrEmpty(e.evidence().url())),
        Map.entry("revision", e -> textOrEmpty(e.evidence().revision())),
        Map.entry("section", e -> e.evidence().section()),
        Map.entry("quote", e -> e.evidence().quote()),
        Map.entry("quote_start", e -> e.evidence().quoteStart()),
        Map.entry("quote_end", e -> e.evidence().quoteEnd()),
        Map.entry("rule", e -> e.evidence().rule()),
        Map.entry("date", e -> e.evidence().date()));
  }

  private static Map<String, Column.Getter<Finding>> findingGetters() {
    return Map.ofEntries(
        Map.entry("severity", f -> f.severity().code()),
        Map.entry("check", Finding::check),
        Map.entry("article", Finding::article),
        Map.entry("section", Finding::section),
        Map.entry("quote", Finding::quote),
        Map.entry("quote_start", f -> offsetOrNull(f.quoteStart())),
        Map.entry("quote_end", f -> offsetOrNull(f.quoteEnd())),
        Map.entry("record_id", Finding::recordId),
        Map.entry("message", Finding::message),
        Map.entry("advice", Finding::advice));
  }

  private static Map<String, Column.Getter<Jurisdiction>> jurisdictionGetters() {
    Map<String, Column.Getter<Jurisdiction>> getters = new HashMap<>();
    getters.put("id", Jurisdiction::id);
    getters.put("name", Jurisdiction::name);
    getters.put("kind", j -> j.kind().code());
    getters.put("total", Jurisdiction::total);
    for (RelationType type : RelationType.values()) {
      getters.put(type.code(), j -> j.count(type));
    }
    getters.put("first_date", j -> dayOrNull(j.firstDate()));
    getters.put("last_date", j -> dayOrNull(j.lastDate()));
    getters.put("disputed", Jurisdiction::disputed);
    getters.put("outline", Jurisdiction::outlineOrigin);
    getters.put("note", Jurisdiction::note);
    return getters;
  }
}
