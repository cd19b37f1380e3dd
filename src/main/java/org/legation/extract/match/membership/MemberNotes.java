package org.legation.extract.match.membership;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.lexicon.LexicalEntry;
import org.legation.extract.match.DateChooser;
import org.legation.model.Status;

/**
 * Reads what a bracket behind an organisation says of the membership alone: "(suspended 2012)",
 * "(joined 1990, left 2001)", "(acceding)".
 */
final class MemberNotes {
  private static final int MOST_WORDS = 14;

  private MemberNotes() {}

  /**
   * What the bracket tells, in order; empty if there is none, if it holds more than that, or if it
   * tells no more than that there is a membership.
   */
  static List<DateChooser.Chosen> behind(AnnotatedSentence s, int end) {
    int open = end;
    if (s.word(open).equals("(") && s.word(open + 2).equals(")") && s.word(open + 3).equals("(")) {
      // "World Bank (WB) (suspended 1990)"
      open += 3;
    }
    List<DateChooser.Chosen> notes = new ArrayList<>();
    if (!s.word(open).equals("(")) {
      return notes;
    }
    boolean says = false;
    int start = open + 1;
    for (int i = start; i < Math.min(s.size(), open + MOST_WORDS); i++) {
      boolean last = s.word(i).equals(")");
      if (!last && (s.at(i) != null || !s.word(i).equals(",") && !s.word(i).equals(";"))) {
        continue;
      }
      DateChooser.Chosen note = note(s, start, i);
      if (note == null) {
        return List.of();
      }
      says |= !note.edtf().isEmpty() || note.status() != Status.ASSERTED;
      notes.add(note);
      start = i + 1;
      if (last) {
        return says ? notes : List.of();
      }
    }
    return List.of();
  }

  /**
   * The terms for which a state sat in a council: "in 1982–83 and 2002–03", "three times (1946,
   * 1982–83)". A span is a term that ended; a single year tells of one only in a bracket.
   */
  static List<DateChooser.Chosen> terms(AnnotatedSentence s, int from, int to) {
    List<DateChooser.Chosen> terms = new ArrayList<>();
    int depth = 0;
    boolean spans = false;
    for (int i = from; i < to; i++) {
      depth += s.word(i).equals("(") ? 1 : s.word(i).equals(")") ? -1 : 0;
      if (!(s.at(i) instanceof TimeMention time) || time.start() != i) {
        continue;
      }
      Role role = time.date().role();
      boolean span = role == Role.SPAN || role == Role.WITHIN || role == Role.BETWEEN;
      spans |= span;
      boolean listed = role == Role.AT && (depth > 0 || inList(s, time));
      if (span || listed) {
        Status status = span ? Status.ENDED : Status.ASSERTED;
        terms.add(new DateChooser.Chosen(time.date().edtf(), status));
      }
    }
    return spans || terms.size() > 1 ? terms : List.of();
  }

  /** "in 1974, 1980 and 1999": years side by side. */
  private static boolean inList(AnnotatedSentence s, TimeMention time) {
    int before = joint(s, time.start() - 1) ? time.start() - 2 : time.start() - 1;
    int after = joint(s, time.end()) ? time.end() + 1 : time.end();
    after = joint(s, after) ? after + 1 : after;
    before = joint(s, before) ? before - 1 : before;
    boolean left = before < time.start() - 1 && s.at(before) instanceof TimeMention;
    boolean right = after > time.end() && s.at(after) instanceof TimeMention;
    return left || right;
  }

  private static boolean joint(AnnotatedSentence s, int i) {
    return s.at(i) == null && (s.word(i).equals(",") || s.word(i).equals("and"));
  }

  /** "joined 1990"; null where a word is none that speaks of a membership. */
  private static DateChooser.@Nullable Chosen note(AnnotatedSentence s, int from, int to) {
    String edtf = "";
    Status status = Status.ASSERTED;
    for (int i = from; i < to; i++) {
      LexicalEntry word = s.entry(i);
      if (s.at(i) instanceof TimeMention time) {
        Role role = time.date().role();
        edtf = edtf.isEmpty() ? time.date().edtf() : edtf;
        status = role == Role.SPAN || role == Role.UNTIL ? Status.ENDED : status;
        i = time.end() - 1;
      } else if (s.at(i) instanceof NounMention noun && noun.of("candidacy")
          || word.in("membership_notes_possible")) {
        status = Status.POSSIBLE;
      } else if (word.in("membership_notes_ended")) {
        status = Status.ENDED;
      } else if (!(s.at(i) instanceof NounMention noun && noun.of("membership"))
          && !word.in("membership_notes_asserted")) {
        return null;
      }
    }
    return from < to ? new DateChooser.Chosen(edtf, status) : null;
  }
}
