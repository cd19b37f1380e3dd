package org.legation.extract.match.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Reading;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * Reads offices with their years in brackets: "as chargé in A (1961–1963) and later ambassador to B
 * (1963–1973)", "ambassador to A (1990–1994) and B (1994–1998)".
 */
final class OfficeStretches {
  /** Words of "ambassador to the Republic of A (B)" up to its years. */
  private static final int REACH = 9;

  private OfficeStretches() {}

  /**
   * One office for each stretch in brackets; empty where the first office has none.
   *
   * @param first what the clause tells without them
   */
  static List<ClaimDraft> of(ClaimDraft first, NounMention office, Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    TimeMention years = first.status() == Status.DENIED ? null : years(s, office.end());
    List<ClaimDraft> drafts = new ArrayList<>();
    Party host = first.counterpart();
    String kind = first.subtype();
    while (years != null) {
      drafts.add(dated(first, host, kind, years));
      int next = joined(s, years.end() + 1);
      NounMention noun = s.at(next) instanceof NounMention n && n.of("office") ? n : null;
      host = next < 0 ? Party.NONE : host(s, noun == null ? next : noun.end(), reading);
      kind = noun == null ? kind : noun.classes().getOrDefault("office", "");
      Mention at = next < 0 ? null : s.at(next);
      boolean goes = at != null && host.isPresent() && !host.equals(first.actor());
      years = goes && at != null ? years(s, at.end()) : null;
    }
    return drafts;
  }

  private static ClaimDraft dated(ClaimDraft first, Party host, String kind, TimeMention years) {
    boolean over = years.date().role() == Role.SPAN;
    Status status = over ? Status.ENDED : first.status();
    String date = over ? years.date().edtf() : years.date().first();
    return ClaimDraft.of(first.rule(), status, first.actor(), host)
        .withSubtype(kind)
        .withObject(first.object())
        .withDate(new DateChooser.Chosen(date, status));
  }

  /** The years that a bracket behind an office holds and nothing else; null if there are none. */
  private static @Nullable TimeMention years(AnnotatedSentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + REACH); i++) {
      Mention at = s.at(i);
      boolean bracket =
          s.word(i).equals("(")
              && s.at(i + 1) instanceof TimeMention time
              && s.word(time.end()).equals(")");
      if (bracket && s.at(i + 1) instanceof TimeMention time) {
        return time.date().role() == Role.SPAN ? time : null;
      }
      boolean other =
          at instanceof PersonMention
              || at instanceof TimeMention
              || at instanceof NounMention
              || at == null && (s.word(i).equals(",") || s.in(i, "coordinators"));
      if (other) {
        return null;
      }
    }
    return null;
  }

  /** Where the next office or host begins behind "and later", ", then"; -1 if none is joined. */
  private static int joined(AnnotatedSentence s, int from) {
    int i = from;
    boolean joint = false;
    while (i < s.size()
        && s.at(i) == null
        && (s.word(i).equals(",")
            || s.in(i, "coordinators")
            || s.in(i, "determiners")
            || s.in(i, "later_words")
            || s.word(i).equals("to")
            || s.word(i).equals("as"))) {
      joint |= s.word(i).equals(",") || s.in(i, "coordinators");
      i++;
    }
    return joint && s.at(i) != null ? i : -1;
  }

  private static Party host(AnnotatedSentence s, int from, Reading reading) {
    for (int i = from; i < Math.min(s.size(), from + 4); i++) {
      if (s.at(i) instanceof PartyMention party && !party.adjective()) {
        return party.party();
      }
      if (s.at(i) instanceof CityMention city) {
        return reading.ofCity(city.city().country());
      }
    }
    return Party.NONE;
  }
}
