package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.gazetteer.Hints;
import org.legation.model.Status;

/** Finds out what a list or table holds, from the words around it. */
final class TopicReader {
  private static final int SHORT_LEAD = 60;

  private final ArticleState state;
  private final Headers headers;
  private final TopicDirections directions;
  private final TopicSeats seats;

  /** What titles, headings and lead-ins of the article say: each line below them asks again. */
  private final Map<String, String> kinds = new HashMap<>();

  private final Map<String, Boolean> apart = new HashMap<>();

  private Place place = new Place(List.of(), "", "", "", Hints.NONE, 0);
  private String kindOfPlace = "";

  /** What decides of which kind the lines at a place are: the same for most of a section. */
  private record Place(
      List<String> path, String caption, String line, String lead, Hints hints, int surnames) {}

  TopicReader(ArticleState state, Headers headers) {
    this.state = state;
    this.headers = headers;
    this.directions = new TopicDirections(state, headers);
    this.seats = new TopicSeats(state);
  }

  /**
   * The topic at this place of the article.
   *
   * @param caption the caption of a table; empty if there is none
   */
  Topic read(String caption) {
    if (apart()) {
      return Topic.NONE;
    }
    List<String> near = near(caption);
    List<String> path = state.section().path();
    String title = state.article().info().title();
    String kind = kind(near);
    List<String> all = new ArrayList<>(near);
    for (int i = path.size() - 1; i >= 0; i--) {
      if (!all.contains(path.get(i))) {
        all.add(path.get(i));
      }
    }
    Topic.Seat seat = seats.read(state.lead(), all);
    all.add(title);
    List<String> ways = new ArrayList<>(all);
    if (LeadIn.announces(state.lead()) && state.lead().length() <= SHORT_LEAD) {
      // "From Norway to Chile:" is nearer than any heading
      ways.add(0, state.lead());
    }
    return new Topic(
        kind,
        String.join("\n", near).strip(),
        status(all),
        directions.read(ways),
        all.stream().anyMatch(headers::nonResident),
        seat,
        post(near),
        kind.isEmpty() ? above(path) : "");
  }

  /** The kind that a heading further up names, or a sentence before the sections were divided. */
  private String above(List<String> path) {
    String kind = kind(state.leadAround());
    for (int i = path.size() - 1; i >= 0 && kind.isEmpty(); i--) {
      kind = kind(path.get(i));
    }
    return kind;
  }

  /** Whether a section only divides what the sections around it announce. */
  boolean continues() {
    return LeadIn.announces(state.leadAround()) && divides(state.heading());
  }

  /** Whether the topic is one of a kind: {@link #read} without what else it says. */
  boolean is(String kind, String caption) {
    Place now =
        new Place(
            state.section().path(),
            caption,
            line(),
            lead(),
            state.hints(),
            state.discourse().persons().surnames().size());
    if (!now.equals(place)) {
      place = now;
      kindOfPlace = apart() ? "" : kindAt(caption);
    }
    return kindOfPlace.equals(kind);
  }

  /** The kind that the nearest words name; headings further up are read where none below does. */
  private String kindAt(String caption) {
    String kind = kind(List.of(caption, line(), state.heading(), lead()));
    return kind.isEmpty() ? kind(ruling(state.section().path())) : kind;
  }

  private boolean apart() {
    return state.section().path().stream()
        .anyMatch(heading -> apart.computeIfAbsent(heading, headers::apart));
  }

  /** The texts that may say what is listed, the nearest first. */
  private List<String> near(String caption) {
    List<String> near = new ArrayList<>();
    near.add(caption);
    if (!line().isEmpty()) {
      near.add(line());
    }
    near.add(state.heading());
    near.add(lead());
    ruling(state.section().path()).stream()
        .filter(heading -> !near.contains(heading))
        .forEach(near::add);
    return near;
  }

  private String kind(List<String> near) {
    String kind = kind(state.article().info().title());
    for (int i = 0; i < near.size() && kind.isEmpty(); i++) {
      kind = kind(near.get(i));
    }
    return kind;
  }

  /** The kind that words above name; empty if they name none. */
  private String kind(String words) {
    return kinds.computeIfAbsent(words, headers::list);
  }

  /** The kind of mission that the nearest words name. */
  private String post(List<String> texts) {
    for (String text : texts) {
      AnnotatedSentence words = state.above(text);
      for (NounMention noun : words.nouns("mission", 0, words.size())) {
        String kind = noun.classes().getOrDefault("mission", Topic.ANY_POST);
        if (!kind.equals(Topic.ANY_POST)) {
          return kind;
        }
      }
      String kind = headers.post(text);
      if (!kind.isEmpty()) {
        return kind;
      }
    }
    return Topic.ANY_POST;
  }

  /** A line by itself that says what is listed: "Visits from X to Y"; empty if there is none. */
  private String line() {
    String lead = state.lead();
    if (lead.endsWith(":")) {
      // the term above a list
      lead = lead.substring(0, lead.length() - 1);
    }
    boolean line =
        !lead.isEmpty()
            && lead.length() <= SHORT_LEAD
            && !lead.endsWith(".")
            && lead.indexOf(':') < 0
            && lead.indexOf(',') < 0
            && !kind(lead).isEmpty();
    return line ? lead : "";
  }

  /** What the sentence before announces, and the one before it where that says little. */
  private String lead() {
    if (!LeadIn.announces(state.lead())) {
      return "";
    }
    return state.lead().length() <= SHORT_LEAD && kind(state.lead()).isEmpty()
        ? state.leadBefore() + " " + state.lead()
        : state.lead();
  }

  /** The headings that say what is listed at this place, the nearest first. */
  List<String> headings() {
    return ruling(state.section().path());
  }

  /** The innermost heading, and those above it as long as the lower ones only divide. */
  private List<String> ruling(List<String> path) {
    List<String> ruling = new ArrayList<>();
    for (int i = path.size() - 1; i >= 0; i--) {
      ruling.add(path.get(i));
      if (i == 0 || !divides(path.get(i))) {
        break;
      }
    }
    return ruling;
  }

  /** Whether words only name a continent or region: "Africa", "Middle East". */
  boolean region(String words) {
    AnnotatedSentence named = state.aside(words);
    return named.size() > 0
        && named.mentions(PartyMention.class, 0, named.size()).isEmpty()
        && named.mentions(CityMention.class, 0, named.size()).isEmpty()
        && named.mentions(TimeMention.class, 0, named.size()).isEmpty()
        && Character.isUpperCase(words.strip().codePointAt(0))
        && divides(words);
  }

  /** Whether a heading only names a continent, state or city, or "others". */
  private boolean divides(String heading) {
    AnnotatedSentence words = state.above(heading);
    for (int i = 0; i < words.size(); i++) {
      Mention mention = words.at(i);
      boolean name =
          mention instanceof PartyMention party && !party.namesOrganisation()
              || mention instanceof CityMention
              || mention instanceof TimeMention;
      if (!name && !words.tokens().get(i).punctuation() && !headers.division(words.word(i))) {
        return false;
      }
    }
    return true;
  }

  private Status status(List<String> texts) {
    for (String text : texts) {
      String status = headers.status(text);
      if (!status.isEmpty()) {
        return status.equals("ended") ? Status.ENDED : Status.POSSIBLE;
      }
    }
    return Status.ASSERTED;
  }
}
