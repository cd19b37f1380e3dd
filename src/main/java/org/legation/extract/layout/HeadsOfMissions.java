package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.layout.TableMatcher.Column;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/** Who heads the missions of a table, and since when. */
final class HeadsOfMissions {
  private final RuleBook rules;
  private final Headers headers;

  HeadsOfMissions(RuleBook rules, Headers headers) {
    this.rules = rules;
    this.headers = headers;
  }

  /** The person at the head of the mission. */
  List<ClaimDraft> read(TableRow row, Party owner, Party host) {
    AnnotatedSentence cell = row.cell("person");
    if (cell == null || headers.empty(cell.text())) {
      return List.of();
    }
    List<PersonMention> persons = cell.mentions(PersonMention.class, 0, cell.size());
    if (persons.size() != 1) {
      return List.of();
    }
    List<NounMention> nouns = cell.nouns("office", 0, cell.size());
    int since = since(row);
    String credentials = row.start("credentials");
    String date = credentials.isEmpty() && since >= 0 ? date(row.cells().get(since)) : credentials;
    return List.of(
        ClaimDraft.of(rules.rule("list-office"), Status.ASSERTED, owner, host)
            .withSubtype(nouns.isEmpty() ? "" : nouns.get(0).classes().getOrDefault("office", ""))
            .withDate(new Chosen(date, Status.ASSERTED))
            .withObject(cell.text(persons.get(0).start(), persons.get(0).end())));
  }

  /** The row without the date from which its mission's head serves. */
  static TableRow without(TableRow row) {
    int since = since(row);
    if (since < 0) {
      return row;
    }
    List<Column> columns = new ArrayList<>(row.columns());
    columns.set(since, new Column("", columns.get(since).header(), null, false));
    return new TableRow(columns, row.cells());
  }

  /** "Head of mission | Since": the column of a start right behind that of persons; else -1. */
  private static int since(TableRow row) {
    for (int i = 1; i < Math.min(row.columns().size(), row.cells().size()); i++) {
      if (row.columns().get(i).role().equals("start")
          && row.columns().get(i - 1).role().equals("person")) {
        return i;
      }
    }
    return -1;
  }

  private static String date(AnnotatedSentence cell) {
    List<TimeMention> dates = cell.mentions(TimeMention.class, 0, cell.size());
    return dates.isEmpty() ? "" : dates.get(0).date().first();
  }
}
