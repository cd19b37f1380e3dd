package org.legation.extract.match.visit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/** Which states a clause about a journey says were its goal, each with the place that it names. */
final class VisitedStates {
  private VisitedStates() {}

  /** "Y became the first country visited by X's president": the subject of the clause above. */
  static Map<Party, String> firstVisited(Clause clause, Reading reading) {
    Clause parent = clause.parent();
    int index = clause.predicate().index();
    Clause above = parent == null && index > 0 ? clause.other(index - 1) : parent;
    String verb = above == null ? "" : above.predicate().verb().lemma();
    Map<Party, String> visited = new LinkedHashMap<>();
    if (above != null && (verb.equals("be") || verb.equals("become"))) {
      reading.parties().subject(above).forEach(party -> visited.put(party, ""));
    }
    return visited.size() == 1 ? visited : Map.of();
  }

  /** The states and cities of a region behind one of the prepositions, "" for the object itself. */
  static Map<Party, String> of(
      AnnotatedSentence s,
      Region region,
      Set<String> prepositions,
      Clause clause,
      Reading reading) {
    Map<Party, String> visited = new LinkedHashMap<>();
    boolean only = prepositions.contains("");
    for (Mention mention : s.mentions(Mention.class, region.from(), region.to())) {
      if (mention instanceof NounMention noun
          && only
          && visited.isEmpty()
          && !noun.of("municipality")
          && !noun.of("independence")
          && !(noun.of("polity") && noun.plural())) {
        break;
      }
      String governor = reading.grammar().governor(s, mention, region.from());
      // "visited several countries, including X"
      boolean included = only && governor.equals("including") && severalStates(s, region, mention);
      // "visited the port city of X"
      boolean town =
          only
              && governor.equals("of")
              && mention instanceof CityMention
              && s.in(mention.start() - 2, "town_nouns");
      // "visited his counterpart": not him
      boolean whose =
          mention instanceof PronounMention pronoun && pronoun.pronoun() == Pronoun.POSSESSIVE;
      if (whose || !prepositions.contains(governor) && !included && !town) {
        continue;
      }
      if (mention instanceof CityMention city) {
        Party country = reading.ofCity(city.city().country());
        visited.putIfAbsent(country, s.text(city.start(), city.end()));
      } else if (mention instanceof PartyMention party
          && (!party.adjective() && !s.word(party.end()).equals("'s")
              || reading.grammar().ownsCapital(s, party))) {
        visited.putIfAbsent(party.party(), CapitalNames.behind(s, party));
      } else if (!(mention instanceof PartyMention) && !(mention instanceof PersonMention)) {
        for (Party party : reading.parties().of(mention, clause, false)) {
          visited.putIfAbsent(party, "");
        }
      }
    }
    return visited;
  }

  /** "sent a delegation led by its foreign minister to Y", "sent one to meet the king in A". */
  static Map<Party, String> behindErrand(Clause clause, Reading reading) {
    int next = clause.predicate().index() + 1;
    Predicate behind = next < clause.predicates().size() ? clause.predicates().get(next) : null;
    if (behind == null || behind.complementStart() < clause.predicate().complementStart()) {
      return Map.of();
    }
    Region region = new Region(behind.complementStart(), behind.complementEnd());
    boolean errand =
        behind.link() == Predicate.Link.INFINITIVE
            && reading.words().in("visiting_errands", behind.verb().lemma());
    boolean led = behind.link() == Predicate.Link.PARTICIPLE && behind.passive();
    return errand || led
        ? of(clause.sentence(), region, Set.of(led ? "to" : "in"), clause, reading)
        : Map.of();
  }

  private static boolean severalStates(AnnotatedSentence s, Region region, Mention before) {
    return s.mentions(NounMention.class, region.from(), before.start()).stream()
        .anyMatch(noun -> noun.of("polity") && noun.plural());
  }

  /** "visited the president in Santiago": where the one who is visited is. */
  static Map<Party, String> whereSomebodyIs(
      AnnotatedSentence s, Region region, Clause clause, Reading reading) {
    Mention first = reading.grammar().firstAfter(s, region.from());
    int next = s.in(region.from(), "determiners") ? region.from() + 1 : region.from();
    boolean somebody =
        first instanceof PersonMention
            || first instanceof NounMention noun && noun.of("leader")
            || first instanceof PartyMention owner
                && owner.adjective()
                && s.at(owner.end()) instanceof NounMention title
                && title.of("leader")
            // "visited the court of the king in Oslo"
            || s.at(next) == null && s.in(next, "visited_places");
    return somebody && !clause.predicate().passive()
        ? of(s, region, Set.of("in"), clause, reading)
        : Map.of();
  }
}
