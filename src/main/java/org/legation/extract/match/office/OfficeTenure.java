package org.legation.extract.match.office;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.match.Reading;
import org.legation.model.Status;

/**
 * Reads what the clauses behind say of an office that somebody holds: "the foreign minister is X,
 * who took office on 3 May and replaced Y", "X was ambassador, serving from 1990 to 1995".
 */
final class OfficeTenure {
  private OfficeTenure() {}

  /** The holder with the date that those clauses tell, and whoever held the office before. */
  static List<ClaimDraft> told(Clause clause, ClaimDraft holder, Reading reading) {
    List<ClaimDraft> drafts = new ArrayList<>(List.of(holder));
    if (!holder.date().isEmpty() || holder.status() != Status.ASSERTED) {
      return drafts;
    }
    for (int k = clause.predicate().index() + 1; k < clause.predicates().size(); k++) {
      Clause behind = clause.other(k);
      Predicate p = behind.predicate();
      boolean describes =
          p.link() == Link.RELATIVE
              || p.link() == Link.PARTICIPLE && p.verb().kind() == VerbGroup.Kind.GERUND
              || p.link() == Link.COORDINATE && k > clause.predicate().index() + 1;
      boolean follows = reading.words().in("succeeding_verbs", p.verb().lemma());
      // "who was appointed on 3 May to replace Y"
      describes |= p.link() == Link.INFINITIVE && follows;
      if (!describes || !follows && !begins(behind, reading)) {
        break;
      }
      int end = p.verb().end();
      Chosen date = reading.dates().choose(behind, Status.ASSERTED, end, end, false);
      if (drafts.get(0).date().isEmpty() && !date.edtf().isEmpty()) {
        drafts.set(0, holder.withDate(date));
      }
      if (follows && !p.passive()) {
        predecessor(behind, drafts.get(0), drafts);
      }
    }
    return drafts;
  }

  /** "who took office", "who has been in office", "who was appointed", "serving". */
  private static boolean begins(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    if (reading.words().in("tenure_verbs", p.verb().lemma())) {
      return true;
    }
    AnnotatedSentence s = clause.sentence();
    for (int i = p.complementStart(); i < p.complementEnd(); i++) {
      if (s.entry(i).in("tenure_nouns")) {
        return reading.words().in("tenure_verbs_with_noun", p.verb().lemma());
      }
    }
    return false;
  }

  private static void predecessor(Clause clause, ClaimDraft holder, List<ClaimDraft> drafts) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    List<PersonMention> persons =
        s.mentions(PersonMention.class, p.complementStart(), p.complementEnd());
    if (!persons.isEmpty() && !holder.date().contains("/")) {
      PersonMention before = persons.get(0);
      drafts.add(
          ClaimDraft.of(holder.rule(), Status.ENDED, holder.actor(), holder.counterpart())
              .withSubtype(holder.subtype())
              .withObject(s.text(before.start(), before.end()))
              .withDate(new Chosen(holder.date(), Status.ENDED)));
    }
  }
}
