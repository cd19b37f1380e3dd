package org.legation.reconcile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Slug;

/**
 * Ids of records: the type, and ten characters of a hash of what makes a record that record: type,
 * status, parties, the year, the place of a mission, the object of a membership or office. Wording,
 * a more precise date and further evidence leave an id as it is.
 */
final class RecordIds {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 10;

  List<RelationRecord> assign(List<RelationRecord> records) {
    List<RelationRecord> ordered = new ArrayList<>(records);
    ordered.sort(
        Comparator.comparing(RecordIds::key)
            .thenComparing(RelationRecord::dateStart)
            .thenComparing(RelationRecord::date)
            .thenComparing(r -> r.quoted().article())
            .thenComparing(r -> r.quoted().quoteStart())
            .thenComparing(RelationRecord::subtype)
            .thenComparing(r -> r.place().name()));
    Map<String, Integer> seen = new HashMap<>();
    List<RelationRecord> identified = new ArrayList<>();
    for (RelationRecord record : ordered) {
      String key = key(record);
      int nth = seen.merge(key, 1, Integer::sum);
      identified.add(
          withId(
              record,
              record.type().code().replace('_', '-')
                  + "-"
                  + hash(nth == 1 ? key : key + "|" + nth)));
    }
    return identified;
  }

  private static String key(RelationRecord record) {
    String a = record.actor().id();
    String b = record.counterpart().id();
    boolean swap = record.type().symmetric() && a.compareTo(b) > 0;
    String year =
        record.dateEnd().length() >= 4
            ? record.dateEnd().substring(0, 4)
            : record.dateStart().length() >= 4 ? record.dateStart().substring(0, 4) : "";
    String object =
        record.type() == RelationType.MEMBERSHIP || record.type() == RelationType.OFFICE_HOLDER
            ? Slug.of(record.object())
            : "";
    String place = record.type() == RelationType.MISSION ? Slug.of(record.place().name()) : "";
    String kind =
        record.type() == RelationType.MISSION || record.type() == RelationType.RELATIONS
            ? record.subtype()
            : "";
    return String.join(
        "|",
        record.type().code(),
        record.status().code(),
        swap ? b : a,
        swap ? a : b,
        year,
        object,
        place,
        kind);
  }

  private static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < LENGTH; i++) {
        text.append(ALPHABET.charAt(digest[i] & 31));
      }
      return text.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static RelationRecord withId(RelationRecord r, String id) {
    return new RelationRecord(
        id,
        r.type(),
        r.subtype(),
        r.status(),
        r.actor(),
        r.actorBody(),
        r.counterpart(),
        r.date(),
        r.dateStart(),
        r.dateEnd(),
        r.place(),
        r.geometryBasis(),
        r.longitude(),
        r.latitude(),
        r.object(),
        r.outcome(),
        r.votesFor(),
        r.votesAgainst(),
        r.mutual(),
        r.detail(),
        r.confidence(),
        r.evidence());
  }
}
