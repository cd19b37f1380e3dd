package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** A named person and an office of foreign relations. */
final class OfficeFrame implements Frame {

  /** "the head of the mission": of the one that was told of. */
  private static boolean ofTheMission(AnnotatedSentence s, @Nullable NounMention office) {
    return office != null
        && office.end() - office.start() > 2
        && s.word(office.end() - 2).equals("the");
  }

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    PersonMention person = person(rule, clause, reading);
    if (person == null) {
      return OfficeToldBefore.ofPronoun(rule, clause, status, reading);
    }
    if (reading.words().in("deadly_verbs", p.verb().lemma()) && !p.passive()) {
      return List.of();
    }
    if (reading.words().in("leaving", p.verb().lemma())
        && !OfficeToldBefore.leavesPost(clause, reading)) {
      return Departure.of(rule, clause, status, reading, person);
    }
    Region whole =
        new Region(
            p.subjectStart() < p.verb().start() ? p.subjectStart() : p.verb().start(),
            beforeAnother(clause, rule));
    NounMention office = office(s, whole, person);
    NounMention as = behindAs(s, clause.complement());
    office = as == null ? office : as;
    if (as != null
        && rule.frame().equals("appointed")
        && reading.words().in("receiving_verbs", p.verb().lemma())
        && VisitFrame.errand(s, as.start() - 4, as.start(), reading.words())) {
      // "sent X as a special commissioner": who goes on an errand holds no post
      Party sender = OfficeParties.sender(clause, reading);
      if (sender != null) {
        reading.discourse().person(s.text(person.start(), person.end()), sender);
      }
      return List.of();
    }
    if (p.verb().lemma().equals("be") && person.start() >= p.verb().end()) {
      // "the ambassador is the former foreign minister X"
      NounMention own = office(s, clause.subject(), person);
      office = own == null ? office : own;
    }
    boolean titled = office != null && office.end() <= person.start();
    boolean before = office != null && office.start() < p.verb().start();
    if (rule.frame().equals("office_holder")
        && (titled || before)
        && person.end() <= p.verb().start()) {
      // "Minister X became Ambassador", not "became the first minister to visit"
      NounMention other = office(s, clause.complement(), person);
      office = other == null || HolderNamed.doesMore(clause, other) ? office : other;
    }
    if (rule.frame().equals("office_holder")
        && office != null
        && person.end() <= office.start()
        && office.end() <= p.verb().start()) {
      // "X, until then consul, became minister"
      NounMention other = office(s, clause.complement(), person);
      office = other == null || HolderNamed.doesMore(clause, other) ? office : other;
    }
    if (rule.frame().equals("commissioned")
        && reading.words().in("giving", p.verb().lemma())
        && !p.passive()
        && !clause.complement().has(person)) {
      return List.of();
    }
    boolean credentials = rule.frame().equals("credentials");
    if (credentials && office != null && receives(clause, office, reading)) {
      // "presented his letters to the foreign minister": whose they are not
      office = null;
    }
    Clause parent = clause.parent();
    if (office == null
        && credentials
        && p.link() == Predicate.Link.RELATIVE
        && parent != null
        && parent.predicate().subjectStart() < whole.from()) {
      // "the ambassador is X, who presented his credentials"
      whole = new Region(parent.predicate().subjectStart(), p.complementEnd());
      office = office(s, whole, person);
    }
    if (office == null
        && rule.frame().equals("appointed")
        && reading.words().in("accrediting_persons", p.verb().lemma())
        && p.passive()) {
      List<ClaimDraft> also =
          OfficeToldBefore.alsoAccredited(
              rule, clause, status, reading, s.text(person.start(), person.end()));
      if (!also.isEmpty() || p.link() != Predicate.Link.RELATIVE || parent == null) {
        return also;
      }
      // "the first consul was X, who was commissioned on 3 May"
      whole = new Region(parent.predicate().subjectStart(), p.complementEnd());
      office = office(s, whole, person);
    }
    if (office != null && rule.frame().equals("served")) {
      // "was appointed consul in 1856, and served until 1859": the office told before
      boolean own = clause.subject().has(office) || clause.complement().has(office);
      return own
          ? List.of()
          : OfficeToldBefore.left(
              rule, clause, status, reading, s.text(person.start(), person.end()));
    }
    if (office == null && rule.frame().equals("commissioned")) {
      return OfficeToldBefore.taken(rule, clause, status, reading, person);
    }
    if (office == null && rule.status() == Status.ENDED) {
      return OfficeToldBefore.left(
          rule, clause, status, reading, s.text(person.start(), person.end()));
    }
    if (office == null && !credentials
        || reading.words().in("leaving", p.verb().lemma())
            && (p.passive() || !OfficeToldBefore.leavesPost(clause, reading))
        || rule.frame().equals("office_holder")
            && rule.status() != Status.ENDED
            && !HolderNamed.acrossVerb(s, p, person, office)
        || !rule.object().isEmpty() && clause.themes(rule).isEmpty()) {
      return List.of();
    }
    OfficeParties.Sent sent =
        OfficeParties.sent(credentials, clause, reading, office, person, whole);
    if (sent.from() == null && OfficeParties.toOrganisation(s, office, whole)) {
      sent = new OfficeParties.Sent(reading.discourse().subject(), null);
    }
    if (rule.frame().equals("credentials-of") && sent.from() != null && sent.to() == null) {
      // "the president of X received the credentials of ..."
      List<Party> receivers = reading.parties().agents(clause);
      boolean other = receivers.size() == 1 && !receivers.get(0).equals(sent.from());
      sent = other ? new OfficeParties.Sent(sent.from(), receivers.get(0)) : sent;
    }
    if (rule.frame().equals("credentials-of")
        && (office == null || OfficeParties.owner(clause, reading, office) == null)) {
      // "the king accepted X's credentials": who receives does not send
      List<Party> receivers = reading.parties().agents(clause);
      Party facing = receivers.size() == 1 ? reading.discourse().facing(receivers.get(0)) : null;
      sent = facing == null ? sent : new OfficeParties.Sent(facing, receivers.get(0));
    }
    List<Party> mission = reading.discourse().lastMission();
    if (sent.from() == null && ofTheMission(s, office) && mission.size() == 2) {
      // "has a mission in A. The head of the mission is X"
      sent = new OfficeParties.Sent(mission.get(0), mission.get(1));
    }
    String name = s.text(person.start(), person.end());
    if (sent.from() == null && sent.to() != null && reading.discourse().partyOf(name) != null) {
      sent = new OfficeParties.Sent(reading.discourse().partyOf(name), sent.to());
    }
    if (sent.from() == null) {
      return List.of();
    }
    reading.discourse().person(name, sent.from());
    if (sent.to() != null) {
      // "was also accredited to Z": the post at hand is the one to the other side
      Party facing =
          reading.discourse().pair() && OfficeParties.also(clause)
              ? reading.discourse().facing(sent.from())
              : null;
      reading.discourse().holder(name, sent.from(), facing == null ? sent.to() : facing);
    }
    if (sent.to() == null && office != null && office.classes().containsValue("foreign minister")) {
      reading.discourse().holder(name, sent.from(), Party.NONE);
    }
    boolean lasting = rule.frame().equals("office_holder") && status == Status.ASSERTED;
    Status held = lasting && HolderNamed.former(s, office, reading) ? Status.ENDED : status;
    boolean stands =
        reading.words().in("accrediting", p.verb().lemma())
            && p.verb().present()
            && p.link() == Predicate.Link.MAIN
            && OfficeParties.also(clause);
    DateChooser.Chosen date =
        stands
            ? reading.dates().ofMember(s, held, p.verb().end(), p.complementEnd())
            : reading.dates().choose(clause, held, p.verb().end(), p.verb().end(), !lasting);
    List<ClaimDraft> further = new ArrayList<>();
    if (office != null && sent.to() != null && !OfficeParties.accredits(clause)) {
      boolean title = credentials && reading.discourse().pair() && office.end() <= p.verb().start();
      List<Party> hosts =
          title ? List.of() : OfficeParties.furtherHosts(s, reading, office, whole, clause);
      for (Party host : hosts) {
        // "X, also ambassador to Z and W, presented his credentials": not to those
        if (hosts.contains(sent.to()) && !host.equals(sent.to()) && !host.equals(sent.from())) {
          further.add(
              ClaimDraft.of(rule, held, sent.from(), host)
                  .withSubtype(office.classes().getOrDefault("office", ""))
                  .withObject(s.text(person.start(), person.end()))
                  .withDate(date));
        }
      }
    }
    ClaimDraft draft =
        ClaimDraft.of(rule, held, sent.from(), sent.to() == null ? Party.NONE : sent.to())
            .withSubtype(office == null ? "" : office.classes().getOrDefault("office", ""))
            .withObject(s.text(person.start(), person.end()))
            .withDate(date);
    further.addAll(0, lasting ? OfficeTenure.told(clause, draft, reading) : List.of(draft));
    return further;
  }

  private static boolean receives(Clause clause, NounMention office, Reading reading) {
    int from = clause.predicate().complementStart();
    return clause.complement().has(office)
        && reading.grammar().governor(clause.sentence(), office, from).equals("to");
  }

  /**
   * The person who gets or has the office: object of "appointed", subject of "presented", "was
   * appointed".
   */
  private static @Nullable PersonMention person(Rule rule, Clause clause, Reading reading) {
    PersonMention toServe = HolderNamed.toServe(clause, reading);
    if (toServe != null) {
      return toServe;
    }
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    boolean credentialsOf = rule.frame().equals("credentials-of");
    boolean given =
        rule.frame().equals("commissioned")
            && reading.words().in("giving", p.verb().lemma())
            && !p.passive();
    // "gave X his commission as consul": who gets it, not who gives it
    boolean inObject = rule.frame().equals("appointed") && !p.passive() || credentialsOf || given;
    Region region = inObject ? clause.complement() : clause.subject();
    PersonMention last = null;
    for (PersonMention person : s.mentions(PersonMention.class, region.from(), region.to())) {
      String governor = reading.grammar().governor(s, person, region.from());
      boolean governed =
          !governor.isEmpty()
              && !(credentialsOf && governor.equals("of"))
              && !governor.equals(Grammar.APART)
              && !governor.equals("of")
              && !governor.equals("to")
              && !governor.equals("at");
      boolean behindPost =
          inObject
              && s.word(person.start() - 1).equals(",")
              && !s.nouns("office", region.from(), person.start()).isEmpty()
              && (s.at(person.start() - 2) instanceof CityMention
                  || s.at(person.start() - 2) instanceof PartyMention);
      if (inObject && (!governed || behindPost)) {
        // "recalled its ambassador in X, Y": the name in apposition
        return person;
      }
      if (!inObject) {
        last = last == null || !governed ? person : last;
        if (!governed && p.link() != Predicate.Link.RELATIVE) {
          return last;
        }
      }
    }
    boolean identity = rule.frame().equals("office_holder") && p.verb().lemma().equals("be");
    if (last == null
        && identity
        && !s.nouns("office", p.subjectStart(), p.subjectEnd()).isEmpty()) {
      // "the foreign minister is X"
      for (PersonMention person :
          s.mentions(PersonMention.class, p.complementStart(), p.complementEnd())) {
        return HolderNamed.is(s, p, person) ? person : null;
      }
    }
    if (last == null && p.passive()) {
      // "when has been accredited ambassador of X Mr. Y"
      for (PersonMention person :
          s.mentions(PersonMention.class, p.complementStart(), p.complementEnd())) {
        last = person;
      }
    }
    return last;
  }

  /** "X presented his credentials on 3 May, and Y, the first minister of Z, on 4 June". */
  private static int beforeAnother(Clause clause, Rule rule) {
    AnnotatedSentence s = clause.sentence();
    Region region = clause.complement();
    if (rule.frame().equals("credentials")) {
      for (PersonMention next : s.mentions(PersonMention.class, region.from(), region.to())) {
        if (s.word(next.start() - 1).equals("and") && s.word(next.end()).equals(",")) {
          return next.start();
        }
      }
    }
    return region.to();
  }

  /** "served as chargé and was accredited as ambassador": the office of the clause itself. */
  private static @Nullable NounMention behindAs(AnnotatedSentence s, Region complement) {
    for (NounMention noun : s.nouns("office", complement.from(), complement.to())) {
      for (int i = noun.start() - 1; i >= Math.max(complement.from(), noun.start() - 5); i--) {
        if (!noun.plural() && s.at(i) == null && s.word(i).equals("as")) {
          return noun;
        }
      }
    }
    return null;
  }

  static @Nullable NounMention office(AnnotatedSentence s, Region region, PersonMention person) {
    NounMention best = null;
    int distance = Integer.MAX_VALUE;
    for (NounMention noun : s.nouns("office", region.from(), region.to())) {
      int away =
          noun.start() >= person.end() ? noun.start() - person.end() : person.start() - noun.end();
      boolean as = s.word(noun.start() - 1).equals("as");
      if (as) {
        away = -1;
      }
      if (away < distance) {
        best = noun;
        distance = away;
      }
    }
    return best;
  }
}
