package org.legation.extract.match.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** Recognition told by who gets it: "Y received recognition from X", "won the recognition of X". */
public final class RecognitionReceivedFrame implements Frame {
  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    Clause.Themes themes = clause.themes(rule);
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    if (themes.isEmpty() || RecognitionFrame.ofThing(s, themes.nouns().get(0))) {
      return List.of();
    }
    NounMention recognition = themes.nouns().get(0);
    return drafts(
        rule,
        new Given(
            themes.inSubject() ? reading.discourse().both() : reading.parties().agents(clause),
            new Region(recognition.end(), p.complementEnd())),
        clause,
        status,
        reading);
  }

  /**
   * Who is recognised, and where those stand who do it.
   *
   * @param givers the words behind "recognition"
   */
  record Given(List<Party> recognised, Region givers) {}

  /** One record for each who gives recognition, dated by the words around them. */
  static List<ClaimDraft> drafts(
      Rule rule, Given given, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Region region = given.givers();
    if (s.in(region.from(), "purpose_prepositions")) {
      // "received recognition for its work from X"
      return List.of();
    }
    int behind = clause.predicate().verb().end();
    DateChooser.Chosen whole = reading.dates().choose(clause, status, behind, behind, false);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Region group : groups(s, region)) {
      DateChooser.Chosen own = dateOf(s, group, region, status, reading);
      DateChooser.Chosen date = own.edtf().isEmpty() ? whole : own;
      for (Party giver : reading.parties().governed(s, group, Set.of("from", "by", "of"), clause)) {
        for (Party recognised : given.recognised()) {
          if (!giver.equals(recognised) && reading.places().state(giver).equals(giver.id())) {
            drafts.add(RecognitionFrame.draft(rule, date, giver, recognised));
          }
        }
      }
    }
    return drafts;
  }

  /** "from A and B in 1921, and from C in 1922": each "from" with what stands behind it. */
  private static List<Region> groups(AnnotatedSentence s, Region region) {
    List<Region> groups = new ArrayList<>();
    int start = -1;
    for (int i = region.from(); i < region.to(); i++) {
      if (s.at(i) == null && s.in(i, "giving_prepositions")) {
        if (start >= 0) {
          groups.add(new Region(start, i));
        }
        start = i;
      }
    }
    if (start >= 0) {
      groups.add(new Region(start, region.to()));
    }
    return groups;
  }

  /** The date behind a group, or that which leads it: "on 3 May from A, and on 6 June from B". */
  private static DateChooser.Chosen dateOf(
      AnnotatedSentence s, Region group, Region all, Status status, Reading reading) {
    for (TimeMention time : s.mentions(TimeMention.class, all.from(), group.from())) {
      if (time.end() == group.from()) {
        return reading.dates().read(time.date(), status, false);
      }
    }
    return reading.dates().ofMember(s, status, group.from(), group.to());
  }
}
