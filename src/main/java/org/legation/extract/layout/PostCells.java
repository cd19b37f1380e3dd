package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.layout.TableMatcher.Column;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Kind;
import org.legation.model.Party;

/**
 * Reads cells of a column of missions: "Santiago (embassy, 1990)", "Embassy: Lima; consulate:
 * Arequipa (closed 2001)", "✓".
 */
final class PostCells {
  private final RuleBook rules;
  private final Headers headers;
  private final History history;

  PostCells(RuleBook rules, Headers headers) {
    this.rules = rules;
    this.headers = headers;
    this.history = new History(headers);
  }

  /** A place in a cell, with the words up to the next one. */
  private record Post(Mention place, int end) {}

  /** What a cell states of the missions of an owner. */
  List<ClaimDraft> read(Column column, AnnotatedSentence cell, Party owner, Party host) {
    if (headers.empty(cell.text()) || owner.equals(host)) {
      return List.of();
    }
    boolean former = headers.former(column.header());
    Rule rule = rules.rule(former ? "table-mission-former" : "table-mission");
    ClaimDraft draft = ClaimDraft.of(rule, rule.status(), owner, host);
    if (headers.yes(cell.text())) {
      return List.of(draft.withSubtype(headed(column)));
    }
    List<Post> posts = posts(cell);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Post post : posts) {
      Mention place = post.place();
      String kind = kind(cell, post, posts.size() == 1);
      ClaimDraft placed =
          draft
              .withSubtype(
                  there(kind.isEmpty() ? headers.post(column.header()) : kind, place, draft))
              .withPlace(cell.text(place.start(), place.end()), countryOf(place));
      drafts.addAll(dated(placed, cell, place.end(), post.end(), rule));
    }
    List<NounMention> nouns = cell.nouns("mission", 0, cell.size());
    if (posts.isEmpty() && !nouns.isEmpty()) {
      String kind = nouns.get(nouns.size() - 1).classes().getOrDefault("mission", "");
      return dated(draft.withSubtype(kind), cell, 0, cell.size(), rule);
    }
    return drafts;
  }

  /** "Embassy (Algiers)" of Zimbabwe in a table of Chile's relations: of neither, so it serves. */
  private static String there(String kind, Mention place, ClaimDraft draft) {
    String country = countryOf(place);
    boolean third =
        !country.isEmpty()
            && !country.equals(draft.actor().id())
            && !country.equals(draft.counterpart().id());
    boolean embassy = kind.isEmpty() || kind.equals("embassy");
    return third && embassy ? MissionKinds.NON_RESIDENT : kind;
  }

  private String headed(Column column) {
    String named = headers.post(column.header());
    return named.isEmpty() ? Topic.ANY_POST : named;
  }

  private static List<Post> posts(AnnotatedSentence cell) {
    List<Mention> places =
        cell.mentions().stream()
            .filter(
                mention ->
                    mention instanceof CityMention
                        || mention instanceof PartyMention party
                            && party.place() != null
                            && party.place().kind() == Kind.CITY)
            .toList();
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      int end = i + 1 < places.size() ? places.get(i + 1).start() : cell.size();
      posts.add(new Post(places.get(i), end));
    }
    return posts;
  }

  /** The kind that stands before the place, or behind it in a bracket. */
  private String kind(AnnotatedSentence cell, Post post, boolean only) {
    String kind = "";
    for (NounMention noun : cell.nouns("mission", 0, post.place().start())) {
      kind = noun.classes().getOrDefault("mission", "");
    }
    List<NounMention> behind = cell.nouns("mission", post.place().end(), post.end());
    boolean bracket = cell.word(post.place().end()).equals("(");
    if (!behind.isEmpty() && (bracket || only && kind.isEmpty())) {
      kind = behind.get(0).classes().getOrDefault("mission", "");
    }
    boolean away = headers.elsewhere(cell.text()) && !kind.startsWith("non-resident");
    return away ? MissionKinds.NON_RESIDENT : kind;
  }

  /** "(1990)", "(opened 1992, closed 2001)": what the dates behind a place say of its mission. */
  private List<ClaimDraft> dated(
      ClaimDraft draft, AnnotatedSentence cell, int from, int to, Rule rule) {
    boolean dates = !cell.mentions(TimeMention.class, from, to).isEmpty();
    List<Chosen> events = dates ? history.of(cell, from, to, rule.status()) : List.of();
    return events.isEmpty()
        ? List.of(draft)
        : events.stream().map(event -> draft.withDate(event)).toList();
  }

  private static String countryOf(Mention mention) {
    if (mention instanceof CityMention city) {
      return city.city().country();
    }
    return mention instanceof PartyMention party && party.place() != null
        ? party.place().country()
        : "";
  }
}
