package org.legation.extract.match.membership;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * Reads accessions that somebody wants: "the accession of X to the Y is one of its main goals",
 * "its goals are membership in the Y and peace".
 */
public final class AccessionGoals {
  /** "of X to the Y": how far behind the noun the organisation may stand. */
  private static final int REACH = 8;

  private final RuleBook rules;

  /** Takes from the book the rules that it matches. */
  public AccessionGoals(RuleBook rules) {
    this.rules = rules;
  }

  /** What such clauses say; nothing where a membership is told already. */
  public List<ClaimDraft> match(
      AnnotatedSentence s, List<Predicate> predicates, Reading reading, List<ClaimDraft> told) {
    List<ClaimDraft> drafts = new ArrayList<>();
    if (told.stream().anyMatch(draft -> draft.rule().type() == RelationType.MEMBERSHIP)) {
      return drafts;
    }
    for (Predicate p : predicates) {
      String verb = p.verb().lemma();
      boolean now = p.verb().present() && p.verb().end() - p.verb().start() == 1;
      if (!verb.equals("be") && !verb.equals("remain") || p.verb().negated() || !now) {
        continue;
      }
      Clause clause = new Clause(s, predicates, p, reading.grammar());
      int subject = find(s, clause.subject(), "goal_nouns");
      int complement = find(s, clause.complement(), "goal_nouns");
      Region other =
          subject >= 0
              ? clause.complement()
              : complement >= 0 ? clause.subject() : new Region(0, 0);
      int event = find(s, other, "accession_words");
      Mention goal = event < 0 ? null : organisation(s, event, other, reading);
      if (goal == null) {
        continue;
      }
      for (Party party : wanting(s, event, goal, Math.max(subject, complement), clause, reading)) {
        drafts.add(
            ClaimDraft.of(rules.rule("noun-membership-goal"), Status.POSSIBLE, party, Party.NONE)
                .withObject(s.text(goal.start(), goal.end()))
                .withDate(new Chosen("", Status.POSSIBLE)));
      }
    }
    return drafts;
  }

  private static int find(AnnotatedSentence s, Region region, String set) {
    for (int i = region.from(); i < region.to(); i++) {
      if (s.in(i, set)) {
        return i;
      }
    }
    return -1;
  }

  /** The organisation behind "to", "in" or "of", or right before the noun. */
  private static @Nullable Mention organisation(
      AnnotatedSentence s, int event, Region region, Reading reading) {
    Mention before = s.at(event - 1);
    if (before != null && before.namesOrganisation()) {
      return before;
    }
    int end = Math.min(region.to(), event + REACH);
    for (Mention mention : s.mentions(Mention.class, event + 1, end)) {
      String governor = reading.grammar().governor(s, mention, event + 1);
      boolean to = governor.equals("to") || governor.equals("in") || governor.equals("into");
      if (mention.namesOrganisation() && (to || governor.equals("of"))) {
        return mention;
      }
    }
    return null;
  }

  /** Whose accession or goal it is; of nobody's, the one whom the article is about. */
  private static Set<Party> wanting(
      AnnotatedSentence s, int event, Mention goal, int noun, Clause clause, Reading reading) {
    Set<Party> parties = new LinkedHashSet<>();
    Region between = new Region(event + 1, Math.max(event + 1, goal.start()));
    parties.addAll(reading.parties().governed(s, between, Set.of("of"), clause));
    for (int at : new int[] {event, noun}) {
      PartyMention owner = parties.isEmpty() ? ownerBefore(s, at) : null;
      if (owner != null) {
        parties.add(owner.party());
      }
    }
    if (parties.isEmpty()) {
      Region behind = new Region(noun + 1, Math.min(s.size(), noun + REACH));
      parties.addAll(reading.parties().governed(s, behind, Set.of("of", "for"), clause));
    }
    Party subject = reading.discourse().subject();
    boolean others =
        s.mentions(PartyMention.class, 0, s.size()).stream()
            .anyMatch(party -> !party.party().equals(subject) && !party.namesOrganisation());
    if (parties.isEmpty() && subject != null && !reading.discourse().pair() && !others) {
      parties.add(subject);
    }
    parties.removeIf(party -> party.id().equals("EU"));
    return parties;
  }

  private static @Nullable PartyMention ownerBefore(AnnotatedSentence s, int noun) {
    for (int i = noun - 1; i >= 0 && i > noun - REACH; i--) {
      if (s.at(i) instanceof PartyMention party && !party.namesOrganisation()) {
        return party.adjective() || s.word(party.end()).equals("'s") ? party : null;
      }
      if (s.at(i) == null && s.in(i, "prepositions")) {
        return null;
      }
    }
    return null;
  }
}
