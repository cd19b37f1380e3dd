package org.legation.extract.match.sentence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.PlaceNames;
import org.legation.extract.match.Reading;
import org.legation.model.Party;
import org.legation.model.RelationType;

/**
 * Reads a post that a clause adds without its noun or verb: "X's embassy in A was opened in 1990,
 * and Y's in B in 1992", "X has an embassy in A, and Y one in B", "X has consulates in A, and Y
 * ones in B and C", "there is a Chilean embassy in A and a Danish one in B", "X has an embassy in
 * A, and Y a consulate in B", "X's legation in A was raised to an embassy in 1948, and the Chilean
 * legation in B in 1949".
 */
final class GappedPosts {
  private static final String POST = "mission";

  private GappedPosts() {}

  /** A post told in short. */
  private record Post(Party owner, String subtype, List<CityMention> cities) {}

  /** The drafts of a clause with the posts told in short behind them. */
  static List<ClaimDraft> complete(Clause clause, List<ClaimDraft> told, Reading reading) {
    ClaimDraft model = null;
    for (ClaimDraft draft : told) {
      boolean later = model != null && !model.rule().frame().equals("mission-rank");
      boolean post = draft.rule().type() == RelationType.MISSION && (model == null || later);
      model = post ? draft : model;
    }
    List<Post> posts = model == null || model.place().isEmpty() ? List.of() : posts(clause, model);
    if (model == null || posts.isEmpty()) {
      return told;
    }
    AnnotatedSentence s = clause.sentence();
    List<ClaimDraft> drafts = new ArrayList<>(told);
    for (Post post : posts) {
      for (CityMention city : post.cities()) {
        String place = PlaceNames.name(s, city);
        // the city was taken for one more of the posts told in full
        drafts.removeIf(draft -> draft.place().equals(place));
        ClaimDraft further =
            ClaimDraft.of(
                    model.rule(),
                    model.status(),
                    post.owner(),
                    reading.party(city.city().country()))
                .withSubtype(post.subtype());
        drafts.add(inCity(s, city, further, reading));
      }
    }
    return drafts;
  }

  /** "Y one in B", "Y ones in B and C": the cities of one list. */
  private static List<CityMention> listed(AnnotatedSentence s, int from, boolean several) {
    List<CityMention> cities = new ArrayList<>();
    int at = from;
    while (s.at(at) instanceof CityMention city) {
      cities.add(city);
      at = city.end();
      while (several && s.at(at) == null && s.in(at, "list_joiners")) {
        at++;
      }
    }
    return cities;
  }

  private static List<Post> posts(Clause clause, ClaimDraft model) {
    AnnotatedSentence s = clause.sentence();
    for (PartyMention owner :
        s.mentions(PartyMention.class, clause.complement().from(), clause.complement().to())) {
      int noun = noun(s, owner);
      List<Post> posts =
          noun < 0 || owner.party().equals(model.actor())
              ? List.of()
              : posts(s, owner.party(), noun, model);
      if (!posts.isEmpty()) {
        return posts;
      }
    }
    return List.of();
  }

  /** "Y an embassy in B and consulates in C and D": the post that ends here, and those behind. */
  private static List<Post> posts(AnnotatedSentence s, Party owner, int noun, ClaimDraft model) {
    // "was raised to an embassy, and the Chilean legation in B on 3 May": to an embassy as well
    boolean raised = model.rule().frame().equals("mission-rank");
    String subtype = model.subtype();
    List<Post> posts = new ArrayList<>();
    int last = noun;
    while (last >= 0
        && s.in(last + 1, "place_prepositions")
        && s.at(last + 2) instanceof CityMention city
        && !city.city().country().equals(owner.id())) {
      NounMention post = s.at(last) instanceof NounMention named ? named : null;
      boolean several = post == null ? s.word(last).equals("ones") : post.plural();
      List<CityMention> cities = listed(s, city.start(), several);
      String kind = post == null || raised ? subtype : post.classes().getOrDefault(POST, subtype);
      posts.add(new Post(owner, kind, cities));
      last = nextPost(s, cities.get(cities.size() - 1).end());
    }
    return posts;
  }

  /** "and consulates", ", and a consulate": the last word of the next post; -1 if none follows. */
  private static int nextPost(AnnotatedSentence s, int from) {
    int at = from;
    while (s.at(at) == null && (s.in(at, "list_joiners") || s.in(at, "articles"))) {
      at++;
    }
    // a list of cities ends behind its joiner
    return s.at(at) instanceof NounMention post && post.of(POST) ? post.end() - 1 : -1;
  }

  /** The last word of what is told of a post behind its owner; -1 if none is told in short. */
  private static int noun(AnnotatedSentence s, PartyMention owner) {
    int next = owner.end();
    if (owner.adjective()) {
      int before = s.in(owner.start() - 1, "articles") ? owner.start() - 2 : owner.start() - 1;
      boolean listed =
          s.in(before, "coordinators") || joins(s.word(before)) || s.word(before).equals(",");
      boolean told = s.word(owner.start() - 1).equals("the") && named(s, next);
      return listed && (told || pro(s, next)) ? last(s, next) : -1;
    }
    int before = owner.start() - 1;
    // "X has an embassy in A, Y a consulate in B"
    boolean joined =
        s.in(before, "coordinators") || joins(s.word(before)) || s.word(before).equals(",");
    if (!joined) {
      return -1;
    }
    if (pro(s, next)) {
      return next;
    }
    if (s.at(next) == null && s.word(next).equals("'s")) {
      return named(s, next + 1) ? last(s, next + 1) : next;
    }
    boolean opened = s.in(next, "articles") || s.in(next, "possessive_pronouns");
    return opened && named(s, next + 1) ? last(s, next + 1) : -1;
  }

  private static boolean named(AnnotatedSentence s, int noun) {
    return s.at(noun) instanceof NounMention post && post.of(POST);
  }

  /** The last word of the noun at a place. */
  private static int last(AnnotatedSentence s, int noun) {
    return s.at(noun) instanceof NounMention post ? post.end() - 1 : noun;
  }

  private static boolean pro(AnnotatedSentence s, int i) {
    return s.at(i) == null && (s.word(i).equals("one") || s.word(i).equals("ones"));
  }

  private static boolean joins(String word) {
    return word.equals(";") || word.equals("while") || word.equals("whereas");
  }

  /** A post with its city, and the date right behind that. */
  static ClaimDraft inCity(
      AnnotatedSentence s, CityMention city, ClaimDraft post, Reading reading) {
    ClaimDraft placed = post.withPlace(PlaceNames.name(s, city), city.city().country());
    TimeMention time = timeBehind(s, city.end());
    return time == null
        ? placed
        : placed.withDate(reading.dates().read(time.date(), post.status(), true));
  }

  private static @Nullable TimeMention timeBehind(AnnotatedSentence s, int from) {
    for (int i = from; i <= from + 2; i++) {
      if (s.at(i) instanceof TimeMention time) {
        return time;
      }
      if (s.in(i, "coordinators")) {
        return null;
      }
    }
    return null;
  }
}
