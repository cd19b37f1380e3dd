package org.legation.extract.match.agreement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** "X broke with Y on 3 May": its relations with it. Not "with Y's policy", "on the issue of". */
public final class BrokenWithFrame implements Frame {
  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    int with = p.complementStart();
    int name = s.in(with + 1, "determiners") && s.at(with + 1) == null ? with + 2 : with + 1;
    Party left = s.word(with).equals("with") ? side(s.at(name), clause, reading) : null;
    Mention named = s.at(name);
    if (left == null || named == null || p.passive() || !ends(clause, named.end())) {
      return List.of();
    }
    List<Party> actors = reading.parties().subject(clause);
    if (actors.isEmpty() && !clause.personal()) {
      Party facing = reading.discourse().facing(left);
      actors = facing == null ? List.of() : List.of(facing);
    }
    DateChooser.Chosen date =
        reading.dates().choose(clause, status, p.verb().end(), named.end(), true);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party actor : clause.personal() ? List.<Party>of() : actors) {
      if (!actor.equals(left)) {
        drafts.add(
            ClaimDraft.of(rule, status, actor, left).withSubtype("diplomatic").withDate(date));
      }
    }
    return drafts;
  }

  /**
   * A state, or a capital that stands for one: that the article is about, or that the bare name of
   * another breaks with on a day ("Oslo broke with Lima"); null for others.
   */
  private static @Nullable Party side(@Nullable Mention named, Clause clause, Reading reading) {
    if (named instanceof PartyMention party) {
      return party.adjective() ? null : party.party();
    }
    if (named instanceof CityMention city && !city.city().capitalOf().isEmpty()) {
      Party state = reading.party(city.city().capitalOf());
      boolean ofRow = state.equals(reading.discourse().row());
      return ofRow || bareAndDated(clause) || reading.discourse().both().contains(state)
          ? state
          : null;
    }
    return null;
  }

  private static boolean bareAndDated(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    Mention subject = s.at(p.subjectStart());
    boolean bare =
        subject != null
            && subject.end() == p.subjectEnd()
            && (subject instanceof CityMention || subject instanceof PartyMention);
    return bare && !s.mentions(TimeMention.class, p.leadStart(), p.complementEnd()).isEmpty();
  }

  /** Whether the phrase ends behind the name: with a date, a stop, or a further clause. */
  private static boolean ends(Clause clause, int next) {
    AnnotatedSentence s = clause.sentence();
    boolean dated = s.at(next) == null && s.in(next, "prepositions");
    return next >= clause.predicate().complementEnd()
        || s.at(dated ? next + 1 : next) instanceof TimeMention
        || s.at(next) == null
            && (s.in(next, "coordinators")
                || s.in(next, "subordinators")
                || s.tokens().get(next).punctuation());
  }
}
