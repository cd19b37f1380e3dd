package org.legation.extract.match.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.match.DeedsTold;
import org.legation.extract.match.NounDates;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;

/** Reads "the opening of the Chilean embassy in Oslo in March 1991". */
public final class MissionNouns {
  /** The id of the rule for a post that is raised in rank. */
  public static final String RAISED = "noun-mission-raised";

  private final RuleBook rules;

  /** Takes from the book the rules that it matches. */
  public MissionNouns(RuleBook rules) {
    this.rules = rules;
  }

  /**
   * Posts that a noun tells to be opened, closed or raised: "the opening of an embassy in A".
   *
   * @param event the token of the noun
   * @param ruleId the rule that gives type and status
   */
  public List<ClaimDraft> match(
      AnnotatedSentence s, int event, Clause clause, Reading reading, String ruleId) {
    List<NounMention> nouns =
        s.nouns("mission", event, Math.min(s.size(), event + NounDates.REACH));
    if (nouns.isEmpty()) {
      return List.of();
    }
    NounMention noun = nouns.get(0);
    if (s.in(noun.end(), "people_of_posts") || s.in(event - 1, "partial_words")) {
      // "the reduction of embassy staff", "the partial evacuation of the embassy": it goes on
      return List.of();
    }
    TimeMention date = NounDates.dateOf(s, event, noun.end(), clause, reading);
    DeedsTold.Told told = DeedsTold.of(s, event, clause, reading);
    String edtf =
        date == null ? DeedsTold.date(told, noun.end(), clause, reading) : date.date().first();
    if (date == null && !told.done()) {
      return List.of();
    }
    int end = date == null ? NounDates.end(s, noun.end(), clause) : date.start();
    Rule rule = rules.rule(ruleId);
    String kind = kind(s, noun, ruleId);
    List<Party> owners = new ArrayList<>();
    for (Mention owner : reading.grammar().owners(s, noun)) {
      owners.addAll(reading.parties().of(owner, clause, false));
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    List<PlaceReader.Found> places =
        reading.places().cities(s, noun.end(), end, reading.words().set("place_prepositions"));
    if (places.isEmpty() && owners.size() == 1) {
      for (Party host :
          reading.parties().governed(s, new Region(noun.end(), end), Set.of("in", "to"), clause)) {
        if (!host.equals(owners.get(0))) {
          drafts.add(
              ClaimDraft.of(rule, rule.status(), owners.get(0), host)
                  .withSubtype(kind)
                  .withDate(new Chosen(edtf, rule.status())));
        }
      }
    }
    if (places.isEmpty() && drafts.isEmpty() && owners.size() < 2 && !noun.plural()) {
      drafts.addAll(betweenTwo(rule, kind, owners, new Chosen(edtf, rule.status()), reading));
    }
    Party vanished = MissionParties.vanished(reading);
    for (PlaceReader.Found place : places) {
      Party there = place.country().isEmpty() ? null : reading.party(place.country());
      Party host = there != null && vanished != null ? vanished : there;
      Party owner =
          owners.isEmpty() && host != null
              ? reading.discourse().facing(host)
              : owners.isEmpty() ? null : owners.get(0);
      if (owner != null && host != null && !owner.equals(host)) {
        drafts.add(
            ClaimDraft.of(rule, rule.status(), owner, host)
                .withSubtype(kind)
                .withDate(new Chosen(edtf, rule.status()))
                .withPlace(place.name(), place.country()));
      }
    }
    return drafts;
  }

  /** "the elevation of the legation in A to an embassy": what it became. */
  private static String kind(AnnotatedSentence s, NounMention post, String ruleId) {
    int end = Math.min(s.size(), post.end() + NounDates.REACH);
    for (NounMention rank : s.nouns("mission", post.end(), end)) {
      int before = s.in(rank.start() - 1, "determiners") ? rank.start() - 2 : rank.start() - 1;
      boolean of = s.word(before).equals("of") && s.entry(before - 1).in("rank_nouns");
      if (ruleId.equals(RAISED) && (of || s.in(before, "rank_goals"))) {
        return rank.classes().getOrDefault("mission", "");
      }
    }
    return post.classes().getOrDefault("mission", "");
  }

  /** "Elevation of the legation, 1943", in an article on two states. */
  private static List<ClaimDraft> betweenTwo(
      Rule rule, String kind, List<Party> owners, Chosen date, Reading reading) {
    Party owner = owners.isEmpty() ? reading.discourse().subject() : owners.get(0);
    Party host =
        owner == null || !reading.discourse().pair() ? null : reading.discourse().facing(owner);
    return owner == null || host == null
        ? List.of()
        : List.of(ClaimDraft.of(rule, rule.status(), owner, host).withSubtype(kind).withDate(date));
  }
}
