package org.legation.extract.match.visit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.match.agreement.LeaderList;
import org.legation.extract.match.agreement.NamedLeaders;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** A party hosts somebody who represents another. */
public final class HostFrame implements Frame {

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    boolean passive = clause.predicate().passive();
    List<Party> hosts = reading.parties().agents(clause);
    Set<Party> guests = guests(clause, passive ? clause.subject() : clause.complement(), reading);
    if (hosts.isEmpty() && !passive) {
      hosts = unnamed(clause, guests, reading);
    }
    if (hosts.size() != 1 || guests.isEmpty() || stays(clause, reading)) {
      return List.of();
    }
    int verb = clause.predicate().verb().end();
    DateChooser.Chosen date = reading.dates().choose(clause, status, verb, verb, true);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party guest : guests) {
      if (!guest.equals(hosts.get(0))) {
        drafts.add(ClaimDraft.of(rule, status, guest, hosts.get(0)).withDate(date));
      }
    }
    return drafts;
  }

  /**
   * "President X hosted the foreign minister of Y", on two states: X is of the one that faces Y.
   */
  private static List<Party> unnamed(Clause clause, Set<Party> guests, Reading reading) {
    boolean side =
        guests.size() == 1 && reading.discourse().both().containsAll(guests) && leads(clause);
    Party facing = side ? reading.discourse().facing(guests.iterator().next()) : null;
    return facing == null ? List.of() : List.of(facing);
  }

  /** Whether the subject is headed by somebody's title. */
  private static boolean leads(Clause clause) {
    Region subject = clause.subject();
    return clause.sentence().mentions(NounMention.class, subject.from(), subject.to()).stream()
        .anyMatch(noun -> noun.of("leader"));
  }

  /** "hosted the president for six years": who stays is no visitor. */
  private static boolean stays(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Region region = clause.complement();
    for (int i = region.from(); i + 2 < region.to(); i++) {
      if (s.word(i).equals("for") && reading.words().in("long_stays", s.word(i + 2))) {
        return true;
      }
    }
    return false;
  }

  /** Whose leaders or delegations are the object itself. */
  private static Set<Party> guests(Clause clause, Region region, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Set<Party> guests = new LinkedHashSet<>(LeaderList.of(s, region, clause, reading));
    for (NounMention noun : s.mentions(NounMention.class, region.from(), region.to())) {
      boolean traveller =
          noun.of("leader") || "foreign minister".equals(noun.classes().get("office"));
      if (!traveller) {
        break;
      }
      if (reading.grammar().governor(s, noun, region.from()).isEmpty()) {
        guests.addAll(NamedLeaders.lands(s, noun, clause, reading));
      }
    }
    return guests;
  }
}
