package org.legation.extract.match.office;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Status;

/** A named person and an office of foreign relations. */
public final class OfficeFrame implements Frame {

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    Predicate p = clause.predicate();
    if (clause.sentence().word(p.verb().start()).equals("without")) {
      // "held the rank without being accredited to a state": no post that was denied to him
      return List.of();
    }
    PersonMention person = HolderFinder.person(rule, clause, reading);
    if (rule.frame().equals("served") && !serves(clause, reading)) {
      return List.of();
    }
    if (person == null) {
      return OfficeToldBefore.ofPronoun(rule, clause, status, reading);
    }
    if (reading.words().in("deadly_verbs", p.verb().lemma()) && !p.passive()) {
      return List.of();
    }
    if (reading.words().in("leaving", p.verb().lemma())
        && !OfficeToldBefore.leavesPost(clause, reading)) {
      return Departure.of(rule, clause, status, reading, person);
    }
    List<ClaimDraft> own = new OfficeReader(rule, clause, status, reading, person).read();
    return rule.frame().equals("office_holder")
        ? JointHolders.with(own, rule, clause, status, reading, person)
        : own;
  }

  /** "served until", "remained in his post until"; not "remained in Oslo until". */
  private static boolean serves(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    if (!reading.words().in("staying_verbs", p.verb().lemma())) {
      return true;
    }
    AnnotatedSentence s = clause.sentence();
    int at = p.verb().end();
    if (s.in(at, "ending_prepositions")) {
      return true;
    }
    int noun = s.in(at + 1, "determiners") ? at + 2 : at + 1;
    return s.in(at, "prepositions") && s.in(noun, "post_nouns");
  }
}
