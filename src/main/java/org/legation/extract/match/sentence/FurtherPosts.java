package org.legation.extract.match.sentence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.PlaceNames;
import org.legation.extract.match.Reading;
import org.legation.model.Party;
import org.legation.model.RelationType;

/**
 * Reads posts that a clause goes on to without its verb: "An embassy was opened in A in 1990 and a
 * consulate in B in 1995".
 */
final class FurtherPosts {
  private FurtherPosts() {}

  /** The drafts of a clause, each post in short with its own kind, place and date. */
  static List<ClaimDraft> complete(Clause clause, List<ClaimDraft> told, Reading reading) {
    ClaimDraft model = model(clause, told);
    if (model == null) {
      return told;
    }
    AnnotatedSentence s = clause.sentence();
    Clause.Region behind = clause.complement();
    List<ClaimDraft> drafts = new ArrayList<>(told);
    for (NounMention post : s.nouns("mission", behind.from(), behind.to())) {
      CityMention city = place(s, post);
      if (city == null) {
        continue;
      }
      String place = PlaceNames.name(s, city);
      String kind = post.classes().getOrDefault("mission", "");
      boolean taken = drafts.stream().anyMatch(draft -> draft.place().equals(place));
      boolean alone = drafts.stream().allMatch(draft -> draft.place().equals(place));
      if (taken && alone && !placed(clause)) {
        // "The embassy opened in 1950 and the consulate in B in 1955": B is not the embassy's
        drafts.replaceAll(d -> d.place().equals(place) ? d.withPlace("", "") : d);
      } else if (taken) {
        // the city was taken for one more of the posts of the subject
        drafts.replaceAll(d -> d.place().equals(place) ? d.withSubtype(kind) : d);
        continue;
      }
      Party host = reading.party(city.city().country());
      if (!host.equals(model.actor())) {
        ClaimDraft further =
            ClaimDraft.of(model.rule(), model.status(), model.actor(), host).withSubtype(kind);
        drafts.add(GappedPosts.inCity(s, city, further, reading));
      }
    }
    return drafts;
  }

  /** Whether the subject says where its post is. */
  private static boolean placed(Clause clause) {
    return !clause
        .sentence()
        .mentions(CityMention.class, clause.subject().from(), clause.subject().to())
        .isEmpty();
  }

  /** A post that is the subject of the clause, in a place; null if it tells of none. */
  private static @Nullable ClaimDraft model(Clause clause, List<ClaimDraft> told) {
    boolean ofSubject =
        !clause
            .sentence()
            .nouns("mission", clause.subject().from(), clause.subject().to())
            .isEmpty();
    ClaimDraft model = null;
    for (ClaimDraft draft : told) {
      boolean post =
          draft.rule().type() == RelationType.MISSION && draft.rule().frame().equals("mission");
      model = post && !draft.place().isEmpty() ? draft : model;
    }
    return ofSubject ? model : null;
  }

  /** "and a consulate in B": the city of a post that a joint and an article open; null else. */
  private static @Nullable CityMention place(AnnotatedSentence s, NounMention post) {
    int before = post.start() - 1;
    boolean opened =
        s.at(before) == null
            && s.in(before, "articles")
            && (s.in(before - 1, "coordinators") || s.word(before - 1).equals(","));
    return opened
            && s.in(post.end(), "place_prepositions")
            && s.at(post.end() + 1) instanceof CityMention city
        ? city
        : null;
  }
}
