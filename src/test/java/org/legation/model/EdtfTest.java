package org.legation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "open",
      value = {
        "2012, 2012-01-01, 2012-12-31, 3",
        "2012-11, 2012-11-01, 2012-11-30, 4",
        "2016-02, 2016-02-01, 2016-02-29, 4",
        "2016-03-30, 2016-03-30, 2016-03-30, 5",
        "2012~, 2012-01-01, 2012-12-31, 3",
        "2016-03-30~, 2016-03-30, 2016-03-30, 5",
        "2012?, 2012-01-01, 2012-12-31, 3",
        "2012%, 2012-01-01, 2012-12-31, 3",
        "199X, 1990-01-01, 1999-12-31, 2",
        "19XX, 1900-01-01, 1999-12-31, 1",
        "2011/2013, 2011-01-01, 2013-12-31, 2",
        "1996~/2012-02-29?, 1996-01-01, 2012-02-29, 1",
        "199X/2001-05, 1990-01-01, 2001-05-31, 1",
        "1997/.., 1997-01-01, open, 0",
        "../1993, open, 1993-12-31, 0",
      })
  void readsWhatTheDataDictionaryNames(String text, String first, String last, int precision) {
    Edtf date = Edtf.parse(text);

    assertThat(date.first().map(LocalDate::toString).orElse(null)).isEqualTo(first);
    assertThat(date.last().map(LocalDate::toString).orElse(null)).isEqualTo(last);
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "12",
        "2012-1",
        "2012-13",
        "2015-02-29",
        "2012-11-31",
        "2012/",
        "/2012",
        "../..",
        "2011/2012/2013",
        "2013/2011",
        "2012-05/2012-03",
        "2012~~",
        "~2012",
        "1XXX",
        "199x",
        "May 2012",
        "20120330",
        "2012-00",
        "-012",
        "+2012",
        "２０１２",
        "2012 ",
        "…/2012"
      })
  void refusesAnythingElseInOneSentence(String text) {
    assertThatThrownBy(() -> Edtf.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("(?s)[^.]*(\\.\\.)?[^.]*\\.");
  }

  @Test
  void onlyAnUnqualifiedDayIsAFullDay() {
    assertThat(Edtf.parse("2016-03-30").isFullDay()).isTrue();
    assertThat(Edtf.parse("2016-03-30~").isFullDay()).isFalse();
    assertThat(Edtf.parse("2016-03").isFullDay()).isFalse();
    assertThat(Edtf.parse("2016-03-30/2016-03-30").isFullDay()).isFalse();
  }

  @Test
  void knowsItsYearWhereThereIsOne() {
    assertThat(Edtf.parse("2016-03~").year()).isEqualTo(2016);
    assertThat(Edtf.parse("2016-03/2016-05").year()).isEqualTo(2016);
    assertThat(Edtf.parse("2015/2016").year()).isNull();
    assertThat(Edtf.parse("199X").year()).isNull();
    assertThat(Edtf.parse("2016/..").year()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2012-11, 2012, true",
    "2012, 2012-11, false",
    "2012-11~, 2012?, true",
    "2012, 1997/.., true",
    "1997/.., 2012, false",
    "1995, ../1993, false",
    "1995-03-01, 199X, true",
    "2011/2013, 2011/2013, true",
  })
  void aMorePreciseDateLiesWithinAWiderOne(String inner, String outer, boolean within) {
    assertThat(Edtf.parse(inner).liesWithin(Edtf.parse(outer))).isEqualTo(within);
  }

  @ParameterizedTest
  @CsvSource({
    "2012-11, 2012, false",
    "2012, 2013, true",
    "2012-11, 2012-10, true",
    "../1993, 1994/.., true",
    "../1993, 1993/.., false",
    "2011/2013, 2012-05/2015, false",
  })
  void datesWithoutACommonDayContradict(String one, String other, boolean contradict) {
    assertThat(Edtf.parse(one).contradicts(Edtf.parse(other))).isEqualTo(contradict);
    assertThat(Edtf.parse(other).contradicts(Edtf.parse(one))).isEqualTo(contradict);
  }

  @Property
  void printingIsTheInverseOfParsing(@ForAll("dates") Edtf date) {
    assertThat(Edtf.parse(date.toString())).isEqualTo(date);
  }

  /** Any text that is read at all, hardly wrong ones among them. */
  @Property(tries = 3000)
  void parsingIsTheInverseOfPrinting(@ForAll("nearlyDates") String text) {
    Edtf date;
    try {
      date = Edtf.parse(text);
    } catch (IllegalArgumentException e) {
      return;
    }
    assertThat(date).hasToString(text);
  }

  @Property
  void theFirstDayIsNotAfterTheLast(@ForAll("dates") Edtf date) {
    Assume.that(date.first().isPresent() && date.last().isPresent());
    assertThat(date.first().orElseThrow()).isBeforeOrEqualTo(date.last().orElseThrow());
  }

  @Property
  void everyDateLiesWithinItself(@ForAll("dates") Edtf date) {
    assertThat(date.liesWithin(date)).isTrue();
    assertThat(date.contradicts(date)).isFalse();
  }

  @Property(tries = 5000, maxDiscardRatio = 1000)
  void lyingWithinIsTransitive(
      @ForAll("dates") Edtf a, @ForAll("dates") Edtf b, @ForAll("dates") Edtf c) {
    if (a.liesWithin(b) && b.liesWithin(c)) {
      assertThat(a.liesWithin(c)).isTrue();
    }
  }

  @Property
  void whatLiesWithinDoesNotContradict(@ForAll("dates") Edtf a, @ForAll("dates") Edtf b) {
    assertThat(a.contradicts(b)).isEqualTo(b.contradicts(a));
    assertThat(a.liesWithin(b) && a.contradicts(b)).isFalse();
  }

  /** Close together, so that dates often lie within one another. */
  @Provide
  Arbitrary<Edtf> dates() {
    Arbitrary<Edtf.Point> points = points();
    Arbitrary<Edtf> intervals =
        Combinators.combine(points, points, Arbitraries.integers().between(0, 3))
            .as(
                (one, other, open) -> {
                  boolean ordered = !other.last().orElseThrow().isBefore(one.first().orElseThrow());
                  return new Edtf.Interval(
                      open == 0 ? null : ordered ? one : other,
                      open == 1 ? null : ordered ? other : one);
                });
    return Arbitraries.oneOf(points.map(point -> point), intervals);
  }

  @Provide
  Arbitrary<String> nearlyDates() {
    return Arbitraries.of(
            "19", "9X", "XX", "20", "-02", "-3", "-29", "~", "?", "%", "/", "..", "0", " ")
        .list()
        .ofMaxSize(7)
        .map(parts -> String.join("", parts));
  }

  private static Arbitrary<Edtf.Point> points() {
    return Combinators.combine(
            Arbitraries.integers().between(1985, 2005),
            Arbitraries.integers().between(0, 365),
            Arbitraries.of(2, 3, 4, 7, 10),
            Arbitraries.of(Edtf.Qualifier.class))
        .as(
            (year, day, length, qualifier) -> {
              String iso = LocalDate.of(year, 1, 1).plusDays(day).toString();
              String digits = length < 4 ? iso.substring(0, length) + "XX" : iso;
              return new Edtf.Point(digits.substring(0, Math.max(4, length)), qualifier);
            });
  }
}
