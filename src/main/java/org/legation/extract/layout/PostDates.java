package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.context.Discourse;
import org.legation.extract.date.Interval;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.match.PlaceNames;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Span;
import org.legation.model.Status;

/**
 * Reads lists of posts with their dates: "Bergen: Earliest date: 3 May 1906. Latest date: 1 June
 * 1940." A latest date makes it a post that ended; "no extant latest date" leaves it a beginning.
 */
final class PostDates {
  private static final String ANY_POST = "consulate";

  private final RuleBook rules;
  private final Discourse discourse;
  private @Nullable String place;
  private String country = "";
  private String earliest = "";
  private String kind = ANY_POST;
  private @Nullable AnnotatedSentence titled;
  private @Nullable Span title;
  private @Nullable Span usedTitle;
  private @Nullable Span quote;

  PostDates(RuleBook rules, Discourse discourse) {
    this.rules = rules;
    this.discourse = discourse;
  }

  /** A post, and the sentence that names it. */
  record Post(ClaimDraft draft, Span quote) {}

  static boolean speaksOfDates(String text) {
    if (text.indexOf("date") < 0 && text.indexOf("DATE") < 0 && text.indexOf("Date") < 0) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("earliest date") || lower.contains("latest date");
  }

  /** "Bergen: Consular Agency. Earliest date: 1880": a line that its dates follow. */
  void title(AnnotatedSentence line, Span span) {
    titled = line;
    title = span;
  }

  /** Whether a sentence is the title of a post that was read with its dates. */
  boolean used(Span sentence) {
    return sentence.equals(usedTitle);
  }

  /** The posts that a sentence completes. */
  List<Post> read(AnnotatedSentence s, Span span) {
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i + 1 < s.size(); i++) {
      boolean date = s.entry(i + 1).in("date_nouns");
      if (s.entry(i).in("latest_words") && date) {
        posts.addAll(close(dateAt(s, i + 2)));
      } else if (s.entry(i).in("earliest_words") && date) {
        posts.addAll(close(""));
        begin(s, i, span);
      }
    }
    return posts;
  }

  /** The post that is still open at the end of a list. */
  List<Post> finish() {
    return close("");
  }

  private void begin(AnnotatedSentence s, int label, Span span) {
    country = "";
    for (Mention mention : s.mentions(Mention.class, 0, label)) {
      if (mention instanceof CityMention city) {
        int bracket = bracketBefore(s, city.start());
        if (bracket > 0 && place == null) {
          // "Danzig (now Gdańsk)": as it is written
          int start = nameStart(s, bracket);
          place = start < bracket ? s.text(start, bracket) : PlaceNames.name(s, city);
        }
        place = bracket > 0 ? place : PlaceNames.name(s, city);
        country = bracket > 0 && !country.isEmpty() ? country : city.city().country();
      }
    }
    kind = ANY_POST;
    if (place == null && label == 0 && titled != null) {
      place = titled.text(0, PostLine.townEnd(titled));
      country = titled.at(0) instanceof CityMention city ? city.city().country() : "";
      for (NounMention post : titled.nouns("mission", 0, titled.size())) {
        kind = post.classes().getOrDefault("mission", ANY_POST);
      }
      usedTitle = title;
    }
    if (place == null && label > 0) {
      place = s.text(nameStart(s, label), nameEnd(s, label));
      country = "";
    }
    earliest = dateAt(s, label + 2);
    quote = span;
  }

  private static int nameEnd(AnnotatedSentence s, int label) {
    int end = label;
    while (end > 0 && (s.tokens().get(end - 1).punctuation() || s.word(end - 1).equals(")"))) {
      end--;
    }
    // "Arica (in present-day Chile)": the bracket says where the town lies
    int bracket = bracketBefore(s, end);
    return bracket > 0 ? bracket : end;
  }

  /** The bracket that is open at a token; -1 if none is. */
  private static int bracketBefore(AnnotatedSentence s, int token) {
    int i = token - 1;
    while (i > 0 && !s.word(i).equals(")") && !s.word(i).equals("(")) {
      i--;
    }
    return i > 0 && s.word(i).equals("(") ? i : -1;
  }

  private static int nameStart(AnnotatedSentence s, int label) {
    int start = nameEnd(s, label);
    while (start > 0
        && (s.tokens().get(start - 1).capitalised()
            || start > 1
                && s.in(start - 1, "name_particles")
                && s.tokens().get(start - 2).capitalised())) {
      start--;
    }
    return start;
  }

  /** The date right behind a label; empty where another word stands there. */
  private static String dateAt(AnnotatedSentence s, int from) {
    for (TimeMention time : s.mentions(TimeMention.class, from, Math.min(s.size(), from + 6))) {
      return time.date().first();
    }
    return "";
  }

  private List<Post> close(String latest) {
    String name = place;
    Span where = quote;
    Party owner = discourse.subject();
    Party host = discourse.other();
    place = null;
    if (name == null || where == null || owner == null || host == null || earliest.isEmpty()) {
      return List.of();
    }
    Status status = latest.isEmpty() ? Status.ASSERTED : Status.ENDED;
    String interval = latest.isEmpty() ? null : Interval.of(earliest, latest);
    String date = interval == null ? earliest : interval;
    return List.of(
        new Post(
            ClaimDraft.of(rules.rule("list-post-dates"), status, owner, host)
                .withSubtype(kind)
                .withDate(new Chosen(date, status))
                .withPlace(name, country),
            where));
  }
}
