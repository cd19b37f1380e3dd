package org.legation.extract.match.agreement;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.RelationType;

/** How far behind its noun the sides of a relation can be named. */
final class SideRegions {
  private SideRegions() {}

  /** What of a stretch is not told of another deed, another agreement or a reason. */
  static Region ofSides(
      Rule rule, Clause clause, Region region, boolean inSubject, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Region own =
        beforeStrife(clause, beforeReason(s, beforeOther(rule, clause, region), reading), reading);
    own = beforeFighters(clause, own, reading);
    boolean named =
        rule.type() == RelationType.RELATIONS
            && !inSubject
            && reading.parties().agents(clause).size() > 1;
    return named ? beforeOccasion(s, own) : own;
  }

  /** "cut ties with X due to tensions between Y and Z": what follows "due" tells of others. */
  private static Region beforeReason(AnnotatedSentence s, Region region, Reading reading) {
    for (int i = region.from(); i < region.to(); i++) {
      if (reading.grammar().reason(s, i)) {
        return new Region(region.from(), i);
      }
    }
    return region;
  }

  /** "was ended by the outbreak of war between Y and Z": who fights need not be a side. */
  private static Region beforeStrife(Clause clause, Region region, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    boolean by = false;
    for (int i = region.from(); i < region.to() && clause.predicate().passive(); i++) {
      by |= s.at(i) == null && s.word(i).equals("by");
      if (by && reading.words().in("strife_nouns", s.word(i))) {
        return new Region(region.from(), i);
      }
    }
    return region;
  }

  /**
   * "cut ties with X in the wake of the war between Y and Z": those who fight are named as such.
   */
  private static Region beforeFighters(Clause clause, Region region, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Region subject = clause.subject();
    boolean sided =
        sided(s, subject.from(), subject.to())
            || reading.parties().agents(clause).size() > 1
            || reading.discourse().both().size() > 1;
    for (int i = region.from(); i + 1 < region.to(); i++) {
      boolean between = s.word(i + 1).equals("between") || s.word(i + 1).equals("among");
      boolean fight = between && reading.words().in("strife_nouns", s.word(i));
      if (fight && (sided || sided(s, clause.complement().from(), i))) {
        return new Region(region.from(), i);
      }
    }
    return region;
  }

  /** Whether a stretch names with or between whom something is. */
  private static boolean sided(AnnotatedSentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean governs =
          s.at(i) == null && (s.word(i).equals("with") || s.word(i).equals("between"));
      if (governs && !s.mentions(PartyMention.class, i, to).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** "X and Y cut ties over the talks with Z": behind "over" or "after" stands another deed. */
  private static Region beforeOccasion(AnnotatedSentence s, Region region) {
    for (int i = region.from(); i < region.to(); i++) {
      boolean occasion = s.at(i) == null && s.in(i, "deed_occasions");
      if (occasion && !(s.at(i + 1) instanceof TimeMention)) {
        return new Region(region.from(), i);
      }
    }
    return region;
  }

  /**
   * "signed a pact with X, which followed the treaty with Y": what stands behind a further
   * agreement is no side of the first, once that has a side.
   */
  private static Region beforeOther(Rule rule, Clause clause, Region region) {
    AnnotatedSentence s = clause.sentence();
    if (rule.type() != RelationType.AGREEMENT) {
      return region;
    }
    int to = Math.min(region.to(), Math.max(region.from(), FurtherPapers.from(clause)));
    boolean sided = false;
    for (int i = region.from(); i < to; i++) {
      sided |= s.at(i) instanceof PartyMention && s.word(i - 1).equals("with");
      boolean further = s.at(i) instanceof NounMention noun && noun.of("agreement");
      if (sided && further) {
        return new Region(region.from(), i);
      }
    }
    return new Region(region.from(), to);
  }

  /** Behind the noun; "broke ties with X and established them with Y" has its side with "them". */
  static Region ofObject(Clause clause, NounMention theme) {
    Region object = clause.complement();
    for (int i = object.from(); theme.end() < object.from() && i < object.to(); i++) {
      if (clause.sentence().word(i).equals("with")) {
        return object;
      }
    }
    return new Region(theme.end(), object.to());
  }
}
