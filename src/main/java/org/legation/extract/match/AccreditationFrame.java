package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** A post in one state that serves another: "accredited to X from its embassy in Y". */
final class AccreditationFrame implements Frame {

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    Region goal = clause.complement();
    if (!rule.object().isEmpty()) {
      Clause.Themes themes = clause.themes(rule);
      if (themes.isEmpty()) {
        return List.of();
      }
      goal = new Region(themes.nouns().get(0).end(), p.complementEnd());
    }
    Set<String> to = rule.preposition().isEmpty() ? Set.of("to") : Set.of(rule.preposition());
    List<Party> hosts = reading.parties().governed(s, goal, to, clause);
    List<Party> senders = new ArrayList<>(reading.parties().subject(clause));
    List<PlaceReader.Found> places =
        reading.places().cities(s, p.subjectStart(), p.complementEnd(), Set.of("in", "at", "from"));
    boolean post =
        !s.nouns("mission", p.complementStart(), p.complementEnd()).isEmpty()
            || !s.nouns("mission", p.subjectStart(), p.subjectEnd()).isEmpty()
            || !s.nouns("body", p.complementStart(), p.complementEnd()).isEmpty();
    if (status == Status.DENIED ? false : !post && rule.object().isEmpty()) {
      return List.of();
    }
    String subtype = post || status == Status.DENIED ? "non-resident embassy" : "";
    for (NounMention mission : s.nouns("mission", p.complementStart(), p.complementEnd())) {
      String kind = mission.classes().getOrDefault("mission", "");
      subtype =
          kind.equals("embassy") || kind.equals("high commission")
              ? "non-resident embassy"
              : kind.isEmpty() ? subtype : "non-resident " + kind;
      break;
    }
    DateChooser.Chosen date =
        reading.dates().choose(clause, status, p.verb().end(), p.verb().end(), true);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party sender : senders) {
      for (Party host : hosts) {
        if (sender.equals(host)) {
          continue;
        }
        ClaimDraft draft =
            ClaimDraft.of(rule, status, sender, host).withSubtype(subtype).withDate(date);
        drafts.add(
            places.isEmpty()
                ? draft
                : draft.withPlace(places.get(0).name(), places.get(0).country()));
      }
    }
    return drafts;
  }
}
