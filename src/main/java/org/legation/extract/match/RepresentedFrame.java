package org.legation.extract.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** A named person who represents a state in another: "X represented Chile in Oslo until 1990". */
final class RepresentedFrame implements Frame {
  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    List<PersonMention> persons = s.mentions(PersonMention.class, p.subjectStart(), p.subjectEnd());
    int at = p.complementStart();
    at = s.at(at) == null && s.in(at, "determiners") ? at + 1 : at;
    if (p.passive() || persons.size() != 1 || !(s.at(at) instanceof PartyMention sender)) {
      return List.of();
    }
    int place = sender.end() + 1;
    place = s.at(place) == null && s.in(place, "determiners") ? place + 1 : place;
    Party host =
        s.in(sender.end(), "office_prepositions") ? host(s.at(place), reading) : Party.NONE;
    if (sender.adjective() || host.id().isEmpty() || host.equals(sender.party())) {
      return List.of();
    }
    DateChooser.Chosen date =
        reading.dates().choose(clause, status, p.verb().end(), p.verb().end(), false);
    PersonMention person = persons.get(0);
    String name = s.text(person.start(), person.end());
    reading.discourse().holder(name, sender.party(), host);
    return List.of(
        ClaimDraft.of(rule, date.status(), sender.party(), host).withObject(name).withDate(date));
  }

  private static Party host(@Nullable Mention mention, Reading reading) {
    if (mention instanceof PartyMention party && !party.adjective()) {
      return party.party();
    }
    if (mention instanceof CityMention city) {
      String country = city.city().country();
      return reading.party(country);
    }
    return Party.NONE;
  }
}
