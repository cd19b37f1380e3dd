package org.legation.extract.rule;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legation.model.Party;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * A record as the examples of the rules write it: {@code TYPE STATUS ACTOR -> COUNTERPART [DATE]
 * [place=...] [object=...]}. An empty party is {@code -}; no date means that the record has none;
 * what stands behind a name and {@code =} is compared only where it is given.
 */
public record ExpectedRecord(
    RelationType type,
    Status status,
    String actor,
    String counterpart,
    String date,
    Map<ExpectedRecord.Column, String> columns) {

  /** A column that an example may name. */
  public enum Column {
    OBJECT(RelationRecord::object),
    OUTCOME(RelationRecord::outcome),
    PLACE(record -> record.place().name()),
    SUBTYPE(RelationRecord::subtype);

    private final Function<RelationRecord, String> value;

    Column(Function<RelationRecord, String> value) {
      this.value = value;
    }

    String of(RelationRecord record) {
      return value.apply(record);
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String COLUMNS =
      Stream.of(Column.values()).map(Column::code).collect(Collectors.joining("|"));
  private static final Pattern COLUMN =
      Pattern.compile("\\s(?<name>%1$s)=(?<value>.*?)(?=\\s(?:%1$s)=|$)".formatted(COLUMNS));
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<type>\\S+) (?<status>\\S+) (?<actor>\\S+) -> (?<to>\\S+)( (?<date>\\S+))?");

  /**
   * Reads the notation.
   *
   * @throws IllegalArgumentException if the text does not follow it
   */
  public static ExpectedRecord parse(String text) {
    Matcher column = COLUMN.matcher(text);
    String head = column.find() ? text.substring(0, column.start()) : text;
    Map<Column, String> columns = new EnumMap<>(Column.class);
    column.reset();
    while (column.find()) {
      columns.put(
          Column.valueOf(column.group("name").toUpperCase(Locale.ROOT)), column.group("value"));
    }
    Matcher parts = HEAD.matcher(head);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "\""
              + text
              + "\" is not TYPE STATUS ACTOR -> COUNTERPART [DATE] [place=...] [object=...]");
    }
    String date = parts.group("date");
    return new ExpectedRecord(
        RelationType.ofCode(parts.group("type")),
        Status.ofCode(parts.group("status")),
        parts.group("actor"),
        parts.group("to"),
        date == null ? "" : date,
        columns);
  }

  /** Whether a record is what is expected. */
  public boolean matches(RelationRecord record) {
    return type == record.type()
        && status == record.status()
        && date.equals(record.date())
        && sameParties(record)
        && columns.entrySet().stream()
            .allMatch(column -> column.getKey().of(record).equals(column.getValue()));
  }

  private boolean sameParties(RelationRecord record) {
    String from = code(record.actor());
    String to = code(record.counterpart());
    return actor.equals(from) && counterpart.equals(to)
        || type.symmetric() && actor.equals(to) && counterpart.equals(from);
  }

  /** A record in the notation, with all columns that it has. */
  public static String notation(RelationRecord record) {
    StringBuilder text = new StringBuilder();
    text.append(record.type().code()).append(' ').append(record.status().code()).append(' ');
    text.append(code(record.actor())).append(" -> ").append(code(record.counterpart()));
    if (!record.date().isEmpty()) {
      text.append(' ').append(record.date());
    }
    for (Column column : Column.values()) {
      if (!column.of(record).isEmpty()) {
        text.append(' ').append(column.code()).append('=').append(column.of(record));
      }
    }
    return text.toString();
  }

  private static String code(Party party) {
    return party.isPresent() ? party.id() : "-";
  }
}
