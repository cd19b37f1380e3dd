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
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.match.DeedsTold;
import org.legation.extract.match.NounDates;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;

/**
 * Reads posts that a noun says to have moved: "after the relocation of its embassy from A to B in
 * 2018".
 */
public final class MovedPosts {
  private static final Set<String> FROM = Set.of("from", "in", "at");

  private final Rule reached;
  private final Rule left;

  /** Takes from the book the rules that it matches. */
  public MovedPosts(RuleBook rules) {
    this.reached = rules.rule("noun-mission-opened");
    this.left = rules.rule("noun-mission-closed");
  }

  /**
   * The posts that came about and ended with a move.
   *
   * @param event the token of the noun
   */
  public List<ClaimDraft> match(AnnotatedSentence s, int event, Clause clause, Reading reading) {
    List<NounMention> nouns =
        s.nouns("mission", event, Math.min(s.size(), event + NounDates.REACH));
    if (nouns.isEmpty()) {
      return List.of();
    }
    NounMention post = nouns.get(0);
    int end = NounDates.end(s, post.end(), clause);
    List<PlaceReader.Found> goals = reading.places().cities(s, post.end(), end, Set.of("to"));
    boolean moves = !goals.isEmpty();
    TimeMention date = moves ? NounDates.dateOf(s, event, post.end(), clause, reading) : null;
    DeedsTold.Told told = moves ? DeedsTold.of(s, event, clause, reading) : DeedsTold.Told.NOT;
    boolean done = told.done() || date != null && !DeedsTold.asked(s, event, clause, reading);
    if (!done) {
      return List.of();
    }
    String edtf =
        date == null ? DeedsTold.date(told, post.end(), clause, reading) : date.date().first();
    List<Party> owners = owners(s, post, clause, reading);
    List<PlaceReader.Found> from = reading.places().cities(s, post.end(), end, FROM);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (PlaceReader.Found place : from) {
      drafts.addAll(at(place, place.country(), left, post, owners, edtf, reading));
    }
    // "the relocation of the embassy in A to B", in another land: still the one to that of A
    String land = from.isEmpty() ? goals.get(0).country() : from.get(0).country();
    drafts.addAll(at(goals.get(0), land, reached, post, owners, edtf, reading));
    return drafts;
  }

  private static List<Party> owners(
      AnnotatedSentence s, NounMention post, Clause clause, Reading reading) {
    List<Party> owners = new ArrayList<>();
    for (Mention owner : reading.grammar().owners(s, post)) {
      owners.addAll(reading.parties().of(owner, clause, false));
    }
    return owners;
  }

  private static List<ClaimDraft> at(
      PlaceReader.Found place,
      String land,
      Rule rule,
      NounMention post,
      List<Party> owners,
      String edtf,
      Reading reading) {
    Party host = land.isEmpty() ? null : reading.party(land);
    Party facing = host == null ? null : reading.discourse().facing(host);
    Party owner = owners.size() == 1 ? owners.get(0) : owners.isEmpty() ? facing : null;
    return host == null || owner == null || owner.equals(host)
        ? List.of()
        : List.of(
            ClaimDraft.of(rule, rule.status(), owner, host)
                .withSubtype(post.classes().getOrDefault("mission", ""))
                .withPlace(place.name(), place.country())
                .withDate(new Chosen(edtf, rule.status())));
  }
}
