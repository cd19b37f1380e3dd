package org.legation.extract.layout;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * What caption, lead-in, headings and title say that a list or table holds.
 *
 * @param kind a kind of {@code lexicon/headers.yaml}, for example {@code mission}; empty if none
 * @param words all of them that belong to it, the nearest first
 * @param status how what is listed holds: missions that were closed, missions to open
 * @param direction whether the subject is the sending or the receiving side
 * @param nonResident whether the missions serve the subject, or others, from elsewhere
 * @param seat the city that the nearest heading names; empty if none
 * @param post the kind of mission that the nearest words name
 * @param above the kind that a heading or sentence further up names, where these name none
 */
record Topic(
    String kind,
    String words,
    Status status,
    Direction direction,
    boolean nonResident,
    Seat seat,
    String post,
    String above) {
  /** A mission of which nothing says the kind. */
  static final String ANY_POST = "diplomatic mission";

  /** Where nothing says what is listed. */
  static final Topic NONE =
      new Topic("", "", Status.ASSERTED, Direction.UNKNOWN, false, Seat.NONE, ANY_POST, "");

  /** Which side of what is listed the subject of the article is. */
  enum Direction {
    FROM_SUBJECT,
    TO_SUBJECT,
    UNKNOWN
  }

  /**
   * Where the missions of a section stand.
   *
   * @param name as the heading writes it; empty if it names no city
   * @param country the code of its state
   */
  record Seat(String name, String country) {
    static final Seat NONE = new Seat("", "");

    static Seat of(String name, CityMention city) {
      return new Seat(name, city.city().country());
    }

    boolean named() {
      return !name.isEmpty();
    }
  }

  /** The same topic of another kind. */
  Topic of(String other) {
    return new Topic(other, words, status, direction, nonResident, seat, post, "");
  }

  boolean is(String other) {
    return kind.equals(other);
  }

  /** Whether treaties are listed: "Entered by the federation", below "Trade agreements", too. */
  boolean ofAgreements() {
    return is("agreement") || kind.isEmpty() && above.equals("agreement");
  }

  /** Which way a mission goes, by where it stands if its words do not say. */
  Direction direction(String country, Party subject, @Nullable Party other) {
    if (!nonResident && !country.isEmpty()) {
      if (country.equals(subject.id())) {
        return Direction.TO_SUBJECT;
      }
      if (other != null && country.equals(other.id())) {
        return Direction.FROM_SUBJECT;
      }
    }
    return direction;
  }
}
