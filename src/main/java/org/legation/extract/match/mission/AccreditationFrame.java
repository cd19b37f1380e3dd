package org.legation.extract.match.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** A post in one state that serves another: "accredited to X from its embassy in Y". */
public final class AccreditationFrame implements Frame {
  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    Predicate p = clause.predicate();
    Clause.Themes themes =
        rule.object().isEmpty() ? new Clause.Themes(List.of(), false) : clause.themes(rule);
    if (themes.isEmpty() && !rule.object().isEmpty() || ofPerson(rule, clause, reading)) {
      return List.of();
    }
    Region goal =
        themes.isEmpty()
            ? clause.complement()
            : new Region(themes.nouns().get(0).end(), p.complementEnd());
    AccreditationSides sides = AccreditationSides.of(rule, clause, goal, reading);
    List<PlaceReader.Found> ofPosts = AccreditedPlaces.of(clause, reading);
    List<PlaceReader.Found> ofHolder =
        ofPosts.isEmpty() ? ofHolder(clause, sides, reading) : List.of();
    List<PlaceReader.Found> places = ofPosts.isEmpty() ? ofHolder : ofPosts;
    boolean post =
        ServingPosts.told(clause, reading)
            || !ofHolder.isEmpty()
            || ofPosts.isEmpty() && p.verb().present() && sides.ambassadorTo(clause);
    boolean lasts = reading.words().in("representing", p.verb().lemma());
    boolean stands =
        p.passive() && reading.words().in("accrediting", p.verb().lemma())
            || p.verb().lemma().equals("be");
    int behind = p.verb().end();
    DateChooser.Chosen date =
        stands
            ? reading.dates().ofState(clause, status, behind, behind)
            : reading.dates().choose(clause, status, behind, behind, !lasts);
    // "Until 2019 X's ambassador was also accredited to Y": no office of one person
    post |= date.status() == Status.ENDED && !p.verb().negated() && sides.anyAmbassador(clause);
    boolean through = rule.object().contains("relations");
    if (through && places.isEmpty() && !ServingPosts.named(clause)) {
      // "keeps its relations with X through a council"
      return List.of();
    }
    if (!post && !withoutPost(rule, clause, status, sides, lasts)) {
      return List.of();
    }
    if (sides.hosts().isEmpty() && p.passive() && lasts && rule.preposition().equals("in")) {
      return ServingPosts.represented(rule, clause, reading, sides.senders(), places, date);
    }
    // "through the embassy of Z in A and honorary consulates in B": the consulates alone are its
    // own
    boolean another =
        status != Status.DENIED && ServingPosts.ofAnother(clause, sides.senders(), reading);
    String kind = ServingPosts.kind(clause, post || status == Status.DENIED, reading);
    boolean noneThere = status == Status.DENIED && ServingPosts.anyEmbassy(clause);
    boolean which = AccreditedPlaces.ofWhich(clause, reading);
    // "has relations with X through its trade office": it may well be there
    boolean unplaced = through && places.isEmpty() && !ServingPosts.placed(clause);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party sender : sides.senders()) {
      for (Party host : sides.hosts()) {
        boolean there = !places.isEmpty() && places.get(0).country().equals(host.id());
        // "representatives at Oslo were accredited to Norway": people, not a post elsewhere
        boolean people = there && status != Status.DENIED && !ServingPosts.named(clause);
        if (people || sender.equals(host)) {
          continue;
        }
        ClaimDraft draft =
            ClaimDraft.of(rule, status, sender, host)
                .withSubtype(
                    there || noneThere || unplaced
                        ? ServingPosts.there(clause, kind, reading)
                        : kind)
                .withDate(reading.dates().ofParty(clause, host, date));
        if (!another) {
          drafts.addAll(ServingPosts.placed(clause, draft, places, there));
        }
        if (!which) {
          drafts.addAll(ServingPosts.resident(rule, clause, status, reading, sender, host));
        }
      }
      if (which && !another && !places.isEmpty() && !places.get(0).country().isEmpty()) {
        Party land = reading.party(places.get(0).country());
        drafts.addAll(ServingPosts.resident(rule, clause, status, reading, sender, land));
      }
    }
    return drafts;
  }

  /** What is told of somebody who serves, not of a post. */
  private static boolean ofPerson(Rule rule, Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    // "accredited to X through its ambassador in Y"
    boolean elsewhere =
        reading.words().in("accrediting", p.verb().lemma())
            && rule.preposition().equals("in")
            && !s.word(p.complementStart()).equals("in");
    // "represented in X by Thor Hansen"
    boolean represented =
        reading.words().in("representing", p.verb().lemma())
            && p.passive()
            && RepresentedFrame.personBehindBy(s, p) != null;
    return elsewhere || represented;
  }

  /** "X's ambassador in A is also accredited to Y". */
  private static List<PlaceReader.Found> ofHolder(
      Clause clause, AccreditationSides sides, Reading reading) {
    NounMention holder = sides.holder();
    return holder == null
        ? List.of()
        : reading
            .places()
            .cities(
                clause.sentence(),
                holder.end(),
                clause.predicate().subjectEnd(),
                Set.of("in", "at"));
  }

  /** Whether a clause that names no post may tell of one: denied, or "is represented in A". */
  private static boolean withoutPost(
      Rule rule, Clause clause, Status status, AccreditationSides sides, boolean lasts) {
    if (rule.object().contains("jurisdiction") || rule.object().contains("relations")) {
      // a state's own jurisdiction over land of its own; relations that no post is said to keep
      return false;
    }
    Predicate p = clause.predicate();
    boolean inCity =
        lasts
            && p.passive()
            && sides.hosts().isEmpty()
            && clause.sentence().word(p.complementStart()).equals("in");
    return status == Status.DENIED || !rule.object().isEmpty() || inCity;
  }
}
