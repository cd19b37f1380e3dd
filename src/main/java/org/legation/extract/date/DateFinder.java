package org.legation.extract.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.text.Token;
import org.legation.model.Edtf;

/**
 * Finds the dates of a sentence. Dates that lean on others ("on 13 February", "the following day",
 * "that year") are resolved against the last date read, in the sentence or before it. One instance
 * reads one article; {@link #forgetBase} where the context changes.
 */
public final class DateFinder {
  /** Words of "on the same". */
  private static final int LONGEST_LEAD = 3;

  /** Sentences over which a year carries to a day and month: at most one stands between. */
  private static final int NEAR = 2;

  private final DateWords words;
  private @Nullable PartialDate base;
  private @Nullable PartialDate sectionBefore;

  /** Texts with dates since the section began, of which the first may be its heading. */
  private int datedInSection;

  private boolean datedBefore;

  /** Sentences since a year was told, the one at hand included. */
  private int sinceYear;

  public DateFinder(DateWords words) {
    this.words = words;
  }

  /** Forgets the last date: a new section, row or item begins. */
  public void forgetBase() {
    base = null;
  }

  /**
   * Begins a section that goes on from the one before: "on the same day" may mean the last day told
   * there.
   */
  public void newSection() {
    if (base != null && base.ofDay()) {
      sectionBefore = base;
      datedInSection = 0;
    }
    base = null;
  }

  private @Nullable PartialDate baseAt(List<Token> tokens, int i) {
    if (sectionBefore == null || base != null && base.ofDay()) {
      return base;
    }
    for (int k = i; k < Math.min(tokens.size(), i + LONGEST_LEAD); k++) {
      if (tokens.get(k).is("same")) {
        return sectionBefore;
      }
    }
    return base;
  }

  /** Takes the year of an EDTF date as the one that "that year" refers to, if it lies in one. */
  public void baseOf(String edtf) {
    Integer year = edtf.isEmpty() ? null : Edtf.parse(edtf).year();
    if (year != null) {
      base = PartialDate.ofYear(year);
      sinceYear = 0;
    }
  }

  /** The dates of a sentence, in order. */
  public List<DateMention> find(List<Token> tokens) {
    List<DateMention> found = new ArrayList<>();
    DateReader reader = new DateReader(tokens, words);
    @Nullable PartialDate before = base;
    sinceYear++;
    int i = 0;
    DateReader.@Nullable Read apposed = null;
    int opening = 0;
    while (i < tokens.size()) {
      if (!reader.mayRead(i)) {
        i++;
        continue;
      }
      DateReader.Read read = reader.read(i, baseAt(tokens, i));
      read = read == null ? fromDayBefore(before, reader, i) : read;
      if (read == null) {
        i++;
        continue;
      }
      boolean soonLater = read.relative() && read.fixed() != null;
      if (soonLater && found.isEmpty() && !datedBefore) {
        // "shortly afterwards": after what is told right before, if anything
        i = read.end();
        continue;
      }
      DateMention mention = mention(tokens, reader, i, read);
      if (mention != null && apposed != null && namesSame(tokens, apposed.end(), i)) {
        // "two years later, in May 1990": one date, told twice, or yet more often
        mention = joined(found, opening, mention);
      } else {
        opening = i;
      }
      apposed = read.relative() && read.fixed() == null ? read : null;
      if (mention != null) {
        found.add(mention);
        i = mention.end();
      } else {
        i = read.end();
      }
    }
    datedBefore = !found.isEmpty();
    if (base == null) {
      base = before;
    }
    datedInSection += found.isEmpty() ? 0 : 1;
    if (datedInSection > 1 || base != null && base.ofDay()) {
      sectionBefore = null;
    }
    return found;
  }

  /**
   * "On 3 May X broke relations. Its embassy, open since 1957, closed two weeks later": of two
   * dates to go on from, the one with a day, where the other has none.
   */
  private DateReader.@Nullable Read fromDayBefore(
      @Nullable PartialDate before, DateReader reader, int i) {
    if (before == null || !before.ofDay() || base == null || base.ofDay()) {
      return null;
    }
    Integer told = base.year();
    Integer earlier = before.year();
    if (told != null && earlier != null && told > earlier) {
      // "on 27 November 2015. In 2016 X asked for it, and Y came a fortnight later": not of 2015
      return null;
    }
    DateReader.Read read = reader.read(i, before);
    return read == null || !read.relative() ? null : read;
  }

  /** "is to be finished by 2030": no year to go on from, where another was told before. */
  private boolean goal(List<Token> tokens, int start, DateReader.Read read) {
    return base != null && start > 0 && tokens.get(start - 1).is("by") && read.end() == start + 1;
  }

  /** Whether a date at a token says more closely what ended before it: ", in May 1990". */
  private static boolean namesSame(List<Token> tokens, int end, int start) {
    boolean comma = end < tokens.size() && tokens.get(end).is(",");
    int next = end + 1;
    next += next < start && (tokens.get(next).is("in") || tokens.get(next).is("on")) ? 1 : 0;
    return comma && next == start;
  }

  /** A date with the words before it that tell the same; these give no date of their own. */
  private static DateMention joined(List<DateMention> found, int start, DateMention date) {
    found.removeIf(before -> before.start() >= start);
    return new DateMention(start, date.end(), date.edtf(), date.role(), date.adjective());
  }

  /** The date whose year a day and month take: told close by. */
  private @Nullable PartialDate nearBase() {
    return sinceYear <= NEAR ? base : null;
  }

  private @Nullable DateMention mention(
      List<Token> tokens, DateReader reader, int start, DateReader.Read first) {
    if (first.fixed() != null) {
      return new DateMention(
          start,
          first.end(),
          first.fixed(),
          role(tokens, start),
          adjective(tokens, start, first.end()));
    }
    PartialDate from = first.date();
    DateReader.@Nullable Read second = secondEnd(tokens, reader, start, first);
    if (second != null) {
      PartialDate to = second.date().yearFrom(from.complete() ? from : nearBase());
      PartialDate completed = sameUnit(from.yearFrom(to), to);
      String interval =
          to.complete() && completed.complete() ? Interval.of(completed.edtf(), to.edtf()) : null;
      if (interval != null) {
        base = to;
        sinceYear = 0;
        boolean between = start > 0 && tokens.get(start - 1).is("between");
        boolean within = start > 0 && from.day() == null && tokens.get(start - 1).is("in");
        return new DateMention(
            start,
            second.end(),
            interval,
            between ? Role.BETWEEN : within ? Role.WITHIN : Role.SPAN,
            false);
      }
    }
    PartialDate date = from.yearFrom(SharedYear.of(tokens, reader, first)).yearFrom(nearBase());
    date =
        date.complete() || date.day() == null
            ? date
            : date.yearFrom(SharedYear.ahead(tokens, reader, first));
    if (!date.complete()) {
      return null;
    }
    if (!goal(tokens, start, first)) {
      base = date;
      sinceYear = 0;
    }
    String edtf = date.edtf();
    int phrase = start;
    int approximate = words.approximation(tokens, start);
    if (approximate >= 0) {
      edtf = edtf + "~";
      phrase = approximate;
    }
    int end = first.end();
    if (end + 1 < tokens.size() && tokens.get(end).is("or") && tokens.get(end + 1).is("before")) {
      return new DateMention(start, end + 2, "../" + edtf, role(tokens, phrase), false);
    }
    return new DateMention(start, end, edtf, role(tokens, phrase), adjective(tokens, start, end));
  }

  /** A day given with a month only takes the month of the other end ("October 23 and 27, 1837"). */
  private static PartialDate sameUnit(PartialDate from, PartialDate to) {
    return from.year() == null ? new PartialDate(to.year(), from.month(), from.day()) : from;
  }

  private DateReader.@Nullable Read secondEnd(
      List<Token> tokens, DateReader reader, int start, DateReader.Read first) {
    int join = first.end();
    if (join >= tokens.size()) {
      return null;
    }
    String opener = start > 0 ? tokens.get(start - 1).lower() : "";
    boolean from = words.opensSpan(opener);
    String joiner = tokens.get(join).lower();
    boolean dash = words.dash(tokens.get(join));
    Integer day = first.date().day();
    boolean joins =
        dash
            || words.holdSpan(opener, joiner)
            || joiner.equals("until")
            || day != null && first.date().year() == null && reader.nextDay(join, day);
    int next = join + 1;
    if (!joins
        && from
        && (joiner.equals(".") || joiner.equals(","))
        && next < tokens.size()
        && (tokens.get(next).is("to") || tokens.get(next).is("until"))) {
      joins = true;
      next++;
    }
    if (!joins) {
      return null;
    }
    if (from && (joiner.equals("until") || joiner.equals("till"))) {
      next = words.behindLastEvent(tokens, next);
    }
    DateReader.Read second = reader.read(next, first.date());
    if (second == null && first.date().month() != null) {
      second = reader.dayOnly(next, first.date());
    }
    boolean alone = start == 0 && next + 1 >= tokens.size();
    if (second == null && !alone && tokens.get(join).is("–") && first.date().month() == null) {
      // "in 1995–96"; alone in a cell it may be a year and a month
      second = reader.shortYear(next, first);
    }
    return second != null && second.fixed() == null && (!dash || !second.relative())
        ? second
        : null;
  }

  private Role role(List<Token> tokens, int start) {
    return words.role(tokens, start);
  }

  private boolean adjective(List<Token> tokens, int start, int end) {
    if (end >= tokens.size() || start == 0 || end - start > 2) {
      return false;
    }
    String before = tokens.get(start - 1).lower();
    Token after = tokens.get(end);
    if (start == 2 && tokens.get(end - 1).lower().endsWith("0s")) {
      // "In the 1970s Norway ...", not "the 1970s agreement"
      return false;
    }
    return !after.punctuation()
        && words.determiners().contains(before)
        && !words.functionWord(after.lower());
  }
}
