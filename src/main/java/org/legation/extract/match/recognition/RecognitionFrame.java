package org.legation.extract.match.recognition;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** One state recognises another. */
public final class RecognitionFrame implements Frame {

  @Override
  public int wordsEnd(Rule rule, Clause clause) {
    return rule.frame().equals("recognition-as-part")
        ? clause.sentence().size()
        : clause.predicate().complementEnd();
  }

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    boolean regarded = rule.frame().equals("recognition-as-part");
    boolean asState = rule.frame().equals("recognition-as-state") && status != Status.DENIED;
    boolean untold =
        asState
            || UnsaidRecognition.position(clause, status, reading)
            || ofChange(s, p.complementStart())
            || ofPeople(s, p.complementStart())
            // "had never regarded X as part of Y"
            || regarded && (p.verb().negated() || !RecognisedAs.denied(s, p));
    return untold ? List.of() : new RecognitionReader(rule, clause, status, reading).read();
  }

  /** Each side recognises each other one. */
  static List<ClaimDraft> mutual(Rule rule, DateChooser.Chosen date, List<Party> sides) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party side : sides) {
      for (Party other : sides) {
        if (!side.equals(other)) {
          drafts.add(draft(rule, date, side, other).asMutual());
        }
      }
    }
    return drafts;
  }

  /** "mutual recognition of diplomas" */
  static boolean ofThing(AnnotatedSentence s, NounMention recognition) {
    int of = recognition.end();
    int next = s.in(of + 1, "determiners") ? of + 2 : of + 1;
    return s.word(of).equals("of")
        && s.at(next) == null
        && !s.in(next, "pair_nouns")
        && !s.in(next, "single_nouns");
  }

  static boolean eachOther(AnnotatedSentence s, Predicate p) {
    for (PronounMention pronoun :
        s.mentions(PronounMention.class, p.complementStart(), p.complementEnd())) {
      if (pronoun.pronoun() == Pronoun.EACH_OTHER) {
        return true;
      }
    }
    return false;
  }

  static ClaimDraft draft(Rule rule, DateChooser.Chosen date, Party actor, Party counterpart) {
    return ClaimDraft.of(rule, date.status(), actor, counterpart).withDate(date);
  }

  /** "acknowledged the existence of a Chilean minority": what is of a state is not the state. */
  private static boolean ofPeople(AnnotatedSentence s, int object) {
    int noun = s.entry(object).in("determiners") ? object + 1 : object;
    int behind = s.in(noun + 2, "determiners") ? noun + 3 : noun + 2;
    return s.in(noun, "existence_nouns")
        && s.at(behind) instanceof PartyMention people
        && people.adjective()
        && !(s.at(people.end()) instanceof NounMention);
  }

  /** "acknowledged the fall of the government": a change, not a state. */
  private static boolean ofChange(AnnotatedSentence s, int object) {
    int noun = s.entry(object).in("determiners") ? object + 1 : object;
    if (noun > object && s.at(noun) == null && s.entry(noun + 1).in("recognised_changes")) {
      // "its political name"
      noun++;
    }
    return s.at(noun) == null && s.entry(noun).in("recognised_changes");
  }
}
