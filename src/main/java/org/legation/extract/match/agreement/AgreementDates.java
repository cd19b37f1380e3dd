package org.legation.extract.match.agreement;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Reading;
import org.legation.model.Status;

/** The dates of several agreements of one clause, each its own. */
final class AgreementDates {
  private AgreementDates() {}

  /** The day in the name of an agreement, else that of the visit at which it was signed. */
  static DateChooser.Chosen toldOtherwise(
      DateChooser.Chosen undated,
      Clause clause,
      NounMention theme,
      Status status,
      Reading reading) {
    String day = PaperNouns.ownDate(clause, theme, status, reading);
    // "During her visit to Y in 1990, she signed": the day of the visit is that of the signing
    day = day.isEmpty() ? Occasion.date(clause.sentence()) : day;
    day = day.isEmpty() ? Occasion.dateOfEncounter(clause, reading) : day;
    return new DateChooser.Chosen(day, undated.status());
  }

  /** "signed a treaty in 1923, another in 1924, and a third in 1929": each has its own date. */
  static List<ClaimDraft> own(
      List<ClaimDraft> drafts, Clause clause, Clause.Themes themes, int k, Reading reading) {
    if (themes.nouns().size() < 2 || themes.inSubject()) {
      return drafts;
    }
    int end =
        k + 1 < themes.nouns().size()
            ? themes.nouns().get(k + 1).start()
            : clause.predicate().complementEnd();
    int from = themes.nouns().get(k).end();
    return drafts.stream()
        .map(
            draft -> {
              DateChooser.Chosen front =
                  front(clause.sentence(), themes.nouns().get(k), draft.status(), reading);
              DateChooser.Chosen own =
                  k > 0 && !front.edtf().isEmpty()
                      ? front
                      : reading.dates().ofMember(clause.sentence(), draft.status(), from, end);
              return own.edtf().isEmpty() ? draft : draft.withDate(own);
            })
        .toList();
  }

  /** "signed a pact in 1990, and in 1995 a treaty": the date right before the noun phrase. */
  private static DateChooser.Chosen front(
      AnnotatedSentence s, NounMention noun, Status status, Reading reading) {
    int i = noun.start() - 1;
    while (i > 0 && s.at(i) == null && reading.grammar().contentWord(s.word(i))) {
      i--;
    }
    boolean date =
        s.in(i, "determiners")
            && s.at(i - 1) instanceof TimeMention time
            && s.in(time.start() - 1, "prepositions")
            && s.in(time.start() - 2, "coordinators");
    return date && s.at(i - 1) instanceof TimeMention time
        ? reading.dates().read(time.date(), status, true)
        : new DateChooser.Chosen("", status);
  }
}
