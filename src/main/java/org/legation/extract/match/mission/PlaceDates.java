package org.legation.extract.match.mission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.EventDates;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.model.Status;

/** Which date belongs to which of several places of missions. */
public final class PlaceDates {
  private PlaceDates() {}

  /** "opened consulates at A in 1844 and B in 1891": of several places, each its own date. */
  public static DateChooser.Chosen of(
      Clause clause,
      Status status,
      Reading reading,
      List<PlaceReader.Found> places,
      PlaceReader.@Nullable Found place,
      DateChooser.Chosen otherwise) {
    int k = place == null ? 0 : places.indexOf(place);
    boolean told = place != null && place.mention().end() <= clause.predicate().leadStart();
    if (place == null || k == 0 || told) {
      // "in A, and in B in 1900, both of which were closed": the date is not of this deed
      return otherwise;
    }
    DateChooser.Chosen own = behind(clause, status, reading, places, k);
    if (own.edtf().isEmpty() && !groupAt(clause.sentence(), places, k).contains(0)) {
      // "in A in 2011, in B and C in 2012": the date of B stands behind C
      own = behind(clause, status, reading, places, groupAt(clause.sentence(), places, k).last());
    }
    DateChooser.Chosen led =
        own.edtf().isEmpty() ? ledPlace(clause.sentence(), places, k, status, reading) : null;
    if (led != null) {
      return led;
    }
    boolean ofAnother =
        own.edtf().isEmpty()
            && clause
                .sentence()
                .mentions(
                    TimeMention.class, places.get(k - 1).mention().end(), place.mention().start())
                .stream()
                .anyMatch(time -> time.date().role() == Role.SPAN);
    if (ofAnother) {
      // "at A, from 1861 to 1871, and at B": the stretch is that of A alone
      return new DateChooser.Chosen("", status);
    }
    return own.edtf().isEmpty() ? otherwise : own;
  }

  /** The date that stands behind the k-th place, before the next one. */
  private static DateChooser.Chosen behind(
      Clause clause, Status status, Reading reading, List<PlaceReader.Found> places, int k) {
    int end =
        k + 1 < places.size()
            ? places.get(k + 1).mention().start()
            : clause.predicate().complementEnd();
    return reading
        .dates()
        .ofMember(
            clause.sentence(),
            status,
            places.get(k).mention().end(),
            end,
            !reading.words().in("lasting_posts", clause.predicate().verb().lemma()));
  }

  /** The places around the k-th one with no date between them. */
  private static PlaceGroup groupAt(AnnotatedSentence s, List<PlaceReader.Found> places, int k) {
    int first = k;
    while (first > 0 && !dateBetween(s, places, first)) {
      first--;
    }
    int last = k;
    while (last + 1 < places.size() && !dateBetween(s, places, last + 1)) {
      last++;
    }
    return new PlaceGroup(first, last);
  }

  private record PlaceGroup(int first, int last) {
    boolean contains(int k) {
      return k >= first && k <= last;
    }
  }

  private static boolean dateBetween(AnnotatedSentence s, List<PlaceReader.Found> places, int k) {
    return !s.mentions(
            TimeMention.class, places.get(k - 1).mention().end(), places.get(k).mention().start())
        .isEmpty();
  }

  /** "in A and, since 2016, in B": the date that leads B; null if none does. */
  private static DateChooser.@Nullable Chosen ledPlace(
      AnnotatedSentence s, List<PlaceReader.Found> places, int k, Status status, Reading reading) {
    return s
        .mentions(
            TimeMention.class, places.get(k - 1).mention().end(), places.get(k).mention().start())
        .stream()
        .filter(time -> EventDates.betweenCommas(s, time.date()))
        .findFirst()
        .map(time -> reading.dates().read(time.date(), status, false))
        .orElse(null);
  }
}
