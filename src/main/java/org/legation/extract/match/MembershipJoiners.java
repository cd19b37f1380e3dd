package org.legation.extract.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;

/** Who joins or leaves, where that is another than the subject of the clause, or more than it. */
final class MembershipJoiners {
  /** "Chile's former wish to": how far before the infinitive the owner of the noun may stand. */
  private static final int LONGEST_WISH = 4;

  private MembershipJoiners() {}

  /**
   * The members, where the clause says who they are beside its subject.
   *
   * @param agents as the subject says
   */
  static List<Party> of(Rule rule, Clause clause, List<Party> agents, Reading reading) {
    Party before = rightBefore(clause);
    if (before != null) {
      return favoured(clause, reading) ? List.of() : withList(clause, before, reading);
    }
    if (favoured(clause, reading)) {
      // "supported X's wish to join": X may join, not who supports it
      Party wishing = wishing(clause);
      return wishing == null || wishing.id().equals("EU") ? List.of() : List.of(wishing);
    }
    boolean founds = rule.verbs().contains("found") && !agents.isEmpty();
    if (!founds) {
      return agents;
    }
    // "founded the X with Y and Z"
    Set<Party> all = new LinkedHashSet<>(agents);
    all.addAll(
        reading.parties().governed(clause.sentence(), clause.complement(), Set.of("with"), clause));
    return List.copyOf(all);
  }

  /** "with Norway joining the X": a participle whose subject stands right before it. */
  static @Nullable Party rightBefore(Clause clause) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    boolean gerund =
        p.link() == Link.PARTICIPLE && p.verb().kind() == VerbGroup.Kind.GERUND && !p.passive();
    return gerund && s.at(p.verb().start() - 1) instanceof PartyMention party && !party.adjective()
        ? party.party()
        : null;
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

  /** Whose wish the infinitive tells: "X's wish to join". */
  private static @Nullable Party wishing(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    int to = clause.predicate().verb().start();
    for (int i = to - 1; i >= to - LONGEST_WISH && i > 0; i--) {
      Mention at = s.at(i);
      if (at instanceof PartyMention party) {
        boolean owns = party.adjective() || s.word(party.end()).equals("'s");
        // "supported X's membership to become part of Y" tells of no wish
        boolean wishes = owns && s.nouns("membership", party.end(), to).isEmpty();
        return wishes ? party.party() : null;
      }
      if (at == null && s.in(i, "prepositions")) {
        return null;
      }
    }
    return null;
  }
}
