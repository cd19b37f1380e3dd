package org.legation.extract.match.mission;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** An embassy or other mission: who keeps it, where, in which host. */
public final class MissionFrame implements Frame {
  static final String NON_RESIDENT = "non-resident embassy";

  /**
   * A mission in a clause.
   *
   * @param from where what follows it begins; in another clause, if that clause names it
   * @param end where that ends
   * @param listed whether another mission follows in the same list
   * @param further whether it follows another one
   * @param shared whether its places are those of the mission named next: "an embassy and a
   *     consulate in A"
   */
  record Slot(
      NounMention theme,
      int from,
      int end,
      boolean inSubject,
      boolean elided,
      boolean listed,
      boolean further,
      boolean shared) {}

  @Override
  public int wordsEnd(Rule rule, Clause clause) {
    return rule.frame().equals("mission-rank")
        ? clause.sentence().size()
        : clause.predicate().complementEnd();
  }

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    List<ClaimDraft> drafts = new ArrayList<>();
    if (announcesList(clause) || onlyStays(clause, reading) || stopsWork(clause)) {
      return drafts;
    }
    Clause.Themes themes = ConsulsAsPosts.of(clause, clause.themes(rule));
    String land = "";
    for (Slot slot : MissionSlots.of(clause, themes, status)) {
      List<ClaimDraft> found =
          MissionReader.read(rule, clause, status, reading, slot, land).stream()
              .filter(draft -> ConsulsAsPosts.placed(slot.theme(), draft))
              .toList();
      land = drafts.isEmpty() ? MissionSlots.land(clause, slot, found) : land;
      drafts.addAll(found);
      drafts.addAll(MissionRanks.further(rule, clause, status, reading, found));
    }
    for (ClaimDraft draft : drafts) {
      reading.discourse().mission(draft.actor(), draft.counterpart(), draft.place());
    }
    return drafts;
  }

  /** "was moved to A, where it remained": told already. */
  private static boolean onlyStays(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    return p.conjunction().equals("where")
        && reading.words().in("staying_verbs", p.verb().lemma())
        && p.subjectEnd() - p.subjectStart() <= 1;
  }

  /** "ceased to issue visas": the post goes on. */
  private static boolean stopsWork(Clause clause) {
    int next = clause.predicate().index() + 1;
    Predicate below = next < clause.predicates().size() ? clause.predicates().get(next) : null;
    if (below == null
        || !clause.predicate().verb().lemma().equals("cease")
        || below.link() != Predicate.Link.INFINITIVE
        || below.parent() != clause.predicate().index()) {
      return false;
    }
    AnnotatedSentence s = clause.sentence();
    int object = below.complementStart();
    // "ceased to operate in 2017"
    return object < below.complementEnd()
        && !(s.at(object) instanceof TimeMention)
        && Character.isLetter(s.word(object).charAt(0))
        && !s.in(object, "prepositions");
  }

  /** "Posts existed at the following places:": the list says which. */
  private static boolean announcesList(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    boolean announces = s.word(s.size() - 1).equals(":");
    // "existed at:", "Other consulates were:"
    boolean follows =
        announces
            && (s.in(s.size() - 2, "prepositions")
                || clause.predicate().verb().end() == s.size() - 1);
    for (int i = clause.predicate().complementStart(); announces && i < s.size(); i++) {
      follows |= s.at(i) == null && (s.word(i).equals("following") || s.word(i).equals("below"));
    }
    return follows;
  }

  static ClaimDraft draft(
      Rule rule, Party owner, Party host, String subtype, DateChooser.Chosen date, Status status) {
    return ClaimDraft.of(rule, status, owner, host).withSubtype(subtype).withDate(date);
  }
}
