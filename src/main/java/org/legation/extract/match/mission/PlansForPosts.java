package org.legation.extract.match.mission;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.match.NounDates;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads posts that are planned: "In 1990 plans for a consulate in A were announced". */
public final class PlansForPosts {
  private final Rule rule;

  /** Takes from the book the rules that it matches. */
  public PlansForPosts(RuleBook rules) {
    this.rule = rules.rule("noun-mission-planned");
  }

  /**
   * The posts that a plan is for; none where there is no plan, or where it was given up.
   *
   * @param event the token of the noun
   */
  public List<ClaimDraft> match(AnnotatedSentence s, int event, Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    boolean dropped = reading.words().in("dropping_verbs", p.verb().lemma());
    NounMention post = s.word(event + 1).equals("for") ? post(s, event + 2) : null;
    if (post == null || dropped || p.verb().negated() || s.in(event - 1, "none_words")) {
      return List.of();
    }
    int end = NounDates.end(s, post.end(), clause);
    boolean announced = reading.words().in("announcing", p.verb().lemma());
    String date =
        announced ? reading.dates().choose(clause, Status.POSSIBLE, end, end, true).edtf() : "";
    List<ClaimDraft> drafts = new ArrayList<>();
    for (PlaceReader.Found place :
        reading.places().cities(s, post.end(), end, reading.words().set("place_prepositions"))) {
      Party host = place.country().isEmpty() ? null : reading.party(place.country());
      Party sender = host == null ? null : sender(s, post, host, clause, reading);
      if (host != null && sender != null && !sender.equals(host)) {
        drafts.add(
            ClaimDraft.of(rule, rule.status(), sender, host)
                .withSubtype(post.classes().getOrDefault("mission", ""))
                .withPlace(place.name(), place.country())
                .withDate(new Chosen(date, rule.status())));
      }
    }
    return drafts;
  }

  /** "a Norwegian consulate": one that is not there yet; null for "the consulate". */
  private static @Nullable NounMention post(AnnotatedSentence s, int from) {
    boolean some = s.in(from, "indefinite_words");
    for (int i = from + 1; some && i < from + 4; i++) {
      if (s.at(i) instanceof NounMention noun) {
        return noun.of("mission") ? noun : null;
      }
    }
    return null;
  }

  private static @Nullable Party sender(
      AnnotatedSentence s, NounMention post, Party host, Clause clause, Reading reading) {
    for (Mention owner : reading.grammar().owners(s, post)) {
      for (Party party : reading.parties().of(owner, clause, false)) {
        return party;
      }
    }
    List<Party> agents = reading.parties().agents(clause);
    return agents.size() == 1 && !agents.get(0).equals(host)
        ? agents.get(0)
        : reading.discourse().facing(host);
  }
}
