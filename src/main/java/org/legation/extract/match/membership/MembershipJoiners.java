package org.legation.extract.match.membership;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.JoinedInDeed;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/** Who joins or leaves, where that is another than the subject of the clause, or more than it. */
final class MembershipJoiners {
  private MembershipJoiners() {}

  /**
   * The members, where the clause says who they are beside its subject.
   *
   * @param agents as the subject says
   * @param organisations how many are told of
   */
  static List<Party> of(Clause clause, List<Party> agents, int organisations, Reading reading) {
    Party before = rightBefore(clause);
    if (before != null) {
      return favoured(clause, reading) ? List.of() : withList(clause, before, reading);
    }
    if (favoured(clause, reading)) {
      // "supported X's wish to join": X may join, not who supports it
      Clause parent = clause.parent();
      List<Party> favouring = parent == null ? List.of() : reading.parties().subject(parent);
      return agents.equals(favouring)
          ? List.of()
          : agents.stream().filter(party -> !party.id().equals("EU")).toList();
    }
    String verb = clause.predicate().verb().lemma();
    // "a member of X, Y and Z together with W": W may be in the last alone
    boolean belongs =
        organisations == 1
            && !clause.predicate().verb().negated()
            && (MembershipParties.ofPersons(clause.predicate()) || verb.equals("become"));
    if (!agents.isEmpty() && (belongs || reading.words().in("joining_verbs", verb))) {
      return withCompanions(clause, agents, reading);
    }
    boolean founds = reading.words().in("founding_verbs", clause.predicate().verb().lemma());
    return founds && !agents.isEmpty() ? withFounders(clause, agents, reading) : agents;
  }

  /** "joined the X together with Y", "is a member of the X alongside Y and Z". */
  private static List<Party> withCompanions(Clause clause, List<Party> agents, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    int end = clause.predicate().complementEnd();
    for (int i = clause.predicate().verb().end(); i + 1 < end; i++) {
      boolean alongside = s.word(i).equals("alongside");
      if (s.at(i) == null && s.in(i, "companions") && (alongside || s.word(i + 1).equals("with"))) {
        Set<Party> all = new LinkedHashSet<>(agents);
        Region region = new Region(alongside ? i : i + 1, end);
        Set<String> governors = Set.of(alongside ? "alongside" : "with");
        reading.parties().governed(s, region, governors, clause).stream()
            .filter(party -> !party.id().equals("EU"))
            .forEach(all::add);
        return List.copyOf(all);
      }
    }
    return agents;
  }

  /** "founded the X with Y and Z", "joined Y and Z in founding the X". */
  private static List<Party> withFounders(Clause clause, List<Party> agents, Reading reading) {
    Set<Party> all = new LinkedHashSet<>(agents);
    all.addAll(
        reading.parties().governed(clause.sentence(), clause.complement(), Set.of("with"), clause));
    List<Party> joined = JoinedInDeed.of(clause, reading);
    all.addAll(joined == null ? List.of() : joined);
    return List.copyOf(all);
  }

  /** "with Norway joining the X": a participle whose subject stands right before it. */
  static @Nullable Party rightBefore(Clause clause) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    boolean gerund = p.verb().kind() == VerbGroup.Kind.GERUND && !p.passive();
    boolean own = p.link() == Link.PARTICIPLE || endsOther(clause);
    return gerund
            && own
            && s.at(p.verb().start() - 1) instanceof PartyMention party
            && !party.adjective()
        ? party.party()
        : null;
  }

  /**
   * "talks speeding up for X and Y and Norway joining": a subject that holds more than names, of
   * which only the last joins.
   */
  private static boolean endsOther(Clause clause) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    int start = p.subjectStart();
    if (s.word(start - 1).equals("and") && s.at(start - 2) instanceof PartyMention) {
      return true;
    }
    for (int i = start; i < p.subjectEnd(); i++) {
      if (s.at(i) == null && s.in(i, "prepositions")) {
        return true;
      }
    }
    return false;
  }

  /** "with X and Y joining": all of the list; "talks with W for V and X joining": X alone. */
  private static List<Party> withList(Clause clause, Party last, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    int verb = clause.predicate().verb().start();
    Set<Party> all = new LinkedHashSet<>();
    if (s.at(verb - 1) instanceof PartyMention mention
        && reading.words().in("joint_prepositions", reading.grammar().governor(s, mention, 0))) {
      for (PartyMention other : s.mentions(PartyMention.class, 0, verb)) {
        boolean listed =
            !other.adjective()
                && !other.namesOrganisation()
                && onlyList(s, other.end(), mention.start());
        if (listed) {
          all.add(other.party());
        }
      }
    }
    all.add(last);
    return List.copyOf(all);
  }

  /** Whether nothing but names, commas and "and" stands in a stretch. */
  private static boolean onlyList(AnnotatedSentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean name = s.at(i) instanceof PartyMention;
      if (!name && !(s.at(i) == null && s.in(i, "list_joiners"))) {
        return false;
      }
    }
    return true;
  }

  private static boolean favoured(Clause clause, Reading reading) {
    Clause parent = clause.parent();
    Link link = clause.predicate().link();
    return parent != null
        && (link == Link.INFINITIVE || link == Link.PARTICIPLE)
        && reading.words().in("accession_favoured", parent.predicate().verb().lemma())
        && !parent.predicate().passive();
  }
}
