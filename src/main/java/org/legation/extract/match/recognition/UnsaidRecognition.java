package org.legation.extract.match.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * Recognition of which the words leave out who recognises or who is recognised, as the place of the
 * article tells it.
 */
public final class UnsaidRecognition {
  private UnsaidRecognition() {}

  /** "Recognition was granted", and nothing says by whom or of whom. */
  static boolean bareRecognition(Rule rule, Clause clause, Reading reading) {
    Clause.Themes themes = rule.object().isEmpty() ? null : clause.themes(rule);
    Predicate p = clause.predicate();
    return themes != null
        && !themes.isEmpty()
        && themes.inSubject()
        && sidesKnown(rule, reading)
        && p.verb().modal().isEmpty()
        && !p.verb().negated()
        && clause
            .sentence()
            .mentions(PartyMention.class, p.subjectStart(), p.subjectEnd())
            .isEmpty();
  }

  private static boolean sidesKnown(Rule rule, Reading reading) {
    List<Party> both = reading.discourse().both();
    return both.size() == 2
        && (reading.discourse().pair()
            ? rule.status() == Status.ASSERTED
            : inDispute(both.get(0), reading));
  }

  /** Whether an article on a party tells of who recognises it without saying so each time. */
  public static boolean inDispute(@Nullable Party party, Reading reading) {
    return party != null
        && (reading.words().in("recognised_subjects", party.id())
            || party.id().startsWith("historic/")
            || !reading.places().state(party).equals(party.id()));
  }

  /** "Chile's recognition was withdrawn": of whom the article is about. */
  static List<ClaimDraft> owned(
      Rule rule, DateChooser.Chosen date, Clause clause, Reading reading) {
    Clause.Themes themes =
        rule.object().isEmpty() ? new Clause.Themes(List.of(), false) : clause.themes(rule);
    if (themes.isEmpty() || !themes.inSubject()) {
      return List.of();
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Mention owner : reading.grammar().owners(clause.sentence(), themes.nouns().get(0))) {
      for (Party actor : reading.parties().of(owner, clause, true)) {
        Party facing = reading.discourse().facing(actor);
        if (facing != null && !facing.equals(actor)) {
          drafts.add(RecognitionFrame.draft(rule, date, actor, facing));
        }
      }
    }
    return drafts;
  }

  /** "X was recognised on 3 May", in an article on X and Y. */
  static boolean unsaidAgent(Clause clause, Party recognised, Reading reading) {
    Predicate p = clause.predicate();
    boolean by = false;
    for (int i = p.complementStart(); i < p.complementEnd(); i++) {
      by |= clause.sentence().word(i).equals("by");
    }
    return !by && p.verb().modal().isEmpty() && atHand(recognised, reading);
  }

  /** The other side at this place; anybody, where an article on one state is at no other. */
  private static boolean atHand(Party recognised, Reading reading) {
    Party other = reading.discourse().other();
    Party subject = reading.discourse().subject();
    return other == null
        ? subject != null && !subject.equals(recognised)
        : other.equals(recognised);
  }

  /**
   * "Y was recognised on 3 May", below "Y" in an article on X: with a date, and not "widely", it is
   * what X did.
   */
  static boolean onceBySubject(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    for (int i = p.leadStart(); i < p.complementEnd(); i++) {
      if (s.at(i) == null && (s.in(i, "general_adverbs") || s.word(i).equals("as"))) {
        return false;
      }
    }
    return !s.mentions(TimeMention.class, p.leadStart(), p.complementEnd()).isEmpty();
  }

  /** "X supported Y, without recognising its independence": not that of X itself. */
  static List<Party> notOwn(
      Clause clause, List<Party> agents, List<Party> recognised, Reading reading) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    int its = p.complementStart();
    if (p.passive() || recognised.isEmpty() || !recognised.equals(agents)) {
      return recognised;
    }
    boolean owned =
        s.in(its, "possessive_pronouns")
            && s.at(its + 1) instanceof NounMention noun
            && noun.of("independence");
    Party other = null;
    for (PartyMention party : s.mentions(PartyMention.class, 0, p.verb().start())) {
      other = agents.contains(party.party()) ? other : party.party();
    }
    other = other == null ? reading.discourse().facing(agents.get(0)) : other;
    return owned && other != null ? List.of(other) : recognised;
  }

  /** "X said that it would not recognise Y": a position, told as one. */
  static boolean position(Clause clause, @Nullable Status status, Reading reading) {
    Clause parent = clause.parent();
    return parent != null
        && status == Status.DENIED
        && clause.predicate().conjunction().equals("that")
        && (clause.predicate().verb().modal().equals("would")
            || clause.predicate().verb().modal().equals("will"))
        && reading.words().in("saying_verbs", parent.predicate().verb().lemma());
  }

  /** "X announced that the recognition of Y had been withdrawn": X withdrew it. */
  static List<Party> announcers(Clause clause, Reading reading) {
    Clause parent = clause.parent();
    boolean told =
        parent != null
            && clause.predicate().passive()
            && clause.predicate().conjunction().equals("that")
            && reading.words().in("saying_verbs", parent.predicate().verb().lemma());
    List<Party> named = parent != null && told ? reading.parties().agents(parent) : List.of();
    return parent != null && told && named.isEmpty() ? ofSection(parent, reading) : named;
  }

  /** "The foreign ministry announced", below "Chile" in an article on a state in dispute. */
  public static List<Party> ofSection(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    Party other = reading.discourse().other();
    boolean speaks =
        clause.sentence().mentions(NounMention.class, p.subjectStart(), p.subjectEnd()).stream()
                .anyMatch(noun -> noun.of("body") || noun.of("leader") || noun.of("office"))
            || clause.sentence().at(p.subjectStart()) instanceof Mention.PersonMention;
    boolean others =
        clause.sentence().mentions(PartyMention.class, p.leadStart(), p.subjectEnd()).stream()
            .anyMatch(party -> !party.party().equals(other));
    return other != null
            && speaks
            && !others
            && !reading.discourse().pair()
            && inDispute(reading.discourse().subject(), reading)
        ? List.of(other)
        : List.of();
  }

  /** Whose the recognition is that somebody conveys: "U.S. recognition", "the recognition of". */
  static @Nullable Party owner(Rule rule, Clause clause, Reading reading) {
    Clause.Themes themes = rule.object().isEmpty() ? null : clause.themes(rule);
    if (themes == null || themes.isEmpty() || !reading.discourse().pair()) {
      return null;
    }
    for (Mention owner : reading.grammar().owners(clause.sentence(), themes.nouns().get(0))) {
      if (owner instanceof PartyMention party
          && party.party().equals(reading.discourse().subject())) {
        return party.party();
      }
    }
    return null;
  }

  /** "extended (withheld) recognition", and nothing says to whom: to the other of two sides. */
  static boolean unsaid(Clause clause, Clause.Themes themes, List<Party> agents, Reading reading) {
    boolean withheld =
        reading.words().in("withheld_until", clause.predicate().verb().lemma())
            && !themes.isEmpty()
            && !clause.sentence().word(themes.nouns().get(0).end()).equals("from");
    Party subject = reading.discourse().subject();
    // "X granted recognition in 1919", in an article on Y: of Y
    boolean ofSubject =
        subject != null && !agents.contains(subject) && dated(clause) && !ofRegime(clause);
    boolean known =
        withheld || reading.discourse().pair() || inDispute(subject, reading) || ofSubject;
    if (themes.isEmpty() || themes.inSubject() || !known) {
      return false;
    }
    NounMention theme = themes.nouns().get(0);
    String after = clause.sentence().word(theme.end());
    return !after.equals("of") && !after.equals("to");
  }

  /** "X was close to the Taliban government and extended recognition in 1997": no new state. */
  private static boolean ofRegime(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    for (int i = 0; i < clause.predicate().verb().start(); i++) {
      if (s.in(i, "regime_nouns") && !within(clause.subject(), i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean within(Clause.Region region, int i) {
    return i >= region.from() && i < region.to();
  }

  private static boolean dated(Clause clause) {
    Predicate p = clause.predicate();
    return !clause
        .sentence()
        .mentions(TimeMention.class, p.leadStart(), p.complementEnd())
        .isEmpty();
  }

  /** "its recognition", "this recognition", and nothing behind that says of whom. */
  static boolean referring(Clause clause, Clause.Themes themes) {
    if (themes.isEmpty()) {
      return false;
    }
    NounMention theme = themes.nouns().get(0);
    String determiner = clause.sentence().word(theme.start() - 1);
    String after = clause.sentence().word(theme.end());
    return (determiner.equals("its")
            || determiner.equals("the")
            || determiner.equals("this")
            || determiner.equals("that"))
        && !after.equals("of")
        && !after.equals("to");
  }

  /** A sentence without its subject, in a section that names it. */
  static boolean agentMayBeSilent(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    boolean leader = false;
    for (NounMention noun :
        clause.sentence().mentions(NounMention.class, p.subjectStart(), p.subjectEnd())) {
      leader |= noun.of("leader") || noun.of("body") || noun.of("office");
    }
    // "Canning recognised X": somebody whom the section named before
    boolean surname =
        p.subjectEnd() - p.subjectStart() == 1
            && clause.sentence().at(p.subjectStart()) instanceof Mention.PersonMention
            && reading.discourse().other() != null;
    return p.subjectStart() == p.subjectEnd()
        || (leader || surname) && !reading.discourse().both().isEmpty();
  }
}
