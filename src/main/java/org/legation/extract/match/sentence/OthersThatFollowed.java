package org.legation.extract.match.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.extract.match.mission.PlaceDates;
import org.legation.model.Status;

/**
 * Reads posts that follow those told before: "a consulate opened at A in 1822; others followed at B
 * and C", "others were opened in B in 1830".
 */
final class OthersThatFollowed {
  private static final Set<String> AT = Set.of("at", "in");

  private OthersThatFollowed() {}

  /** The drafts of a clause, with the posts that its subject stands for. */
  static List<ClaimDraft> complete(Clause clause, List<ClaimDraft> told, Reading reading) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    boolean others =
        p.subjectStart() < p.subjectEnd()
            && s.in(p.subjectStart(), "other_ones")
            && s.at(p.subjectStart()) == null;
    if (!told.isEmpty() || !others || !follows(clause, reading)) {
      return told;
    }
    ClaimDraft model = ClaimDraft.lastPost(reading.discourse());
    if (model == null || model.status() != Status.ASSERTED || ofOtherKind(clause)) {
      return told;
    }
    List<PlaceReader.Found> places = reading.places().inComplement(clause, AT);
    int behind = p.verb().end();
    DateChooser.Chosen date =
        reading.dates().choose(clause, Status.ASSERTED, behind, p.complementEnd(), true);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (PlaceReader.Found place : places) {
      drafts.add(
          ClaimDraft.of(model.rule(), Status.ASSERTED, model.actor(), model.counterpart())
              .withSubtype(model.subtype())
              .withPlace(place.name(), place.country())
              .withDate(PlaceDates.of(clause, Status.ASSERTED, reading, places, place, date)));
    }
    return drafts;
  }

  /** "followed", "were opened", and neither denied nor possible. */
  private static boolean follows(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    boolean plain = !p.verb().negated() && p.verb().modal().isEmpty();
    return plain
        && (p.passive()
            ? reading.words().in("opening_verbs", p.verb().lemma())
            : reading.words().in("following_verbs", p.verb().lemma()));
  }

  /** "other visitors followed": no posts. */
  private static boolean ofOtherKind(Clause clause) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    List<NounMention> nouns = s.mentions(NounMention.class, p.subjectStart(), p.subjectEnd());
    boolean bare = p.subjectEnd() == p.subjectStart() + 1;
    return !bare && nouns.stream().noneMatch(noun -> noun.of("mission"));
  }
}
