package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.date.DateMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.model.Status;

/**
 * What the dates of an item or cell say that happened: "(opened 1970, closed 1990)", "3 May 1964,
 * broken 1971, resumed 1975", "1960–1975".
 */
final class History {
  /** "re-established diplomatic relations 1968": how far before its date a word may stand. */
  private static final int REACH = 4;

  private final Headers headers;

  History(Headers headers) {
    this.headers = headers;
  }

  /**
   * What the dates between two tokens say, in their order.
   *
   * @param bare how what only has a date holds: it began, or what is listed has ended
   */
  List<Chosen> of(AnnotatedSentence s, int from, int to, Status bare) {
    List<Chosen> events = new ArrayList<>();
    boolean begun = false;
    boolean again = false;
    int behind = from;
    for (TimeMention time : s.mentions(TimeMention.class, from, to)) {
      DateMention date = time.date();
      if (date.role() == Role.SPAN && date.edtf().contains("/")) {
        events.add(new Chosen(date.edtf(), Status.ENDED));
        again = true;
      } else if (date.role() == Role.UNTIL || says(s, behind, date, true)) {
        events.add(new Chosen(date.first(), Status.ENDED));
        again = true;
      } else if (says(s, behind, date, false)) {
        events.add(new Chosen(date.first(), Status.ASSERTED));
        begun = true;
      } else if (!begun || again && stands(s, date, to)) {
        // "1990, withdrawn 2001", below words that say that it has ended: it did so in 2001
        boolean told = bare == Status.ENDED && endsLater(s, time, to);
        events.add(new Chosen(begin(s, date), told ? Status.ASSERTED : bare));
        begun = true;
        again = false;
      }
      behind = time.end();
    }
    return events;
  }

  private boolean endsLater(AnnotatedSentence s, TimeMention first, int to) {
    return s.mentions(TimeMention.class, first.end(), to).stream()
        .anyMatch(time -> says(s, first.end(), time.date(), true));
  }

  /** "broken 1996, 8 September 2021, broken 2022": a date that nothing explains is a new start. */
  private static boolean stands(AnnotatedSentence s, DateMention date, int to) {
    return date.end() == to || s.word(date.end()).equals(",") || s.word(date.end()).equals(";");
  }

  /** "Before 1999": then or earlier. */
  private static String begin(AnnotatedSentence s, DateMention date) {
    boolean open =
        date.role() == Role.RELATIVE_TO
            && s.word(date.start() - 1).equals("before")
            && !date.first().startsWith("..");
    return open ? "../" + date.first() : date.first();
  }

  /** Whether a word between the date before and this one says that something ended, or began. */
  private boolean says(AnnotatedSentence s, int behind, DateMention date, boolean ended) {
    for (int i = date.start() - 1; i >= Math.max(behind, date.start() - REACH); i--) {
      String word = s.word(i);
      if (s.tokens().get(i).punctuation()) {
        return false;
      }
      if (ended ? headers.ended(word) : headers.began(word)) {
        return true;
      }
    }
    return false;
  }
}
