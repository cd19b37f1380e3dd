package org.legation.extract.match.membership;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.NounClauses;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * Reads accessions that one state wants and another supports: "Chile supports Peru's bid for a seat
 * on the X", "is a supporter of Peru's accession to the X". Who joins is whose bid it is.
 */
public final class AccessionBids {
  /** Words of "bid for a non-permanent seat in the". */
  private static final int REACH = 10;

  private static final int LONGEST_OWNER = 5;

  private final RuleBook rules;

  /** Takes from the book the rules that it matches. */
  public AccessionBids(RuleBook rules) {
    this.rules = rules;
  }

  /** What such phrases say; nothing where a membership is told already. */
  public List<ClaimDraft> match(
      AnnotatedSentence s, List<Predicate> predicates, Reading reading, List<ClaimDraft> told) {
    if (predicates.isEmpty()) {
      return List.of(); // a fragment without a verb, which tells nothing of the bid
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    for (int i = 1; i < s.size(); i++) {
      if (!s.in(i, "accession_bids") || s.tokens().get(i).capitalised()) {
        continue;
      }
      if (told.stream().anyMatch(draft -> draft.rule().type() == RelationType.MEMBERSHIP)) {
        return List.of();
      }
      PartyMention behind = ownerBehind(s, i);
      PartyMention owner = behind == null ? owner(s, i) : behind;
      int from = behind == null ? i : behind.end() - 1;
      Mention goal = owner == null ? null : goal(s, from, predicates);
      if (owner == null || goal == null) {
        continue;
      }
      Clause clause = new Clause(s, predicates, NounClauses.at(predicates, i), reading.grammar());
      if (!supported(s, behind == null ? owner.start() : i, clause, reading)) {
        continue;
      }
      Party applicant = owner.party();
      drafts.add(
          ClaimDraft.of(rules.rule("noun-membership-goal"), Status.POSSIBLE, applicant, Party.NONE)
              .withObject(s.text(goal.start(), goal.end()))
              .withDate(
                  reading.dates().choose(clause, Status.POSSIBLE, goal.end(), goal.end(), true)));
    }
    return drafts;
  }

  /** Whose bid it is: "Peru's permanent", "the Philippines'", "Peruvian". */
  private static @Nullable PartyMention owner(AnnotatedSentence s, int bid) {
    for (int i = bid - 1; i >= 0 && i > bid - LONGEST_OWNER; i--) {
      Mention at = s.at(i);
      if (at instanceof PartyMention party && !party.namesOrganisation()) {
        boolean owns = s.word(party.end()).equals("'s") || s.word(party.end()).equals("'");
        return owns || party.adjective() ? party : null;
      }
      boolean passes = at == null || at instanceof NounMention || at.namesOrganisation();
      if (!passes || s.in(i, "prepositions") || s.in(i, "determiners")) {
        return null;
      }
    }
    return null;
  }

  /** "the accession of Peru": whose it is, behind the noun; null if nobody's. */
  private static @Nullable PartyMention ownerBehind(AnnotatedSentence s, int bid) {
    int i = s.in(bid + 2, "determiners") ? bid + 3 : bid + 2;
    return s.word(bid + 1).equals("of")
            && s.at(i) instanceof PartyMention party
            && !party.adjective()
            && !party.namesOrganisation()
        ? party
        : null;
  }

  /** The organisation behind the noun, or right before it: "bid for a seat in the X", "EU bid". */
  private static @Nullable Mention goal(AnnotatedSentence s, int bid, List<Predicate> predicates) {
    Mention before = s.at(bid - 1);
    if (before != null && before.namesOrganisation()) {
      return before;
    }
    boolean opens = s.in(bid + 1, "bid_prepositions") || s.at(bid + 1) instanceof NounMention;
    for (int i = bid + 1; opens && i < s.size() && i < bid + REACH; i++) {
      Mention at = s.at(i);
      int token = i;
      boolean verb = predicates.stream().anyMatch(p -> p.verb().start() == token);
      if (verb || at instanceof TimeMention || s.word(i).equals(",") || s.word(i).equals("and")) {
        return null;
      }
      if (at != null && at.namesOrganisation()) {
        return OrganisationQualifiers.of(s, at) ? null : WholeNames.of(s, at);
      }
      if (at instanceof PartyMention || at instanceof PronounMention) {
        return null;
      }
    }
    return null;
  }

  /** "supports X's bid", "expressed support for X's bid", "a supporter of X's bid". */
  private static boolean supported(
      AnnotatedSentence s, int phrase, Clause clause, Reading reading) {
    int i = phrase - 1;
    while (i > 0 && s.at(i) == null && s.in(i, "determiners")) {
      i--;
    }
    Predicate p = clause.predicate();
    boolean object =
        i == p.verb().end() - 1
            && reading.words().in("accession_supported", p.verb().lemma())
            && !p.verb().negated()
            && !p.passive();
    boolean noun =
        s.at(i) == null
            && (s.word(i).equals("for") || s.word(i).equals("of"))
            && s.in(i - 1, "support_nouns");
    return object || noun;
  }
}
