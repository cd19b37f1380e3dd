package org.legation.extract.match.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads the office of one person in a clause: which, of whom, to whom, since when. */
final class OfficeReader {
  private static final int LONGEST_ERRAND = 4;

  private final Rule rule;
  private final Clause clause;
  private final AnnotatedSentence sentence;
  private final Predicate predicate;
  private final Status status;
  private final Reading reading;
  private final PersonMention person;
  private final String name;
  private Region whole;
  private @Nullable NounMention office;

  OfficeReader(Rule rule, Clause clause, Status status, Reading reading, PersonMention person) {
    this.rule = rule;
    this.clause = clause;
    this.sentence = clause.sentence();
    this.predicate = clause.predicate();
    this.status = status;
    this.reading = reading;
    this.person = person;
    this.name = sentence.text(person.start(), person.end());
    int verb = predicate.verb().start();
    this.whole = new Region(Math.min(predicate.subjectStart(), verb), beforeAnother(clause, rule));
  }

  List<ClaimDraft> read() {
    NounMention as = OfficeMentions.behindAs(sentence, clause.complement());
    office = as == null ? OfficeMentions.office(sentence, whole, person) : as;
    if (as != null && sentOnErrand(as)) {
      return List.of();
    }
    if (predicate.verb().lemma().equals("be") && person.start() >= predicate.verb().end()) {
      // "the ambassador is the former foreign minister X"
      NounMention own = OfficeMentions.office(sentence, clause.subject(), person);
      office = own == null ? office : own;
    }
    if (frame("office_holder")) {
      office = OfficeMentions.became(clause, person, office);
    } else if (frame("appointed") && predicate.passive() && office != null && as == null) {
      office = OfficeMentions.promoted(clause, person, office, reading);
      boolean once =
          office != null
              && office.end() <= predicate.verb().start()
              && OfficeMentions.former(sentence, office, reading);
      // "X, former consul, was appointed": an office of before
      office = once ? null : office;
    }
    boolean gives =
        frame("commissioned")
            && verb("giving")
            && !predicate.passive()
            && !clause.complement().has(person);
    if (gives || frame("commissioned") && acceptsAnothers()) {
      return List.of();
    }
    if (frame("credentials") && office != null && receives(office)) {
      // "presented his letters to the foreign minister": whose they are not
      office = null;
    }
    if (frame("credentials") && as == null) {
      office = OfficeMentions.risen(clause, person, office, reading);
    }
    if (office == null && frame("credentials")) {
      findAbove();
    }
    if (office == null
        && frame("appointed")
        && verb("accrediting_persons")
        && predicate.passive()) {
      List<ClaimDraft> also = OfficeToldBefore.alsoAccredited(rule, clause, status, reading, name);
      if (!also.isEmpty()
          || predicate.link() != Predicate.Link.RELATIVE
          || clause.parent() == null) {
        return also;
      }
      // "the first consul was X, who was commissioned on 3 May"
      lookIn(clause.parent());
    }
    List<ClaimDraft> before = ofOfficeToldBefore();
    return before == null ? told() ? drafts() : List.of() : before;
  }

  /** "accepted the commission of X": who does so gets no office. */
  private boolean acceptsAnothers() {
    Region object = clause.complement();
    return sentence.mentions(PersonMention.class, object.from(), object.to()).stream()
        .anyMatch(
            owner ->
                sentence.word(owner.start() - 1).equals("of")
                    && sentence.at(owner.start() - 2) instanceof NounMention noun
                    && noun.of("commission"));
  }

  private boolean receives(NounMention noun) {
    int from = predicate.complementStart();
    return clause.complement().has(noun)
        && reading.grammar().governor(sentence, noun, from).equals("to");
  }

  private boolean frame(String name) {
    return rule.frame().equals(name);
  }

  private boolean verb(String set) {
    return reading.words().in(set, predicate.verb().lemma());
  }

  /** "sent X as a special commissioner": who goes on an errand holds no post. */
  private boolean sentOnErrand(NounMention as) {
    boolean errand =
        frame("appointed")
            && verb("receiving_verbs")
            && reading.grammar().errand(sentence, as.start() - LONGEST_ERRAND, as.start());
    Party sender = errand ? OfficeParties.sender(clause, reading) : null;
    if (sender != null) {
      reading.discourse().persons().person(name, sender);
    }
    return errand;
  }

  /** "the ambassador is X, who presented his credentials". */
  private void findAbove() {
    Clause parent = clause.parent();
    if (predicate.link() == Predicate.Link.RELATIVE
        && parent != null
        && parent.predicate().subjectStart() < whole.from()) {
      lookIn(parent);
    }
  }

  private void lookIn(Clause parent) {
    whole = new Region(parent.predicate().subjectStart(), predicate.complementEnd());
    office = OfficeMentions.office(sentence, whole, person);
  }

  /** What a clause without an office tells of the one told before; null where it has its own. */
  private @Nullable List<ClaimDraft> ofOfficeToldBefore() {
    if (office != null && frame("served")) {
      // "was appointed consul in 1856, and served until 1859": the office told before
      boolean shared = predicate.link() == Predicate.Link.COORDINATE;
      boolean own = !shared && clause.subject().has(office) || clause.complement().has(office);
      return own ? List.of() : OfficeToldBefore.left(rule, clause, status, reading, name);
    }
    if (office == null && frame("commissioned")) {
      return OfficeToldBefore.taken(rule, clause, status, reading, person);
    }
    List<ClaimDraft> successor =
        office == null
            ? SuccessorFrame.of(rule, clause, status, reading, person)
            : List.<ClaimDraft>of();
    if (!successor.isEmpty()) {
      return successor;
    }
    return office == null && rule.status() == Status.ENDED
        ? OfficeToldBefore.left(rule, clause, status, reading, name)
        : null;
  }

  private boolean told() {
    boolean leaves =
        verb("leaving") && (predicate.passive() || !OfficeToldBefore.leavesPost(clause, reading));
    // "without naming Foreign Minister X": who is called by his title gets no office
    boolean called =
        verb("calling_verbs")
            && !predicate.passive()
            && office != null
            && office.end() == person.start();
    boolean besideVerb =
        frame("office_holder")
            && rule.status() != Status.ENDED
            && !OfficeMentions.acrossVerb(sentence, predicate, person, office);
    boolean beside = frame("office_holder") && OfficeMentions.besidePreposition(clause, person);
    return (office != null || frame("credentials"))
        && !leaves
        && !beside
        && !called
        && !besideVerb
        && (rule.object().isEmpty() || !clause.themes(rule).isEmpty());
  }

  private List<ClaimDraft> drafts() {
    OfficeParties.Sent sent = OfficeSides.of(rule, clause, reading, office, person, whole);
    Party from = sent.from();
    if (from == null) {
      return List.of();
    }
    Party to = sent.to();
    reading.discourse().persons().person(name, from);
    if (to != null) {
      // "was also accredited to Z": the post at hand is the one to the other side
      Party facing =
          reading.discourse().pair() && OfficeParties.also(clause)
              ? reading.discourse().facing(from)
              : null;
      reading.discourse().persons().holder(name, from, facing == null ? to : facing);
    }
    if (to == null && office != null && office.classes().containsValue("foreign minister")) {
      reading.discourse().persons().holder(name, from, Party.NONE);
    }
    boolean lasting = frame("office_holder") && status == Status.ASSERTED;
    Status held =
        lasting && OfficeMentions.former(sentence, office, reading) ? Status.ENDED : status;
    int behind = predicate.verb().end();
    DateChooser.Chosen date =
        alsoAccredited()
            ? reading.dates().ofMember(sentence, held, behind, predicate.complementEnd())
            : reading.dates().choose(clause, held, behind, behind, !lasting);
    ClaimDraft draft = draft(held, from, to == null ? Party.NONE : to, date);
    List<ClaimDraft> stretches =
        office == null ? List.of() : OfficeStretches.of(draft, office, clause, reading);
    if (!stretches.isEmpty()) {
      return stretches;
    }
    List<ClaimDraft> drafts =
        new ArrayList<>(lasting ? OfficeTenure.told(clause, draft, reading) : List.of(draft));
    for (Party host : to == null ? List.<Party>of() : furtherHosts(from, to)) {
      drafts.add(draft(held, from, host, date));
    }
    return drafts;
  }

  /** "and is also accredited to Z": what the clause before tells has a time of its own. */
  private boolean alsoAccredited() {
    return verb("accrediting")
        && predicate.verb().present()
        && predicate.link() == Predicate.Link.MAIN
        && OfficeParties.also(clause);
  }

  /** "X, ambassador to Y and Z": the hosts but the first. */
  private List<Party> furtherHosts(Party from, Party to) {
    if (office == null || OfficeParties.accredits(clause)) {
      return List.of();
    }
    boolean title =
        frame("credentials")
            && reading.discourse().pair()
            && office.end() <= predicate.verb().start();
    List<Party> hosts =
        title ? List.of() : OfficeGoals.furtherHosts(sentence, reading, office, whole, clause);
    // "X, also ambassador to Z and W, presented his credentials": not to those
    return hosts.contains(to)
        ? hosts.stream().filter(host -> !host.equals(to) && !host.equals(from)).toList()
        : List.of();
  }

  private ClaimDraft draft(Status held, Party from, Party to, DateChooser.Chosen date) {
    return ClaimDraft.of(rule, held, from, to)
        .withSubtype(office == null ? "" : OfficeMentions.kind(office, to, reading))
        .withObject(name)
        .withDate(date);
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
}
