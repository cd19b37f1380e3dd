package org.legation.extract.match.membership;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Governors;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * An organisation and its members, told from its side: "the X consists of Norway and Chile", "the
 * members of the X are Norway and Chile".
 */
public final class MembersOfFrame implements Frame {
  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    Mention organisation = organisation(rule, clause);
    if (organisation == null || status != Status.ASSERTED) {
      return List.of();
    }
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    Region region = clause.complement();
    Set<Party> members = new LinkedHashSet<>();
    for (PartyMention party : s.mentions(PartyMention.class, region.from(), region.to())) {
      String governor = reading.grammar().governor(s, party, region.from());
      boolean owns = party.adjective() || s.word(party.end()).equals("'s");
      boolean member =
          governor.equals(rule.preposition())
              || governor.equals("including")
              || governor.equals(Governors.APART) && !members.isEmpty();
      if (member
          && !owns
          && !party.party().equals(itself(organisation))
          && !party.party().id().contains("/")) {
        members.add(party.party());
      }
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    String name = s.text(organisation.start(), organisation.end());
    for (Party member : members) {
      drafts.add(ClaimDraft.of(rule, status, member, Party.NONE).withObject(name));
    }
    return p.verb().negated() ? List.of() : drafts;
  }

  private static @Nullable Party itself(Mention organisation) {
    return organisation instanceof PartyMention party ? party.party() : null;
  }

  /** "the X in 1994, which comprises": the organisation with at most a date behind it. */
  private static @Nullable Mention beforePronoun(AnnotatedSentence s, Region subject) {
    Mention last = null;
    for (Mention mention : s.mentions(Mention.class, subject.from(), subject.to())) {
      if (!(mention instanceof TimeMention)) {
        last = mention.namesOrganisation() ? mention : null;
      }
    }
    return last;
  }

  /** The organisation: the subject, whose members the subject is, or what a pronoun stands for. */
  private static @Nullable Mention organisation(Rule rule, Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    if (rule.subject().isEmpty()) {
      Mention acting = Organisations.acting(clause);
      return acting == null && p.link() == Predicate.Link.RELATIVE
          ? beforePronoun(s, clause.subject())
          : acting;
    }
    for (NounMention noun : s.nouns("membership", p.subjectStart(), p.subjectEnd())) {
      int of = noun.end();
      int name = s.word(of + 1).equals("the") ? of + 2 : of + 1;
      Mention behind = s.word(of).equals("of") ? s.at(name) : null;
      boolean last = behind != null && behind.end() == p.subjectEnd();
      if (noun.plural() && last && behind != null && behind.namesOrganisation()) {
        return behind;
      }
    }
    return null;
  }
}
