package org.legation.extract.match.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Grammar;
import org.legation.extract.match.Legislatures;
import org.legation.extract.match.Reading;
import org.legation.extract.match.agreement.ObjectText;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** A body or person takes a position on a party: resolutions and statements. */
public final class PositionFrame implements Frame {
  /** More than these are named by a list of states, of which none takes the position. */
  private static final int MOST_BODIES = 8;

  @Override
  public int wordsEnd(Rule rule, Clause clause) {
    return end(clause);
  }

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    if (!taken(rule, clause, status, reading)) {
      return List.of();
    }
    Clause speaking = speaker(clause);
    List<Party> actors = actors(rule, clause, speaking, reading);
    if (actors.isEmpty() || actors.size() > MOST_BODIES) {
      return List.of();
    }
    boolean anywhere = anywhere(rule, clause, speaking, reading);
    Region subject = clause.predicate().passive() ? clause.complement() : speaking.subject();
    // "a motion laid before the council of X was rejected"
    Region holder = anywhere ? new Region(clause.predicate().leadStart(), end(clause)) : subject;
    AnnotatedSentence s = clause.sentence();
    boolean decides = anywhere && !rule.intransitive() && !body(s, holder).isEmpty();
    boolean headed =
        rule.subject().isEmpty()
            || decides
            || PositionTakers.headed(rule, s, holder, actors, reading);
    Clause.Themes themes =
        rule.object().isEmpty() ? new Clause.Themes(List.of(), false) : clause.themes(rule);
    boolean told =
        themes.isEmpty() ? rule.object().isEmpty() : !rule.intransitive() || themes.inSubject();
    List<Party> about =
        headed && told ? about(rule, clause, themes, actors, reading) : List.<Party>of();
    if (about.isEmpty()) {
      return List.of();
    }
    DateChooser.Chosen date = PositionDates.of(speaking, clause, status, reading);
    Votes votes = Votes.in(s);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Side side : sides(actors, about)) {
      Party actor = side.actor();
      ClaimDraft draft =
          ClaimDraft.of(rule, status, actor, side.about())
              .withDate(PositionDates.own(speaking, actor, date, reading))
              .withActorBody(anywhere ? body(s, holder) : taker(s, subject));
      if (rule.type() == RelationType.RESOLUTION) {
        draft =
            draft.withOutcome(
                status == Status.POSSIBLE ? "pending" : rule.outcome(),
                votes.pro(),
                votes.contra(),
                votes.remark());
      }
      drafts.add(
          themes.isEmpty() ? draft : draft.withObject(ObjectText.of(s, themes.nouns().get(0))));
    }
    return drafts;
  }

  private record Side(Party actor, Party about) {}

  private static List<Side> sides(List<Party> actors, List<Party> about) {
    return actors.stream()
        .flatMap(actor -> about.stream().map(party -> new Side(actor, party)))
        .filter(side -> !side.actor().equals(side.about()))
        .toList();
  }

  /** Whether the clause tells a position of its own, of somebody whom the rule may mean. */
  private static boolean taken(Rule rule, Clause clause, Status status, Reading reading) {
    return switch (rule.frame()) {
          case "party-recognises" -> politicalParty(clause, reading.grammar());
          case "protest" ->
              status == Status.ASSERTED
                  && UnsaidRecognition.inDispute(reading.discourse().subject(), reading);
          case "proposed" -> !withinDecision(clause, reading);
          default -> true;
        }
        // "declared that it would not support": told of who declares
        && !(rule.type() == RelationType.STATEMENT
            && (UnsaidRecognition.position(clause, status, reading)
                || PositionsUntold.in(clause.sentence())));
  }

  /** "passed a resolution, sponsored by X": what is decided is told by the clause above. */
  private static boolean withinDecision(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    return !p.verb().auxiliary()
        && p.index() > 0
        && reading
            .words()
            .in("deciding_verbs", clause.other(p.index() - 1).predicate().verb().lemma());
  }

  private static List<Party> actors(Rule rule, Clause clause, Clause speaking, Reading reading) {
    List<Party> actors = PositionTakers.actors(rule, clause, speaking, reading);
    Region before = new Region(clause.predicate().leadStart(), clause.predicate().subjectStart());
    if (!actors.isEmpty()) {
      return actors;
    }
    List<Party> in = reading.parties().governed(clause.sentence(), before, Set.of("in"), clause);
    Party facing = in.isEmpty() ? null : facing(clause, before, reading);
    return facing == null ? in : List.of(facing);
  }

  /** "In his message of 1822, President X hoped that Y": "his" is of the side that Y faces. */
  private static @Nullable Party facing(Clause clause, Region before, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    if (!reading.discourse().pair() || !s.in(before.from() + 1, "possessive_pronouns")) {
      return null;
    }
    List<Party> sides =
        s.mentions(PartyMention.class, clause.predicate().verb().end(), s.size()).stream()
            .map(PartyMention::party)
            .filter(reading.discourse()::side)
            .distinct()
            .toList();
    return sides.size() == 1 ? reading.discourse().facing(sides.get(0)) : null;
  }

  /** Whether who decides may stand anywhere in the clause: "a motion was rejected in X". */
  private static boolean anywhere(Rule rule, Clause clause, Clause speaking, Reading reading) {
    return rule.intransitive()
        || clause.predicate().passive()
            && !rule.object().isEmpty()
            && rule.type() == RelationType.RESOLUTION
            && reading.parties().agents(speaking).isEmpty();
  }

  /** Whom the position is about; empty if the clause does not tell it. */
  private static List<Party> about(
      Rule rule, Clause clause, Clause.Themes themes, List<Party> actors, Reading reading) {
    Predicate p = clause.predicate();
    int behind = p.passive() ? p.subjectStart() : p.verb().end();
    int theme = themes.isEmpty() ? behind : themes.nouns().get(0).start();
    Region words = new Region(themes.inSubject() ? p.subjectStart() : theme, end(clause));
    Party named = PositionTopic.of(clause, words, actors, reading);
    if (rule.frame().equals("protest")) {
      Party subject = reading.discourse().subject();
      // a protest is told of the state in dispute alone
      return subject != null && (!actors.contains(subject) || subject.equals(named))
          ? List.of(subject)
          : List.of();
    }
    boolean silent =
        rule.frame().equals("proposed")
            && clause.sentence().mentions(PartyMention.class, words.from(), words.to()).stream()
                .noneMatch(mention -> mention.party().equals(named))
            && !onStatus(clause);
    return silent || named == null
        ? List.of()
        : new JoinedTopics(clause.sentence(), reading).with(named, words, actors);
  }

  /** The legislature that a region names. */
  private static String body(AnnotatedSentence s, Region region) {
    return s.nouns("body", region.from(), region.to()).stream()
        .filter(Legislatures::is)
        .findFirst()
        .map(noun -> s.text(noun.start(), noun.end()))
        .orElse("");
  }

  /** Who takes the position, as written: "by Norway in 2010" says Norway. */
  private static String taker(AnnotatedSentence s, Region region) {
    int from = s.word(region.from()).equals("by") ? region.from() + 1 : region.from();
    int to = region.to();
    for (int i = from; i < region.to() && from > region.from(); i++) {
      boolean behind = s.at(i) instanceof TimeMention || s.tokens().get(i).punctuation();
      if (behind || s.at(i) == null && s.in(i, "day_prepositions")) {
        to = i;
        break;
      }
    }
    return s.text(from, to);
  }

  private static boolean onStatus(Clause clause) {
    int end = end(clause);
    for (int i = clause.predicate().leadStart(); i < end; i++) {
      if (clause.sentence().entry(i).in("status_words")) {
        return true;
      }
    }
    return false;
  }

  /** "The Greens announced that they recognise": who "they" are stands in the clause above. */
  private static Clause speaker(Clause clause) {
    Predicate p = clause.predicate();
    Clause parent = clause.parent();
    boolean pronoun =
        p.subjectEnd() - p.subjectStart() == 1
            && clause.sentence().at(p.subjectStart()) instanceof PronounMention;
    if (pronoun && p.index() > 0 && clause.sentence().word(p.subjectStart()).equals("it")) {
      // "The House of Commons debated X, and it rejected a motion"
      Clause before = clause.other(p.index() - 1);
      return body(clause.sentence(), before.subject()).isEmpty() ? clause : before;
    }
    return pronoun && parent != null && p.conjunction().equals("that") ? parent : clause;
  }

  /** Whether a political party acts, rather than a state. */
  static boolean politicalParty(Clause clause, Grammar grammar) {
    boolean passive = clause.predicate().passive();
    Region region = passive ? clause.complement() : speaker(clause).subject();
    AnnotatedSentence s = clause.sentence();
    for (NounMention noun : s.nouns("body", region.from(), region.to())) {
      String governor = grammar.governor(s, noun, region.from());
      boolean acts = passive ? governor.equals("by") : !governor.equals("by");
      if (acts && "party".equals(noun.classes().get("body"))) {
        return true;
      }
    }
    return false;
  }

  /** The position reaches over the participles and infinitives that say what it is. */
  static int end(Clause clause) {
    int end = clause.predicate().complementEnd();
    List<Predicate> all = clause.predicates();
    for (int k = clause.predicate().index() + 1; k < all.size(); k++) {
      Predicate next = all.get(k);
      boolean part =
          next.link() == Link.INFINITIVE
              || next.link() == Link.PARTICIPLE
              || next.link() == Link.RELATIVE
              || next.link() == Link.SUBORDINATE && next.conjunction().equals("that")
              || next.link() == Link.COORDINATE
                  && all.get(Math.max(0, next.parent())).link() == Link.INFINITIVE;
      if (!part) {
        break;
      }
      end = next.complementEnd();
    }
    return end;
  }
}
