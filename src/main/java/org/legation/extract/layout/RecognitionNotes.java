package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * Reads what the notes of a table of recognitions say of the recognition itself, without a
 * sentence: "Withdrawn in 1990", "Recognition suspended 1990, restored 1995".
 */
final class RecognitionNotes {
  private static final int OPENING = 4;

  private final RuleBook rules;
  private final Headers headers;
  private final History history;

  RecognitionNotes(RuleBook rules, Headers headers) {
    this.rules = rules;
    this.headers = headers;
    this.history = new History(headers);
  }

  /** What a note states of the recognition of the subject by the party of its row. */
  List<ClaimDraft> read(AnnotatedSentence note, Party actor, Party subject) {
    int opening = opening(note);
    if (opening < 0 || actor.equals(subject)) {
      return List.of();
    }
    Rule ended = rules.rule("table-recognition-ended");
    Rule given = rules.rule("table-recognition");
    if (note.mentions(TimeMention.class, 0, note.size()).isEmpty()) {
      return note.size() <= opening + 2 && headers.ended(note.word(opening))
          ? List.of(ClaimDraft.of(ended, Status.ENDED, actor, subject))
          : List.of();
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Chosen event : history.of(note, 0, note.size(), Status.ASSERTED)) {
      Rule rule = event.status() == Status.ENDED ? ended : given;
      drafts.add(ClaimDraft.of(rule, event.status(), actor, subject).withDate(event));
    }
    return drafts;
  }

  /** The first word that says that it ended, where nothing but "recognition" leads it; else -1. */
  private int opening(AnnotatedSentence note) {
    for (int i = 0; i < Math.min(note.size(), OPENING); i++) {
      if (headers.ended(note.word(i)) || note.in(i, "restoring_words")) {
        return i;
      }
      boolean leads = note.in(i, "note_openers");
      if (!leads) {
        return -1;
      }
    }
    return -1;
  }
}
