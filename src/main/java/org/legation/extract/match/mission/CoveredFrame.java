package org.legation.extract.match.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
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

/**
 * A state that a post elsewhere serves, told from its side: "Y is covered by the embassy of X in
 * A", "relations with Y are handled from X's embassy in A".
 */
public final class CoveredFrame implements Frame {
  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    if (!rule.intransitive() && !p.passive()) {
      return List.of();
    }
    NounMention post = post(s, clause.complement());
    if (post == null) {
      return List.of();
    }
    Party owner = owner(clause, post, reading);
    List<Party> hosts = hosts(clause, owner, reading);
    List<PlaceReader.Found> places =
        reading.places().cities(s, post.end(), p.complementEnd(), Set.of("in", "at"));
    String country = places.isEmpty() ? "" : places.get(0).country();
    String kind = post.classes().getOrDefault("mission", "");
    DateChooser.Chosen date =
        reading.dates().ofState(clause, status, p.verb().end(), p.verb().end());
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party host : hosts) {
      Party sender = owner == null ? reading.discourse().facing(host) : owner;
      if (sender == null
          || third(sender, reading)
          || sender.equals(host)
          || country.equals(host.id())) {
        continue;
      }
      ClaimDraft draft =
          MissionFrame.draft(
              rule,
              sender,
              host,
              reading.words().in("embassy_kinds", kind)
                  ? MissionFrame.NON_RESIDENT
                  : ServingPosts.elsewhere(kind),
              date,
              date.status());
      drafts.add(places.isEmpty() ? draft : draft.withPlace(places.get(0).name(), country));
    }
    return drafts;
  }

  /** The post right behind the preposition: none that only stands somewhere in the clause. */
  private static @Nullable NounMention post(AnnotatedSentence s, Region region) {
    if (!s.in(region.from(), "serving_prepositions")) {
      return null;
    }
    for (int i = region.from() + 1; i < region.to(); i++) {
      Mention mention = s.at(i);
      if (mention instanceof NounMention noun && noun.of("mission")) {
        return noun;
      }
      boolean goesOn =
          mention == null
              ? !s.in(i, "prepositions") && !s.in(i, "coordinators") && !s.word(i).equals(",")
              : !(mention instanceof NounMention noun) || noun.of("jurisdiction");
      if (!goesOn) {
        return null;
      }
    }
    return null;
  }

  /** The subject, or those with whom its relations, or in whom its interests, are. */
  private static List<Party> hosts(Clause clause, @Nullable Party owner, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Region subject = clause.subject();
    boolean dealings = false;
    for (int i = subject.from(); i < subject.to(); i++) {
      dealings |= s.in(i, "dealings");
    }
    if (dealings) {
      List<Party> named =
          reading.parties().governed(s, subject, Set.of("with", "in", "to"), clause);
      if (owner != null && ofAnother(s, subject, owner, named)) {
        return List.of();
      }
      Party facing = owner == null ? null : reading.discourse().facing(owner);
      return !named.isEmpty() || facing == null ? named : List.of(facing);
    }
    return s.at(subject.from()) instanceof NounMention
            || !s.nouns("mission", subject.from(), subject.to()).isEmpty()
        ? List.of()
        : reading.parties().subject(clause);
  }

  /** Where the article is about two, a third one's embassy only helps out. */
  private static boolean third(Party sender, Reading reading) {
    Party other = reading.discourse().other();
    return other != null && !sender.equals(other) && !sender.equals(reading.discourse().subject());
  }

  /** "the interests of Z in Y are handled through X's embassy": a post that X keeps for itself. */
  private static boolean ofAnother(
      AnnotatedSentence s, Region subject, Party owner, List<Party> hosts) {
    return s.mentions(PartyMention.class, subject.from(), subject.to()).stream()
        .map(PartyMention::party)
        .anyMatch(party -> !party.equals(owner) && !hosts.contains(party));
  }

  private static @Nullable Party owner(Clause clause, NounMention post, Reading reading) {
    for (Mention owner : reading.grammar().owners(clause.sentence(), post)) {
      if (owner instanceof PartyMention party) {
        return party.party();
      }
    }
    // "X's relations with Y are handled by its embassy"
    Region subject = clause.subject();
    return clause.sentence().at(subject.from()) instanceof PartyMention first
            && clause.sentence().word(first.end()).equals("'s")
        ? first.party()
        : null;
  }
}
