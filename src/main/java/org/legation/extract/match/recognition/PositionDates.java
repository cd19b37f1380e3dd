package org.legation.extract.match.recognition;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.PartyMention;
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
    return own;
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
