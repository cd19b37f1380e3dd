package org.legation.extract.match.sentence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Reading;
import org.legation.model.RelationType;

/**
 * Reads subjects each of which commas give a date of its own: "Peru, in 1844, and Denmark, on 3 May
 * 1852, recognised X".
 */
final class LeadingSubjects {
  private LeadingSubjects() {}

  /** The drafts of a clause with those of the subjects before the last, each with its date. */
  static List<ClaimDraft> complete(Clause clause, List<ClaimDraft> told, Reading reading) {
    List<ClaimDraft> drafts = new ArrayList<>(told);
    for (ClaimDraft model : told) {
      if (model.rule().type() != RelationType.RECOGNITION || model.date().isEmpty()) {
        continue;
      }
      int subject = opening(clause, model);
      TimeMention date = subject < 0 ? null : dateBefore(clause.sentence(), subject);
      while (date != null) {
        PartyMention party = partyBefore(clause.sentence(), date);
        if (party == null) {
          break;
        }
        drafts.add(
            ClaimDraft.of(model.rule(), model.status(), party.party(), model.counterpart())
                .withSubtype(model.subtype())
                .withDate(reading.dates().read(date.date(), model.status(), true)));
        date = dateBefore(clause.sentence(), start(clause.sentence(), party));
      }
    }
    return drafts;
  }

  /** Where the subject begins that acts in a draft; -1 if it is another. */
  private static int opening(Clause clause, ClaimDraft model) {
    AnnotatedSentence s = clause.sentence();
    for (PartyMention party :
        s.mentions(PartyMention.class, clause.subject().from(), clause.subject().to())) {
      boolean dated = s.word(party.end()).equals(",");
      return dated && party.party().equals(model.actor()) ? start(s, party) : -1;
    }
    return -1;
  }

  private static int start(AnnotatedSentence s, PartyMention party) {
    return s.in(party.start() - 1, "articles") ? party.start() - 1 : party.start();
  }

  /** ", in 1844, and" before a subject: the date of the one before it. */
  private static @Nullable TimeMention dateBefore(AnnotatedSentence s, int subject) {
    int at = s.in(subject - 1, "coordinators") ? subject - 2 : subject - 1;
    at = s.word(at).equals(",") ? at - 1 : -1;
    return at > 0 && s.at(at) instanceof TimeMention time ? time : null;
  }

  private static @Nullable PartyMention partyBefore(AnnotatedSentence s, TimeMention date) {
    int before = s.in(date.start() - 1, "prepositions") ? date.start() - 2 : date.start() - 1;
    return s.word(before).equals(",")
            && s.at(before - 1) instanceof PartyMention party
            && !party.adjective()
        ? party
        : null;
  }
}
