package org.legation.extract.match.recognition;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Reading;
import org.legation.model.Party;
import org.legation.model.Status;

/** The dates of positions: of all who take one, and of each. */
final class PositionDates {
  /** Words of "In his second annual message of". */
  private static final int LONGEST_LEAD = 8;

  private PositionDates() {}

  /** Its own, else that of the words that say what the position is. */
  static DateChooser.Chosen of(Clause speaking, Clause clause, Status status, Reading reading) {
    int verb = clause.predicate().verb().end();
    DateChooser.Chosen own = reading.dates().choose(clause, status, verb, verb, true);
    own = own.edtf().isEmpty() ? reading.dates().choose(speaking, status, verb, verb, true) : own;
    int end = PositionFrame.end(clause);
    for (int k = clause.predicate().index() - 1; own.edtf().isEmpty() && k >= 0; k--) {
      // "a motion put to the council in 2016 was rejected"
      Clause laid = clause.other(k);
      if (laid.predicate().link() != Link.PARTICIPLE
          || laid.predicate().subjectStart() < clause.predicate().subjectStart()) {
        break;
      }
      int after = laid.predicate().verb().end();
      own = reading.dates().choose(laid, status, after, after, true);
    }
    for (int k = clause.predicate().index() + 1;
        own.edtf().isEmpty() && k < clause.predicates().size();
        k++) {
      Clause part = clause.other(k);
      if (part.predicate().complementEnd() <= end
          && part.predicate().verb().kind() != VerbGroup.Kind.FINITE) {
        int after = part.predicate().verb().end();
        own = reading.dates().choose(part, status, after, after, true);
      }
    }
    own = own.edtf().isEmpty() ? ofSpeech(clause.sentence(), own) : own;
    return own.edtf().isEmpty() ? ofPaper(clause, end, own) : own;
  }

  /** "condemned it in a statement of 3 May 1822": the day of that in which it was said. */
  private static DateChooser.Chosen ofPaper(Clause clause, int end, DateChooser.Chosen none) {
    AnnotatedSentence s = clause.sentence();
    for (int i = clause.predicate().complementStart() + 1; i + 2 < end; i++) {
      int in = s.in(i - 1, "determiners") ? i - 2 : i - 1;
      boolean paper =
          s.in(i, "speech_nouns") && s.word(in).equals("in") && s.in(i + 1, "paper_dating");
      if (paper && s.at(i + 2) instanceof TimeMention time) {
        return new DateChooser.Chosen(time.date().first(), none.status());
      }
    }
    return none;
  }

  /** "In his annual message of 3 May 1822, X said": the day of what opens the sentence. */
  private static DateChooser.Chosen ofSpeech(AnnotatedSentence s, DateChooser.Chosen none) {
    if (!s.in(0, "prepositions")) {
      return none;
    }
    for (int i = 1; i < Math.min(s.size(), LONGEST_LEAD); i++) {
      if (s.word(i).equals(",")) {
        return none;
      }
      boolean dated = s.in(i, "speech_nouns") && s.word(i + 1).equals("of");
      if (dated && s.at(i + 2) instanceof TimeMention time) {
        return new DateChooser.Chosen(time.date().first(), none.status());
      }
    }
    return none;
  }

  /** "The councils of Leeds (2014) and Hull (2015) have": each has the date behind its name. */
  static DateChooser.Chosen own(
      Clause speaking, Party actor, DateChooser.Chosen shared, Reading reading) {
    AnnotatedSentence s = speaking.sentence();
    Region subject = speaking.subject();
    for (Mention mention : s.mentions(Mention.class, subject.from(), subject.to())) {
      boolean named =
          mention instanceof PartyMention party && party.party().equals(actor)
              || actor.equals(reading.parties().council(s, mention));
      DateChooser.Chosen own = named ? reading.dates().inBracket(s, mention.end(), shared) : null;
      if (own != null) {
        return own;
      }
    }
    boolean ofAnother =
        s.mentions(Mention.class, subject.from(), subject.to()).stream()
            .map(mention -> reading.dates().inBracket(s, mention.end(), shared))
            .anyMatch(other -> other != null && other.edtf().equals(shared.edtf()));
    // the date behind the name of another one
    return ofAnother ? new DateChooser.Chosen("", shared.status()) : shared;
  }
}
