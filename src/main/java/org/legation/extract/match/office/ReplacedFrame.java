package org.legation.extract.match.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** "X was replaced by Y", "Y replaced X": X leaves and Y takes up the office. */
public final class ReplacedFrame implements Frame {
  /** An office: of whom, where, of what kind. */
  private record Office(Party from, Party to, String kind) {}

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    if (p.verb().verb().equals("take") && !postTakenOver(s, p)) {
      return List.of();
    }
    List<PersonMention> before = s.mentions(PersonMention.class, p.subjectStart(), p.subjectEnd());
    List<PersonMention> after =
        s.mentions(PersonMention.class, p.complementStart(), p.complementEnd());
    boolean pronoun =
        s.in(p.subjectStart(), "person_pronouns") || s.word(p.subjectStart()).equals("who");
    if (after.isEmpty() && before.size() == 1 && !p.passive()) {
      return pronoun(rule, clause, reading, name(s, before.get(0)));
    }
    if (after.isEmpty() || before.size() != 1 && !(before.isEmpty() && pronoun)) {
      return List.of();
    }
    String subject =
        before.isEmpty() ? OfficeToldBefore.personBefore(clause, reading) : name(s, before.get(0));
    String other = name(s, after.get(0));
    Office own = p.link() == Link.PARTICIPLE && !p.passive() ? held(reading, subject) : null;
    Office office =
        own != null
            ? own
            : office(
                clause,
                reading,
                p.passive() && !before.isEmpty() ? before.get(0) : after.get(0),
                p.passive() ? subject : other);
    if (office == null && !p.passive()) {
      // "X presented his credentials. He replaced Y": the post of X
      office = told(reading, subject);
    }
    if (office == null || subject.isEmpty()) {
      return List.of();
    }
    if (!office.to().id().isEmpty()) {
      reading
          .discourse()
          .persons()
          .holder(p.passive() ? other : subject, office.from(), office.to());
    }
    DateChooser.Chosen date = date(clause, reading);
    List<ClaimDraft> drafts = new ArrayList<>();
    drafts.addAll(left(rule, office, p.passive() ? subject : other, date, reading));
    DateChooser.Chosen begun = p.passive() ? appointed(clause, after.get(0), reading, date) : date;
    drafts.add(draft(rule, office, p.passive() ? other : subject, Status.ASSERTED, begun));
    if (p.passive()) {
      drafts.addAll(further(rule, clause, office, after.get(0), reading));
    }
    return drafts;
  }

  /** "was succeeded by X in 1840 and by Y in 1845", "by X, Y and Z": those behind the first. */
  private static List<ClaimDraft> further(
      Rule rule, Clause clause, Office office, PersonMention first, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    int end = clause.predicate().complementEnd();
    List<PersonMention> all = HolderList.from(s, first, end);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (int k = 1; k < all.size(); k++) {
      int to = k + 1 < all.size() ? all.get(k + 1).start() : end;
      DateChooser.Chosen date = reading.dates().ofMember(s, Status.ASSERTED, all.get(k).end(), to);
      drafts.add(draft(rule, office, name(s, all.get(k)), Status.ASSERTED, date));
    }
    return drafts;
  }

  /** "took the post over", "took over", not "took a loan from X". */
  private static boolean postTakenOver(AnnotatedSentence s, Predicate p) {
    int noun = p.complementStart() + 1;
    return s.in(noun - 1, "determiners")
        && s.in(noun, "tenure_nouns")
        && s.word(noun + 1).equals("over");
  }

  /** "X replaced him": whoever was told of before. */
  private static List<ClaimDraft> pronoun(
      Rule rule, Clause clause, Reading reading, String successor) {
    boolean him = clause.sentence().in(clause.predicate().complementStart(), "person_objects");
    String left = him ? OfficeToldBefore.personBefore(clause, reading) : "";
    List<Party> post = left.isEmpty() ? List.of() : reading.discourse().persons().postOf(left);
    if (post.size() != 2 || left.equals(successor)) {
      return List.of();
    }
    reading.discourse().persons().holder(successor, post.get(0), post.get(1));
    Office office = new Office(post.get(0), post.get(1), "");
    DateChooser.Chosen date = date(clause, reading);
    List<ClaimDraft> drafts = new ArrayList<>(left(rule, office, left, date, reading));
    drafts.add(draft(rule, office, successor, Status.ASSERTED, date));
    return drafts;
  }

  /** "X died in 1990. Y succeeded him in 1991": X left when he died, as was told. */
  private static List<ClaimDraft> left(
      Rule rule, Office office, String person, DateChooser.Chosen date, Reading reading) {
    boolean told =
        ClaimDraft.toldBefore(reading.discourse()).stream()
            .anyMatch(
                deed ->
                    deed.rule().type() == RelationType.OFFICE_HOLDER
                        && deed.status() == Status.ENDED
                        && !deed.date().isEmpty()
                        && deed.object().equals(person));
    return told ? List.of() : List.of(draft(rule, office, person, Status.ENDED, date));
  }

  private static ClaimDraft draft(
      Rule rule, Office office, String person, Status status, DateChooser.Chosen date) {
    return ClaimDraft.of(rule, status, office.from(), office.to())
        .withSubtype(office.kind())
        .withObject(person)
        .withDate(new DateChooser.Chosen(date.edtf(), status));
  }

  private static String name(AnnotatedSentence s, PersonMention person) {
    return s.text(person.start(), person.end());
  }

  /** Its own, else that of the deed that it goes on: "was dismissed in 2008 and replaced by X". */
  private static DateChooser.Chosen date(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    int end = p.verb().end();
    DateChooser.Chosen own = reading.dates().choose(clause, Status.ASSERTED, end, end, true);
    if (!own.edtf().isEmpty() || p.link() != Link.COORDINATE || p.index() == 0) {
      return own;
    }
    Clause previous = clause.other(p.index() - 1);
    int behind = previous.predicate().verb().end();
    return reading.words().in("removing_verbs", previous.predicate().verb().lemma())
        ? reading.dates().choose(previous, Status.ASSERTED, behind, behind, true)
        : own;
  }

  /** "was succeeded by X, who was appointed on 3 May": X's day, which is not that of the end. */
  private static DateChooser.Chosen appointed(
      Clause clause, PersonMention successor, Reading reading, DateChooser.Chosen otherwise) {
    int next = clause.predicate().index() + 1;
    if (!otherwise.edtf().isEmpty() || next >= clause.predicates().size()) {
      return otherwise;
    }
    Clause behind = clause.other(next);
    Predicate p = behind.predicate();
    boolean own =
        p.link() == Link.RELATIVE
            && p.conjunction().equals("who")
            && p.subjectEnd() == successor.end()
            && (p.passive() && reading.words().in("appointing_verbs", p.verb().lemma())
                || !clause
                    .sentence()
                    .nouns("credentials", p.complementStart(), p.complementEnd())
                    .isEmpty());
    int end = p.verb().end();
    return own ? reading.dates().choose(behind, Status.ASSERTED, end, end, true) : otherwise;
  }

  /** As the clause names it, else as the sentence did before it, or the sentence before told. */
  private static @Nullable Office office(
      Clause clause, Reading reading, PersonMention person, String subject) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    Region whole = new Region(p.subjectStart(), p.complementEnd());
    NounMention noun = OfficeMentions.office(s, whole, person);
    List<Party> post = noun == null ? reading.discourse().persons().postOf(subject) : List.of();
    if (post.size() == 2) {
      return new Office(post.get(0), post.get(1), "");
    }
    if (noun == null) {
      List<NounMention> earlier = s.nouns("office", 0, p.subjectStart());
      noun = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
      whole = new Region(0, p.subjectStart());
    }
    if (noun == null) {
      return told(reading, subject);
    }
    OfficeParties.Sent sent = OfficeSides.named(clause, reading, noun, whole);
    return sent.from() == null
        ? null
        : new Office(
            sent.from(),
            sent.to() == null ? Party.NONE : sent.to(),
            noun.classes().getOrDefault("office", ""));
  }

  /** "X presented her credentials, taking over from Y": the post that X is said to hold. */
  private static @Nullable Office held(Reading reading, String person) {
    List<Party> post = reading.discourse().persons().postOf(person);
    return post.size() == 2 ? new Office(post.get(0), post.get(1), "") : null;
  }

  private static @Nullable Office told(Reading reading, String person) {
    for (ClaimDraft deed : ClaimDraft.toldBefore(reading.discourse())) {
      if (deed.rule().type() == RelationType.OFFICE_HOLDER && deed.object().equals(person)) {
        return new Office(deed.actor(), deed.counterpart(), deed.subtype());
      }
    }
    return held(reading, person);
  }
}
