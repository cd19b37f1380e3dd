package org.legation.extract.match.membership;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.NounClauses;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * Reads what two are in together, told by a noun: "ties rest on their common membership of X and
 * Y", "by their partnership in regional bodies: X and Y".
 */
public final class SharedMemberships {
  private static final int SIDES = 2;

  private final RuleBook rules;

  /** Takes from the book the rules that it matches. */
  public SharedMemberships(RuleBook rules) {
    this.rules = rules;
  }

  /** Each of the two at hand in each organisation. */
  public List<ClaimDraft> match(AnnotatedSentence s, List<Predicate> predicates, Reading reading) {
    List<Party> both = reading.discourse().both();
    if (both.size() != SIDES) {
      return List.of();
    }
    Rule rule = rules.rule("noun-membership");
    List<ClaimDraft> drafts = new ArrayList<>();
    for (int i = 1; i < s.size(); i++) {
      boolean noun = s.in(i, "shared_membership_nouns");
      boolean further = noun && !drafts.isEmpty() && s.word(i - 1).equals("including");
      if (!noun || !further && !theirs(s, i, predicates, both)) {
        continue;
      }
      for (String name : listed(s, i + 1, reading).keySet()) {
        for (Party member : both) {
          drafts.add(ClaimDraft.of(rule, Status.ASSERTED, member, Party.NONE).withObject(name));
        }
      }
    }
    return drafts;
  }

  /** "by their common membership", "their participation underpins": told as what is so. */
  private static boolean theirs(
      AnnotatedSentence s, int noun, List<Predicate> predicates, List<Party> both) {
    int their = noun - 1;
    while (their > 0 && s.in(their, "shared_words")) {
      their--;
    }
    Predicate p = NounClauses.at(predicates, noun);
    VerbGroup verb = p.verb();
    boolean told = !verb.negated() && verb.modal().isEmpty();
    boolean placed = p.subjectHas(noun) || s.in(their - 1, "grounds_of_ties");
    boolean others =
        s.mentions(PartyMention.class, 0, their).stream()
            .anyMatch(party -> !both.contains(party.party()));
    return s.word(their).equals("their") && told && placed && !others;
  }

  /** The organisations of a list behind "of" or "in", by their names. */
  private static Map<String, Mention> listed(AnnotatedSentence s, int from, Reading reading) {
    Map<String, Mention> names = new LinkedHashMap<>();
    int i = s.word(from).equals("of") || s.word(from).equals("in") ? from + 1 : s.size();
    while (i < s.size()) {
      Mention at = s.at(i);
      if (at != null && at.namesOrganisation() && at.start() == i) {
        Mention whole = WholeNames.of(s, at);
        // "their participation in the Nordic Council meeting"
        boolean meeting =
            s.word(from - 1).equals("participation")
                && !s.in(whole.end(), "shared_list_words")
                && Organisations.modifies(s, whole, reading);
        if (!meeting && !OrganisationBodies.of(s, at) && !OrganisationQualifiers.of(s, at)) {
          names.putIfAbsent(s.text(whole.start(), whole.end()), whole);
        }
        i = whole.end();
      } else if (s.word(i).equals("(")) {
        i = behindBracket(s, i);
      } else if (s.in(i, "shared_list_words")
          || s.in(i, "organisations_told")
          || s.tokens().get(i).capitalised()
          || s.word(i - 1).equals("/")) {
        i++;
      } else {
        break;
      }
    }
    return names;
  }

  private static int behindBracket(AnnotatedSentence s, int from) {
    int i = from;
    while (i < s.size() && !s.word(i).equals(")")) {
      i++;
    }
    return i + 1;
  }
}
