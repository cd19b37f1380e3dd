package org.legation.extract.match;

import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause.Region;
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
    String name = reading.discourse().lastPerson();
    Predicate p = clause.predicate();
    String subject = clause.sentence().word(p.subjectStart());
    boolean pronoun = reading.words().in("person_pronouns", subject) || subject.equals("who");
    List<Party> post = reading.discourse().lastMission();
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
    Party from = post.isEmpty() ? null : post.get(0);
    Party to = post.isEmpty() ? null : post.get(1);
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
    DateChooser.Chosen date =
        reading.dates().choose(clause, status, p.verb().end(), p.verb().end(), true);
    return List.of(
        ClaimDraft.of(rule, status, sent.from(), sent.to() == null ? Party.NONE : sent.to())
            .withObject(name)
            .withDate(date));
  }

  /** Whom "he" or "she" means as the subject; empty for another subject. */
  private static String meant(Clause clause, Reading reading) {
    String subject = clause.sentence().word(clause.predicate().subjectStart());
    return reading.words().in("person_pronouns", subject) ? reading.discourse().lastPerson() : "";
  }

  /** "X was recalled", "X left his post": out of the office that was told before. */
  static List<ClaimDraft> left(
      Rule rule, Clause clause, Status status, Reading reading, String name) {
    List<Party> post = name.isEmpty() ? List.of() : reading.discourse().postOf(name);
    Predicate p = clause.predicate();
    boolean gone = !reading.words().in("leaving", p.verb().lemma()) || leavesPost(clause, reading);
    boolean object = rule.frame().equals("appointed") && !p.passive();
    if (rule.status() != Status.ENDED || post.isEmpty() || !gone || object) {
      return List.of();
    }
    DateChooser.Chosen date =
        reading.dates().choose(clause, status, p.verb().end(), p.verb().end(), true);
    return List.of(
        ClaimDraft.of(rule, status, post.get(0), post.get(1)).withObject(name).withDate(date));
  }

  /** "X, who was also accredited to Y": in the office that was told before. */
  static List<ClaimDraft> alsoAccredited(
      Rule rule, Clause clause, Status status, Reading reading, String name) {
    List<Party> post = reading.discourse().postOf(name);
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
        reading.parties().governed(clause.sentence(), clause.complement(), Set.of("to"), clause);
    return hosts.stream()
        .filter(host -> !host.equals(from))
        .map(host -> ClaimDraft.of(rule, status, from, host).withObject(name).withDate(date))
        .toList();
  }

  /** "left his post", not "left the country". */
  static boolean leavesPost(Clause clause, Reading reading) {
    Region region = clause.complement();
    for (int i = region.from(); i < region.to(); i++) {
      if (reading.words().in("post_nouns", clause.sentence().word(i))) {
        return true;
      }
    }
    return false;
  }
}
