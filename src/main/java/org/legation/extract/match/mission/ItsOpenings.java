package org.legation.extract.match.mission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.match.DeedsTold;
import org.legation.extract.match.NounDates;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** "The embassy was reopened, after its closure in 2012": the other end of a post just told of. */
public final class ItsOpenings {
  private final RuleBook rules;

  /** Takes from the book the rules that it matches. */
  public ItsOpenings(RuleBook rules) {
    this.rules = rules;
  }

  /**
   * What a noun says of the one post that the sentence told of before.
   *
   * @param event the token of the noun
   */
  public List<ClaimDraft> match(AnnotatedSentence s, int event, Clause clause, Reading reading) {
    boolean opens = s.in(event, "post_opening_nouns");
    boolean its =
        s.at(event - 1) instanceof PronounMention pronoun
            && pronoun.pronoun() == Pronoun.POSSESSIVE
            && (opens || s.in(event, "post_closing_nouns"));
    ClaimDraft post = its ? post(opens ? Status.ENDED : Status.ASSERTED, reading) : null;
    TimeMention date = post == null ? null : NounDates.dateAfter(s, event + 1, clause);
    if (post == null || date == null || !DeedsTold.of(s, event, clause, reading).done()) {
      return List.of();
    }
    Rule rule = rules.rule(opens ? "noun-mission-opened" : "noun-mission-closed");
    return List.of(
        ClaimDraft.of(rule, rule.status(), post.actor(), post.counterpart())
            .withSubtype(post.subtype())
            .withDate(new Chosen(date.date().first(), rule.status()))
            .withPlace(post.place(), post.placeCountry()));
  }

  /** The one post of the sentence so far; null if there are several, or it is told otherwise. */
  private static @Nullable ClaimDraft post(Status status, Reading reading) {
    List<ClaimDraft> posts =
        ClaimDraft.toldSoFar(reading.discourse()).stream()
            .filter(draft -> draft.rule().type() == RelationType.MISSION)
            .toList();
    return posts.size() == 1 && posts.get(0).status() == status ? posts.get(0) : null;
  }
}
