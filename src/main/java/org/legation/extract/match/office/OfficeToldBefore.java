package org.legation.extract.match.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.date.Interval;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** Offices of which the text told before: "he presented his credentials", "X left his post". */
final class OfficeToldBefore {
  private OfficeToldBefore() {}

  /** What "he" or "she" did: left the office told before, or took up one. */
  static List<ClaimDraft> ofPronoun(Rule rule, Clause clause, Status status, Reading reading) {
    List<ClaimDraft> left = left(rule, clause, status, reading, meant(clause, reading));
    return left.isEmpty() ? ofLast(rule, clause, status, reading) : left;
  }

  /** "He presented his credentials": the person named last, for the post told of last. */
  private static List<ClaimDraft> ofLast(Rule rule, Clause clause, Status status, Reading reading) {
    String name = personBefore(clause, reading);
    Predicate p = clause.predicate();
    String subject = clause.sentence().word(p.subjectStart());
    boolean pronoun = reading.words().in("person_pronouns", subject) || subject.equals("who");
    List<Party> known = reading.discourse().persons().postOf(name);
    List<Party> told = known.isEmpty() ? titledHere(clause, reading) : known;
    List<Party> post = told.isEmpty() ? reading.discourse().lastMission() : told;
    boolean credentials = rule.frame().equals("credentials");
    if (name.isEmpty() || !pronoun || credentials && clause.themes(rule).isEmpty()) {
      return List.of();
    }
    AnnotatedSentence s = clause.sentence();
    List<NounMention> offices = s.nouns("office", p.complementStart(), p.complementEnd());
    if (!credentials && offices.isEmpty()) {
      return List.of();
    }
    NounMention office = offices.isEmpty() ? null : offices.get(0);
    if (office != null && ofAnother(s, office)) {
      return List.of();
    }
    Party from = post.isEmpty() ? null : post.get(0);
    Party to = post.isEmpty() || !post.get(1).isPresent() ? null : post.get(1);
    if (office != null) {
      Party owner = OfficeParties.owner(clause, reading, office);
      Party host = OfficeParties.accredited(clause, reading, office, clause.complement());
      from = owner == null ? from : owner;
      to = host == null ? to : host;
    }
    OfficeParties.Sent sent = OfficeParties.complete(reading, from, to, office);
    if (sent.from() == null) {
      return List.of();
    }
    if (sent.to() != null) {
      reading.discourse().persons().holder(name, sent.from(), sent.to());
    }
    DateChooser.Chosen date =
        reading.dates().choose(clause, status, p.verb().end(), p.verb().end(), true);
    return List.of(
        ClaimDraft.of(rule, status, sent.from(), sent.to() == null ? Party.NONE : sent.to())
            .withSubtype(office == null ? "" : office.classes().getOrDefault("office", ""))
            .withObject(name)
            .withDate(date));
  }

  /** "he was resident in A, as was the first ambassador, Y": whose name stands behind it. */
  private static boolean ofAnother(AnnotatedSentence s, NounMention office) {
    int name = s.word(office.end()).equals(",") ? office.end() + 1 : office.end();
    return s.at(name) instanceof PersonMention;
  }

  /** "X's ambassador to Y, Z, resides in A; he presented": the office that the sentence names. */
  private static List<Party> titledHere(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    int he = clause.predicate().subjectStart();
    for (NounMention title : s.nouns("office", 0, Math.max(0, he))) {
      Party from = OfficeParties.owner(clause, reading, title);
      // "ambassador to Y", not "resident in Y"
      Party to =
          s.word(title.end()).equals("to")
              ? OfficeParties.accredited(clause, reading, title, new Region(title.end(), he))
              : null;
      if (from != null && to != null && !from.equals(to)) {
        return List.of(from, to);
      }
    }
    return List.of();
  }

  /** Whom "he" or "she" means as the subject; empty for another subject. */
  static String meant(Clause clause, Reading reading) {
    String subject = clause.sentence().word(clause.predicate().subjectStart());
    return reading.words().in("person_pronouns", subject) ? personBefore(clause, reading) : "";
  }

  /**
   * Who was named last before the subject of a clause; not who received credentials, where the
   * sentence tells of somebody who presented them.
   */
  static String personBefore(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    String name = reading.discourse().persons().personBefore();
    int end = Math.max(clause.predicate().subjectStart(), 0);
    boolean named = false;
    for (PersonMention person : s.mentions(PersonMention.class, 0, end)) {
      if (!named || !reading.grammar().governor(s, person, 0).equals("to")) {
        name = s.text(person.start(), person.end());
      }
      named = true;
    }
    return name;
  }

  /** "X assumed that position", "X took up his post at Y": the office that was told before. */
  static List<ClaimDraft> taken(
      Rule rule, Clause clause, Status status, Reading reading, PersonMention person) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    boolean leads = s.at(person.start() - 1) instanceof NounMention title && title.of("leader");
    List<Party> post = leads || !duties(clause, reading) ? List.of() : postAtHand(clause, reading);
    if (post.size() != 2) {
      return List.of();
    }
    String name = s.text(person.start(), person.end());
    reading.discourse().persons().holder(name, post.get(0), post.get(1));
    DateChooser.Chosen date =
        reading.dates().choose(clause, status, p.verb().end(), p.verb().end(), true);
    NounMention title = OfficeTitles.of(s, person);
    return List.of(
        ClaimDraft.of(rule, status, post.get(0), post.get(1))
            .withSubtype(title == null ? "" : title.classes().getOrDefault("office", ""))
            .withObject(name)
            .withDate(date));
  }

  private static boolean duties(Clause clause, Reading reading) {
    Region region = clause.complement();
    for (int i = region.from(); i < region.to(); i++) {
      String word = clause.sentence().word(i);
      if (reading.words().in("post_nouns", word) || reading.words().in("duty_nouns", word)) {
        return true;
      }
    }
    return false;
  }

  /** The post by its place, by an office that the sentence names before, or that told of last. */
  private static List<Party> postAtHand(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    for (PlaceReader.Found place : reading.places().inComplement(clause, Set.of("in", "at"))) {
      Party host = place.country().isEmpty() ? null : reading.ofCity(place.country());
      Party sender =
          host == null || !reading.discourse().pair() ? null : reading.discourse().facing(host);
      if (host != null && sender != null) {
        return List.of(sender, host);
      }
    }
    for (NounMention mission : s.nouns("mission", p.complementStart(), p.complementEnd())) {
      if (reading.words().in("post_nouns", s.word(mission.end() - 1))) {
        // "took over the post": that of an office
        continue;
      }
      // "took charge of the legation"
      OfficeParties.Sent sent = HeadFrame.sent(clause, reading, mission);
      return sent.from() == null || sent.to() == null ? List.of() : List.of(sent.from(), sent.to());
    }
    NounMention office = null;
    for (NounMention noun : s.nouns("office", 0, p.verb().start())) {
      office = noun;
    }
    if (office != null) {
      OfficeParties.Sent sent =
          OfficeParties.complete(
              reading, OfficeParties.owner(clause, reading, office), null, office);
      if (sent.from() != null && sent.to() != null) {
        return List.of(sent.from(), sent.to());
      }
    }
    List<Party> told = reading.discourse().persons().lastPost();
    return told.isEmpty() ? reading.discourse().lastMission() : told;
  }

  /** "X was recalled", "X left his post": out of the office that was told before. */
  static List<ClaimDraft> left(
      Rule rule, Clause clause, Status status, Reading reading, String name) {
    List<Party> told = name.isEmpty() ? List.of() : reading.discourse().persons().postOf(name);
    List<Party> post = told.isEmpty() ? Departure.titledBefore(clause, reading) : told;
    Predicate p = clause.predicate();
    boolean gone =
        !reading.words().in("leaving", p.verb().lemma())
            || leavesPost(clause, reading)
            || post.size() == 2 && Departure.leaves(clause, reading, post.get(1));
    boolean object = rule.frame().equals("appointed") && !p.passive();
    if (rule.status() != Status.ENDED || post.isEmpty() || !gone || object) {
      return List.of();
    }
    DateChooser.Chosen date =
        reading.dates().choose(clause, status, p.verb().end(), p.verb().end(), true);
    String span = rule.frame().equals("served") ? span(clause, reading) : "";
    if (!span.isEmpty()) {
      date = new DateChooser.Chosen(span, status);
    }
    return List.of(
        ClaimDraft.of(rule, status, post.get(0), post.get(1)).withObject(name).withDate(date));
  }

  /** "served from 3 May 1861 until his death on 21 July 1882"; empty if it is no such span. */
  private static String span(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    List<TimeMention> times = s.mentions(TimeMention.class, p.complementStart(), p.complementEnd());
    if (times.size() != 2 || times.get(0).date().role() != Role.SINCE) {
      return "";
    }
    boolean until = false;
    for (int i = times.get(0).end(); i < times.get(1).start(); i++) {
      until |= s.in(i, "ending_prepositions");
    }
    String interval =
        until ? Interval.of(times.get(0).date().first(), times.get(1).date().first()) : null;
    return interval == null ? "" : interval;
  }

  /** "X, who was also accredited to Y": in the office that was told before. */
  static List<ClaimDraft> alsoAccredited(
      Rule rule, Clause clause, Status status, Reading reading, String name) {
    List<Party> post = reading.discourse().persons().postOf(name);
    Party subject = reading.discourse().subject();
    if (post.isEmpty() && reading.discourse().pair() && subject != null) {
      post = List.of(subject, subject);
    }
    if (post.isEmpty()) {
      return List.of();
    }
    Party from = post.get(0);
    Predicate p = clause.predicate();
    DateChooser.Chosen date =
        reading.dates().choose(clause, status, p.verb().end(), p.verb().end(), true);
    List<Party> hosts =
        new ArrayList<>(
            reading
                .parties()
                .governed(clause.sentence(), clause.complement(), Set.of("to"), clause));
    if (hosts.isEmpty()) {
      // "to the exiled governments of Y and Z"
      hosts.addAll(reading.parties().behind(clause.sentence(), clause.complement(), "to", clause));
    }
    for (PlaceReader.Found place : reading.places().inComplement(clause, Set.of("to"))) {
      hosts.add(reading.ofCity(place.country()));
    }
    return hosts.stream()
        .filter(host -> !host.equals(from))
        .map(host -> ClaimDraft.of(rule, status, from, host).withObject(name).withDate(date))
        .toList();
  }

  /** "left his post", not "left the country". */
  static boolean leavesPost(Clause clause, Reading reading) {
    Region region = clause.complement();
    for (int i = region.from(); i < region.to(); i++) {
      if (clause.sentence().in(i, "post_nouns")) {
        return true;
      }
    }
    return clause.sentence().word(region.from()).equals("it");
  }
}
