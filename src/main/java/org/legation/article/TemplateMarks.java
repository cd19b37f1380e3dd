package org.legation.article;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Turns what templates could only mark, dates and country codes, into what a reader sees. */
final class TemplateMarks {
  private static final Pattern ISO = Pattern.compile("(\\d{3,4})-(\\d{1,2})(?:-(\\d{1,2}))?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private final CountryCodes codes;

  TemplateMarks(CountryCodes codes) {
    this.codes = codes;
  }

  void resolve(Document page) {
    for (Element mark : page.select("span.legation-date")) {
      mark.text(date(mark.text()));
    }
    for (Element mark : page.select("span.legation-country")) {
      String name = codes.name(mark.text().strip());
      if (name != null) {
        mark.text(name);
      }
    }
  }

  /** A readable date for "year¦month¦day¦format" or "date¦¦¦format". */
  private static String date(String marked) {
    String[] parts = marked.split("¦", -1);
    String first = parts[0].strip();
    String second = parts.length > 1 ? parts[1].strip() : "";
    String third = parts.length > 2 ? parts[2].strip() : "";
    boolean monthFirst = parts.length > 3 && parts[3].strip().equalsIgnoreCase("mdy");
    Matcher iso = ISO.matcher(first);
    if (iso.matches()) {
      String day = iso.group(3);
      return inWords(iso.group(1), iso.group(2), day == null ? "" : day, monthFirst);
    }
    if (second.isEmpty() || !NUMBER.matcher(first).matches()) {
      return String.join(" ", first, second, third).strip();
    }
    return inWords(first, second, third, monthFirst);
  }

  private static String inWords(String year, String month, String day, boolean monthFirst) {
    String name = monthName(month);
    if (day.isEmpty()) {
      return (name + " " + year).strip();
    }
    String shortDay = day.startsWith("0") ? day.substring(1) : day;
    if (shortDay.isEmpty()) {
      return (name + " " + year).strip();
    }
    return monthFirst ? name + " " + shortDay + ", " + year : shortDay + " " + name + " " + year;
  }

  /** The name of a month given by number; what is no number stays, zero is no month. */
  private static String monthName(String month) {
    if (!NUMBER.matcher(month).matches()) {
      return month;
    }
    int number = Integer.parseInt(month);
    return number < 1 || number > 12
        ? ""
        : Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
