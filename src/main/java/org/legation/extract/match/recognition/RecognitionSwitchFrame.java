package org.legation.extract.match.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.match.SpelledGroups;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** "Switched recognition from A to B": A ends and B begins. */
public final class RecognitionSwitchFrame implements Frame {

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    if (rule.needs().isEmpty() && !fromCapitalToCapital(clause)) {
      return List.of();
    }
    List<Party> to = goal("to", clause, reading);
    List<Party> from = goal("from", clause, reading);
    List<Party> actors =
        clause.predicate().passive() ? List.of() : reading.parties().subject(clause);
    if (to.size() != 1) {
      return List.of();
    }
    if (from.isEmpty()) {
      from = before(clause, reading, actors, to.get(0));
    }
    actors = actors.isEmpty() ? SpelledGroups.ofSubject(clause, reading) : actors;
    if (actors.isEmpty() && reading.parties().unnamedGroup(clause)) {
      return List.of();
    }
    if (actors.isEmpty()) {
      Party other = reading.discourse().other();
      boolean section =
          other != null
              && !to.contains(other)
              && UnsaidRecognition.inDispute(reading.discourse().subject(), reading);
      Party facing = section ? other : reading.discourse().facing(to.get(0));
      actors = facing == null ? List.of() : List.of(facing);
    }
    DateChooser.Chosen date =
        reading
            .dates()
            .choose(
                clause,
                status,
                clause.predicate().verb().end(),
                clause.predicate().verb().end(),
                true);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party actor : actors) {
      if (status == Status.ASSERTED) {
        for (Party left : from) {
          drafts.add(
              ClaimDraft.of(rule, Status.ENDED, actor, left)
                  .withDate(new DateChooser.Chosen(date.edtf(), Status.ENDED)));
        }
      }
      if (!actor.equals(to.get(0))) {
        drafts.add(ClaimDraft.of(rule, status, actor, to.get(0)).withDate(date));
      }
    }
    return drafts;
  }

  /** "switched to Beijing", "switched from Taipei to Beijing": no object, and a capital behind. */
  private static boolean fromCapitalToCapital(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    int at = clause.predicate().complementStart();
    boolean moves = s.word(at).equals("to") || s.word(at).equals("from");
    return moves && s.at(at + 1) instanceof CityMention city && !city.city().capitalOf().isEmpty();
  }

  /** The party behind a preposition: a state, or the one whose capital stands for it. */
  private static List<Party> goal(String preposition, Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Region region = clause.complement();
    List<Party> named = reading.parties().governed(s, region, Set.of(preposition), clause);
    if (!named.isEmpty()) {
      return named;
    }
    List<Party> capitals = new ArrayList<>();
    for (CityMention city : s.mentions(CityMention.class, region.from(), region.to())) {
      String state = city.city().capitalOf();
      if (!state.isEmpty()
          && reading.grammar().governor(s, city, region.from()).equals(preposition)) {
        capitals.add(reading.party(state));
      }
    }
    return capitals;
  }

  /** "recognised A in 1989, and switched to B": the one recognised before in the sentence. */
  private static List<Party> before(Clause clause, Reading reading, List<Party> actors, Party to) {
    for (int k = clause.predicate().index() - 1; k >= 0; k--) {
      Clause earlier = clause.other(k);
      if (earlier.predicate().verb().lemma().equals("recognize")) {
        List<Party> recognised =
            new ArrayList<>(reading.parties().object(earlier, earlier.complement(), Set.of("")));
        recognised.removeAll(actors);
        recognised.remove(to);
        return recognised;
      }
    }
    return List.of();
  }
}
