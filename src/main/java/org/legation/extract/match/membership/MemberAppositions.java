package org.legation.extract.match.membership;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * Reads memberships that an apposition tells: "Norway, a member of the X since 1952, signed",
 * "although not a member of the X, Norway signed". Without a date or a denial it is an attribute.
 */
public final class MemberAppositions {
  private final RuleBook rules;

  /** Takes from the book the rules that it matches. */
  public MemberAppositions(RuleBook rules) {
    this.rules = rules;
  }

  /** Memberships told beside a name: "X, a member of Y,". */
  public List<ClaimDraft> match(AnnotatedSentence s, List<Predicate> predicates, Reading reading) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (NounMention noun : s.nouns("membership", 0, s.size())) {
      Mention organisation =
          s.word(noun.end()).equals("of") || s.word(noun.end()).equals("in")
              ? reading.grammar().firstAfter(s, noun.end() + 1)
              : null;
      if (organisation == null || !organisation.namesOrganisation() || noun.plural()) {
        continue;
      }
      Party denied = denied(s, noun, organisation, predicates, reading);
      Party since = denied == null ? since(s, noun, organisation) : null;
      TimeMention time = timeBehind(s, organisation);
      String name = s.text(organisation.start(), organisation.end());
      if (denied != null) {
        drafts.add(
            ClaimDraft.of(rules.rule("noun-member"), Status.DENIED, denied, Party.NONE)
                .withObject(name));
      } else if (since != null && time != null) {
        drafts.add(
            ClaimDraft.of(rules.rule("noun-member"), Status.ASSERTED, since, Party.NONE)
                .withObject(name)
                .withDate(new Chosen(time.date().first(), Status.ASSERTED)));
      }
    }
    return drafts;
  }

  /** "since 1952" right behind the organisation and its abbreviation. */
  private static @Nullable TimeMention timeBehind(AnnotatedSentence s, Mention organisation) {
    int at = organisation.end();
    if (s.word(at).equals("(") && s.word(at + 2).equals(")")) {
      at += 3;
    }
    boolean since = s.word(at).equals("since") || s.word(at).equals("from");
    return since && s.at(at + 1) instanceof TimeMention time && time.date().role() == Role.SINCE
        ? time
        : null;
  }

  /** "Norway, a member of the X since 1952, ...": the party right before the first comma. */
  private static @Nullable Party since(
      AnnotatedSentence s, NounMention noun, Mention organisation) {
    TimeMention time = timeBehind(s, organisation);
    int i = noun.start() - 1;
    while (s.at(i) == null
        && i > 0
        && (s.in(i, "determiners") || s.entry(i).adverb() || s.word(i).endsWith("ing"))) {
      i--;
    }
    boolean apposed = time != null && s.word(time.end()).equals(",") && s.word(i).equals(",");
    return apposed && s.at(i - 1) instanceof PartyMention party && !party.adjective()
        ? party.party()
        : null;
  }

  /** "Although not a member of the X, Norway": who is the subject of the clause behind. */
  private static @Nullable Party denied(
      AnnotatedSentence s,
      NounMention noun,
      Mention organisation,
      List<Predicate> predicates,
      Reading reading) {
    int not = s.in(noun.start() - 1, "determiners") ? noun.start() - 2 : noun.start() - 1;
    boolean concedes =
        s.word(not).equals("not")
            && (s.in(not - 1, "concessive") || s.word(not - 1).equals("while"));
    if (!concedes) {
      return null;
    }
    for (Predicate p : predicates) {
      boolean behind = not - 1 == 0 && p.subjectStart() >= organisation.end();
      boolean before = not - 1 > p.verb().end() && p.index() == 0;
      if (behind || before) {
        List<Party> parties =
            reading.parties().subject(new Clause(s, predicates, p, reading.grammar()));
        return parties.size() == 1 ? parties.get(0) : null;
      }
    }
    return null;
  }
}
