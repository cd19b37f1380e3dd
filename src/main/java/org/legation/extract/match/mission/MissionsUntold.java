package org.legation.extract.match.mission;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Reading;
import org.legation.extract.match.mission.MissionFrame.Slot;
import org.legation.extract.rule.Rule;

/** Clauses that name a mission and tell nothing of it, or what another rule reads. */
final class MissionsUntold {
  private static final String ANY_MISSION = "diplomatic mission";

  private MissionsUntold() {}

  /**
   * Whether a clause tells nothing of the mission.
   *
   * @param unnamedGroup whether those who keep it are a group that nobody names
   */
  static boolean untold(
      Rule rule, Clause clause, Slot slot, boolean unnamedGroup, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    NounMention post = slot.theme();
    boolean otherKind =
        post.end() - post.start() == 1
            && ANY_MISSION.equals(post.classes().get("mission"))
            && s.entry(post.start() - 1).in("other_missions");
    return otherKind
        || task(s, post)
        || unnamedGroup
        || ranksAnother(clause, reading)
        || behindVerb(rule, clause)
        || followsSomething(clause, reading)
        || MissionFrame.NON_RESIDENT.equals(post.classes().get("mission"))
            && reading.words().in("basing", p.verb().lemma())
        || accreditedElsewhere(clause, slot, reading)
        || AgencyOffices.is(clause, post, slot.inSubject(), reading)
        || PlacesAround.toldBefore(clause, post, reading)
        || post.of("staff") && !post.of("mission") && ofMissionBefore(clause, post)
        || ofPerson(clause, post, reading)
        || UnnamedHosts.of(clause, slot)
        || UntilThen.onlySo(clause, reading.words())
        || level(s, post)
        || rule.frame().equals("mission-rank") && statusOfState(s, p)
        || ofOthers(rule, s, p);
  }

  /**
   * "full representation was restored", "representation at the highest level": no post of its own.
   */
  private static boolean level(AnnotatedSentence s, NounMention post) {
    return s.in(post.end() - 1, "representing_nouns")
        && (s.at(post.start() - 1) == null && s.in(post.start() - 1, "level_words")
            || s.word(post.end()).equals("at") && s.in(post.end() + 1, "level_words"));
  }

  /** "12 embassies were opened in A", "there are embassies in A": of a post without an owner. */
  static boolean ofNobody(Clause clause, NounMention post, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    int before = Math.max(0, post.start() - 1);
    boolean counted = s.at(before) == null && Character.isDigit(s.word(before).charAt(0));
    return counted || clause.predicate().verb().lemma().equals("be") && !reading.discourse().pair();
  }

  /** "had the mission of buying land", "their mission to spread": what somebody is to do. */
  private static boolean task(AnnotatedSentence s, NounMention post) {
    int verb = post.end() + 1;
    boolean alone = s.word(post.end() - 1).equals("mission") && post.end() - post.start() == 1;
    return alone
        && (s.word(post.end()).equals("of") || s.word(post.end()).equals("to"))
        && s.at(verb) == null
        && (!s.entry(verb).verbForms().isEmpty() || s.word(verb).endsWith("ing"));
  }

  /** "accorded it diplomatic status": "it" is the state, not the post that was told of before. */
  private static boolean statusOfState(AnnotatedSentence s, Predicate p) {
    if (p.passive() || !s.word(p.complementStart()).equals("it")) {
      return false;
    }
    for (int i = p.complementStart() + 1; i < p.complementEnd(); i++) {
      boolean named = s.word(i + 1).equals("of");
      if (s.word(i).equals("status") && s.word(i - 1).equals("diplomatic") && !named) {
        return true;
      }
    }
    return false;
  }

  /** "was ranked higher": no rank of a mission. */
  private static boolean ranksAnother(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    return reading.words().in("ranking_verbs", p.verb().lemma())
        && !(reading.grammar().firstAfter(s, p.complementStart()) instanceof NounMention rank
            && rank.of("mission"))
        && !MissionRanks.named(s, p);
  }

  /** "placed under the care of Y", "abroad", "remains closed", another preposition. */
  private static boolean behindVerb(Rule rule, Clause clause) {
    AnnotatedSentence s = clause.sentence();
    int behind = clause.predicate().verb().end();
    int complement = clause.predicate().complementStart();
    return s.word(behind).equals("under") && !underSomebody(s, behind + 1)
        || s.word(behind).equals("abroad")
        || s.entry(behind).in("idle_words")
        || s.word(complement).equals("active") && somethingElse(s, complement + 1)
        || !rule.preposition().isEmpty() && !behind(s, complement, rule.preposition());
  }

  /** "was in A", "was at A", "was that at A", not "was at odds". */
  private static boolean behind(AnnotatedSentence s, int complement, String preposition) {
    int at = s.word(complement).equals("that") ? complement + 1 : complement;
    boolean place = preposition.equals("in") && s.word(at).equals("at");
    return s.word(at).equals(preposition)
        || place
            && (s.at(at + 1) instanceof Mention.CityMention
                || s.at(at + 1) instanceof Mention.PersonMention);
  }

  /** "active in promoting trade", not "active in Oslo since 1990". */
  private static boolean somethingElse(AnnotatedSentence s, int in) {
    return s.word(in).equals("in")
        && !(s.at(in + 1) instanceof Mention.CityMention)
        && !(s.at(in + 1) instanceof Mention.PartyMention)
        && !(s.at(in + 1) instanceof Mention.TimeMention);
  }

  /** "followed developments", not "followed in 2008". */
  private static boolean followsSomething(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    int at = p.complementStart();
    return reading.words().in("following_verbs", p.verb().lemma())
        && !p.passive()
        && at < p.complementEnd()
        && !(s.at(at) instanceof Mention.TimeMention)
        && !s.tokens().get(at).punctuation()
        && !s.entry(at).adverb()
        && !s.in(at, "prepositions");
  }

  /** What somebody did in or with a post: "the post in Oslo was held by X". */
  private static boolean ofPerson(Clause clause, NounMention post, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    // "X ran the consulate until 1859": that X left, not that it closed
    boolean ran = clause.personal() && s.entry(p.verb().start()).in("running_words");
    boolean held = p.passive() && reading.words().in("lasting_posts", p.verb().lemma());
    return ran || held && byPerson(s, p) || PostOfOffice.meant(s, post) != post;
  }

  private static boolean ofOthers(Rule rule, AnnotatedSentence s, Predicate p) {
    return !rule.subject().isEmpty()
        && rule.subject().stream()
            .allMatch(noun -> s.nouns(noun, p.subjectStart(), p.subjectEnd()).isEmpty());
  }

  /** "The embassy suspended its work, and its staff was evacuated": told of the embassy already. */
  private static boolean ofMissionBefore(Clause clause, NounMention staff) {
    AnnotatedSentence s = clause.sentence();
    if (clause.predicate().index() == 0 || !s.word(staff.start() - 1).equals("its")) {
      return false;
    }
    Predicate before = clause.predicates().get(clause.predicate().index() - 1);
    return !s.nouns("mission", before.subjectStart(), before.subjectEnd()).isEmpty();
  }

  /** "was reopened under X", not "was placed under the care of Y". */
  private static boolean underSomebody(AnnotatedSentence s, int at) {
    return s.at(at) instanceof Mention.PersonMention
        || s.at(at) instanceof NounMention noun && noun.of("office");
  }

  /** "has an embassy in A accredited to Y": told by "accredited", and no mission where it sits. */
  private static boolean accreditedElsewhere(Clause clause, Slot slot, Reading reading) {
    Predicate p = clause.predicate();
    int next = p.index() + 1;
    if (slot.inSubject() || next >= clause.predicates().size()) {
      return false;
    }
    Predicate behind = clause.predicates().get(next);
    return behind.link() == Predicate.Link.PARTICIPLE
        && behind.passive()
        && reading.words().in("accrediting", behind.verb().lemma())
        && !clause.sentence().word(behind.verb().start() - 1).equals("and")
        && clause.sentence().word(behind.verb().end()).equals("to");
  }

  private static boolean byPerson(AnnotatedSentence s, Predicate p) {
    return s.mentions(Mention.PersonMention.class, p.complementStart(), p.complementEnd()).stream()
        .anyMatch(person -> s.word(person.start() - 1).equals("by"));
  }
}
