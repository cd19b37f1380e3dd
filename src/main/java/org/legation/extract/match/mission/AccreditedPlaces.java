package org.legation.extract.match.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;

/** Finds the cities of the posts that serve another state. */
final class AccreditedPlaces {
  private static final Set<String> IN = Set.of("in", "at");

  private AccreditedPlaces() {}

  /** The cities behind the verb, else of the post in the subject or of a clause beside. */
  static List<PlaceReader.Found> of(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    Clause told = clause.parent();
    if (told != null && ofWhich(clause, reading)) {
      return reading.places().inComplement(told, IN);
    }
    List<PlaceReader.Found> places =
        new ArrayList<>(
            reading
                .places()
                .cities(s, p.complementStart(), p.complementEnd(), Set.of("in", "at", "from")));
    withoutHost(s, clause.complement(), places);
    for (NounMention mission : s.nouns("mission", p.complementStart(), p.complementEnd())) {
      // "by its embassy to A"
      if (s.word(mission.end()).equals("to") && s.at(mission.end() + 1) instanceof CityMention) {
        return reading.places().cities(s, mission.end(), p.complementEnd(), Set.of("to"));
      }
    }
    if (places.isEmpty()) {
      for (NounMention mission : s.nouns("mission", p.subjectStart(), p.subjectEnd())) {
        places.addAll(reading.places().cities(s, mission.end(), p.subjectEnd(), IN));
      }
    }
    if (places.isEmpty() && p.index() + 1 < clause.predicates().size()) {
      // "through an ambassador based in A"
      Clause behind = clause.other(p.index() + 1);
      if (reading.words().in("basing", behind.predicate().verb().lemma())
          && behind.predicate().link() == Predicate.Link.PARTICIPLE) {
        places.addAll(reading.places().inComplement(behind, IN));
      }
    }
    Clause parent = p.link() == Predicate.Link.PARTICIPLE ? clause.parent() : null;
    if (places.isEmpty() && parent != null) {
      places.addAll(reading.places().inComplement(parent, IN));
    }
    return places;
  }

  /** "an embassy in A, which is accredited to Y": a relative clause about the post before it. */
  static boolean ofWhich(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    Clause parent = clause.parent();
    // "which also serves X", "an embassy in A, also accredited to X"
    boolean bare =
        p.verb().maybeParticiple()
            && p.link() != Predicate.Link.PARTICIPLE
            && reading.words().in("accrediting", p.verb().lemma())
            && s.in(p.verb().end(), "prepositions");
    boolean relative =
        p.link() == Predicate.Link.RELATIVE
            && (p.passive()
                || reading.words().in("covering", p.verb().lemma())
                || withoutAuxiliary(clause, reading));
    if (parent == null || !relative && !bare) {
      return false;
    }
    Region above = parent.complement();
    return !s.nouns("mission", above.from(), Math.min(above.to(), p.verb().start())).isEmpty();
  }

  /** "an embassy in A that also accredited to Y": what leaves out its "is". */
  private static boolean withoutAuxiliary(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    return p.verb().maybeParticiple()
        && !p.verb().auxiliary()
        && reading.words().in("accrediting", p.verb().lemma())
        && clause.sentence().word(p.verb().end()).equals("to");
  }

  /** "accredited to X from A, Y": a city from which a state is served. */
  static boolean fromCity(Clause clause, Reading reading) {
    return !reading.places().inComplement(clause, Set.of("from")).isEmpty();
  }

  /** "represented in Kuwait by its embassy in Cairo": the city of the same name is not meant. */
  private static void withoutHost(
      AnnotatedSentence s, Region complement, List<PlaceReader.Found> places) {
    List<NounMention> missions = s.nouns("mission", complement.from(), complement.to());
    int mission = missions.isEmpty() ? 0 : missions.get(0).start();
    if (places.stream().anyMatch(place -> place.mention().start() > mission)) {
      places.removeIf(place -> place.mention().start() < mission);
    }
  }
}
