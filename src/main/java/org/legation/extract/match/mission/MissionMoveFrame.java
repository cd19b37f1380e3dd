package org.legation.extract.match.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.CapitalisedNames;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** A mission moves: it ends at the old place and stands at the new, each where it is named. */
public final class MissionMoveFrame implements Frame {
  private static final Set<String> FROM = Set.of("from");
  private static final Set<String> TO = Set.of("to", "into");

  /**
   * A place that the mission leaves or reaches.
   *
   * @param when the place whose date it has
   */
  private record Stop(PlaceReader.Found place, boolean left, PlaceReader.Found when) {
    Stop(PlaceReader.Found place, boolean left) {
      this(place, left, place);
    }
  }

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    Clause.Themes themes = clause.themes(rule);
    if (themes.isEmpty()) {
      return List.of();
    }
    NounMention theme = themes.nouns().get(0);
    List<Stop> stops = stops(clause, reading, theme, themes.inSubject());
    List<Party> owners = MissionParties.owners(clause, reading, theme, themes.inSubject());
    Party silent = owners.isEmpty() ? facing(clause, theme, stops, reading) : null;
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party owner : silent == null ? owners : List.of(silent)) {
      if (status == Status.ASSERTED && stops.size() == 1 && !stops.get(0).left()) {
        drafts.addAll(leftBefore(rule, clause, reading, theme, owner, stops.get(0)));
      }
      for (Stop stop : stops) {
        Party host = host(owner, stop, reading);
        if (host != null && (!stop.left() || status == Status.ASSERTED)) {
          drafts.add(draft(rule, clause, status, reading, theme, owner, host, stop));
        }
      }
    }
    return drafts;
  }

  /** "A post was opened at A; it moved to B": A, told of before, is where it ended. */
  private static List<ClaimDraft> leftBefore(
      Rule rule, Clause clause, Reading reading, NounMention theme, Party owner, Stop reached) {
    String place = reading.discourse().lastMissionPlace();
    List<Party> post = reading.discourse().lastMission();
    boolean known = post.size() == 2 && post.get(0).equals(owner) && !place.isEmpty();
    if (!known || reached.place().name().equals(place)) {
      return List.of();
    }
    String date = date(clause, Status.ASSERTED, reading, theme, reached);
    return List.of(
        ClaimDraft.of(rule, Status.ENDED, owner, post.get(1))
            .withSubtype(theme.classes().getOrDefault("mission", ""))
            .withDate(new DateChooser.Chosen(date, Status.ENDED))
            .withPlace(place, ""));
  }

  private static ClaimDraft draft(
      Rule rule,
      Clause clause,
      Status status,
      Reading reading,
      NounMention theme,
      Party owner,
      Party host,
      Stop stop) {
    String date = date(clause, status, reading, theme, stop);
    reading.discourse().mission(owner, host, stop.left() ? "" : stop.place().name());
    Status held = stop.left() ? Status.ENDED : status;
    return ClaimDraft.of(rule, held, owner, host)
        .withSubtype(theme.classes().getOrDefault("mission", ""))
        .withDate(new DateChooser.Chosen(date, held))
        .withPlace(stop.place().name(), stop.place().country());
  }

  /** The places in their order: that of the mission itself, "from A to B", "there". */
  private static List<Stop> stops(
      Clause clause, Reading reading, NounMention theme, boolean inSubject) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    int from = inSubject ? p.verb().end() : theme.end();
    List<Stop> stops = new ArrayList<>();
    int end = inSubject ? p.subjectEnd() : p.complementEnd();
    for (PlaceReader.Found own : reading.places().cities(s, theme.end(), end, Set.of("in", "at"))) {
      boolean behind = own.mention().start() <= theme.end() + 1;
      if (behind && stops.isEmpty()) {
        stops.add(new Stop(own, true));
      }
    }
    List<Stop> way = new ArrayList<>();
    for (PlaceReader.Found place : reading.places().cities(s, from, p.complementEnd(), FROM)) {
      way.add(new Stop(place, true));
    }
    for (PlaceReader.Found place : reading.places().cities(s, from, p.complementEnd(), TO)) {
      way.add(new Stop(place, false));
    }
    for (int i = from; i < p.complementEnd() && reading.discourse().pair(); i++) {
      int unknown =
          s.at(i + 1) instanceof PersonMention town
              ? town.end()
              : CapitalisedNames.end(s, i + 1, p.complementEnd());
      int name = s.word(i).equals("to") ? unknown : 0;
      if (name > i + 1) {
        // "and to Stolp on 3 May": a town that the gazetteer does not know
        String town = s.text(i + 1, name);
        way.add(new Stop(new PlaceReader.Found(town, "", new PersonMention(i + 1, name)), false));
      }
    }
    if (way.isEmpty() && s.word(from).equals("there")) {
      for (CityMention city : s.mentions(CityMention.class, 0, p.verb().start())) {
        way.clear();
        String name = s.text(city.start(), city.end());
        way.add(new Stop(new PlaceReader.Found(name, city.city().country(), city), false));
      }
    }
    way.sort((a, b) -> Integer.compare(a.place().mention().start(), b.place().mention().start()));
    boolean reached = way.stream().anyMatch(stop -> !stop.left());
    if (!reached || way.stream().anyMatch(Stop::left)) {
      stops.clear();
    }
    if (inSubject && !way.isEmpty()) {
      // "the post in A opened in 1964 and moved to B in 1999": it left A when it moved
      stops.replaceAll(own -> new Stop(own.place(), true, way.get(0).place()));
    }
    for (int k = 0; k < way.size(); k++) {
      if (k > 0 && !way.get(k).left() && !way.get(k - 1).left()) {
        // "to A in 1918, and to B in 1919": out of A when it went to B
        stops.add(new Stop(way.get(k - 1).place(), true, way.get(k).place()));
      }
      stops.add(way.get(k));
    }
    return stops;
  }

  /** The date behind a place, or right before it: "to A in 1939, and in 1940 to B". */
  private static String date(
      Clause clause, Status status, Reading reading, NounMention theme, Stop stop) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    int at = stop.when().mention().start();
    for (TimeMention time : s.mentions(TimeMention.class, p.complementStart(), at)) {
      if (time.end() == at - 1 && time.start() > p.complementStart() + 1) {
        return time.date().first();
      }
    }
    // not that of "the post in A, which was opened in 1837 and moved"
    int behind = Math.max(stop.when().mention().end(), p.verb().end());
    DateChooser.Chosen own = reading.dates().ofMember(s, status, behind, p.complementEnd());
    own =
        own.edtf().isEmpty()
            ? reading.dates().choose(clause, status, theme.end(), theme.end(), true)
            : own;
    return own.edtf().isEmpty() ? ofClosing(clause, reading) : own.edtf();
  }

  /** "was closed on 3 May, and moved to B": it closed by moving. */
  private static String ofClosing(Clause clause, Reading reading) {
    Clause parent = clause.parent();
    boolean closed =
        parent != null
            && clause.predicate().link() == Predicate.Link.COORDINATE
            && reading.words().in("closing_verbs", parent.predicate().verb().lemma());
    if (!closed || parent == null) {
      return "";
    }
    int behind = parent.predicate().verb().end();
    return reading.dates().choose(parent, Status.ENDED, behind, behind, true).edtf();
  }

  /** In an article on two sides the mission is that to the other, wherever it goes. */
  private static @Nullable Party host(Party owner, Stop stop, Reading reading) {
    String country = stop.place().country();
    Party facing = reading.discourse().pair() ? reading.discourse().facing(owner) : null;
    if (facing != null) {
      return country.equals(owner.id()) ? null : facing;
    }
    return country.isEmpty() || country.equals(owner.id()) ? null : reading.party(country);
  }

  /**
   * "the legation was moved from A to B": whose it is, the other side of an article on two tells.
   */
  private static @Nullable Party facing(
      Clause clause, NounMention theme, List<Stop> stops, Reading reading) {
    List<Party> last = reading.discourse().lastMission();
    if (last.size() == 2) {
      return last.get(0);
    }
    for (Stop stop : stops) {
      String country = stop.place().country();
      if (!country.isEmpty() && reading.discourse().pair()) {
        Party facing = reading.discourse().facing(reading.party(country));
        if (facing != null) {
          return facing;
        }
      }
    }
    return MissionElsewhere.silent(clause, theme, reading);
  }
}
