package org.legation.publish.diff;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as a file of a release tells it: every value as text, empty where nothing is known, so
 * that records from files of different formats can be compared.
 *
 * @param fields by column
 * @param evidence the fields of each piece; null where the file holds the first piece alone
 */
record PublishedRecord(Map<String, String> fields, @Nullable List<Map<String, String>> evidence) {

  String id() {
    return text("id");
  }

  /** The value of a field, empty where the record has none. */
  String text(String field) {
    return text(fields, field);
  }

  /** The value of a field of a record or of a piece of evidence. */
  static String text(Map<String, String> fields, String field) {
    return fields.getOrDefault(field, "");
  }

  /** The same record without what it is quoted from beyond its own columns. */
  PublishedRecord withoutEvidence() {
    return new PublishedRecord(fields, null);
  }

  /** A number as all files have it as text: 0.00001, not 1.0E-5. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** Sets a field; what is not known is left out. */
  static void put(LinkedHashMap<String, String> fields, String field, String value) {
    if (!value.isEmpty()) {
      fields.put(field, value);
    }
  }
}
