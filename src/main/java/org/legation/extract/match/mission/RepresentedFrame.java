package org.legation.extract.match.mission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** A named person who represents a state in another: "X represented Chile in Oslo until 1990". */
public final class RepresentedFrame implements Frame {
  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    if (p.passive()) {
      return byPerson(rule, clause, status, reading);
    }
    List<PersonMention> persons = s.mentions(PersonMention.class, p.subjectStart(), p.subjectEnd());
    int at = p.complementStart();
    at = s.at(at) == null && s.in(at, "determiners") ? at + 1 : at;
    if (persons.size() != 1 || !(s.at(at) instanceof PartyMention sender)) {
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
    reading.discourse().persons().holder(name, sender.party(), host);
    return List.of(
        ClaimDraft.of(rule, date.status(), sender.party(), host).withObject(name).withDate(date));
  }

  /** "X is represented in Oslo by Thor Hansen". */
  private static List<ClaimDraft> byPerson(
      Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    List<Party> senders = reading.parties().subject(clause);
    PersonMention person = personBehindBy(s, p);
    Party host = Party.NONE;
    for (Mention mention : s.mentions(Mention.class, p.complementStart(), p.complementEnd())) {
      boolean there =
          host.id().isEmpty()
              && reading.grammar().governor(s, mention, p.complementStart()).equals("in");
      host = there ? host(mention, reading) : host;
    }
    if (person == null
        || senders.size() != 1
        || host.id().isEmpty()
        || host.equals(senders.get(0))) {
      return List.of();
    }
    DateChooser.Chosen date =
        reading.dates().choose(clause, status, p.verb().end(), p.verb().end(), false);
    String name = s.text(person.start(), person.end());
    reading.discourse().persons().holder(name, senders.get(0), host);
    return List.of(
        ClaimDraft.of(rule, date.status(), senders.get(0), host).withObject(name).withDate(date));
  }

  /** The person who represents somebody; null if none is named behind "by". */
  static @Nullable PersonMention personBehindBy(AnnotatedSentence s, Predicate p) {
    for (PersonMention person :
        s.mentions(PersonMention.class, p.complementStart(), p.complementEnd())) {
      int i = person.start() - 1;
      while (i > p.complementStart() && !s.word(i).equals("by") && !s.word(i).equals(",")) {
        i--;
      }
      if (s.word(i).equals("by")) {
        return person;
      }
    }
    return null;
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
