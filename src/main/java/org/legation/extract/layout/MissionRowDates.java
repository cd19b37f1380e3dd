package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.model.Status;

/** When the mission of a row was opened and closed, by its columns or its notes. */
final class MissionRowDates {
  private final Headers headers;
  private final History history;

  MissionRowDates(Headers headers) {
    this.headers = headers;
    this.history = new History(headers);
  }

  /** What the row says happened: the opening, the closing, or that the mission stands. */
  List<Chosen> of(TableRow row, Topic topic) {
    String opened = row.start("opened", "start", "date");
    String closed = row.start("closed", "end");
    List<Chosen> dates = new ArrayList<>();
    List<Chosen> noted = opened.isEmpty() && closed.isEmpty() ? noted(row, topic) : List.of();
    if (!noted.isEmpty()) {
      return noted;
    }
    if (topic.status() == Status.POSSIBLE) {
      return List.of(new Chosen(opened, Status.POSSIBLE));
    }
    if (topic.status() == Status.ENDED && closed.isEmpty()) {
      String span = row.span("date");
      return List.of(
          new Chosen(
              span.isEmpty() ? row.has("opened") || row.has("start") ? "" : opened : span,
              Status.ENDED));
    }
    AnnotatedSentence cell = row.cell("opened", "start", "date");
    if (cell != null && cell == row.cell("closed", "end")) {
      // "1973–1979" below both of them
      String span = row.span(row.has("opened") ? "opened" : row.has("start") ? "start" : "date");
      return List.of(new Chosen(span.isEmpty() ? closed : span, Status.ENDED));
    }
    if (cell != null && closed.isEmpty() && !opened.isEmpty()) {
      // "2011, closed 2019"
      List<Chosen> told = history.of(cell, 0, cell.size(), Status.ASSERTED);
      boolean closes = told.stream().anyMatch(event -> event.status() == Status.ENDED);
      if (closes && told.size() > 1) {
        return told;
      }
    }
    boolean ended = !closed.isEmpty() || topic.status() == Status.ENDED;
    if (!ended || !opened.isEmpty()) {
      dates.add(new Chosen(opened, Status.ASSERTED));
    }
    if (ended) {
      dates.add(new Chosen(closed, Status.ENDED));
    }
    return dates;
  }

  /** "Opened in 1964", "Closed in 1990, reopened in 2007": notes that begin with what happened. */
  private List<Chosen> noted(TableRow row, Topic topic) {
    AnnotatedSentence notes = row.cell("notes");
    if (notes == null
        || topic.status() == Status.POSSIBLE
        || !headers.began(notes.word(0)) && !headers.ended(notes.word(0))) {
      return List.of();
    }
    int end = 0;
    while (end < notes.size() && !notes.word(end).equals(".") && !notes.word(end).equals(";")) {
      end++;
    }
    List<Chosen> events = history.of(notes, 0, end, topic.status());
    boolean ends = events.stream().anyMatch(event -> event.status() == Status.ENDED);
    return topic.status() == Status.ENDED && !ends ? List.of() : events;
  }
}
