package org.legation.extract.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** A body or person takes a position on a party: resolutions and statements. */
final class PositionFrame implements Frame {
  /** Words without which a text on nobody named is on something else. */
  private static final List<String> STATUS_WORDS = List.of("recognition", "independence");

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    if (rule.frame().equals("party-recognises") && !politicalParty(clause, reading.grammar())) {
      return List.of();
    }
    Clause speaking = speaker(clause);
    Region subject = p.passive() ? clause.complement() : speaking.subject();
    List<Party> actors = actors(rule, clause, speaking, reading);
    if (actors.isEmpty()) {
      actors =
          reading
              .parties()
              .governed(s, new Region(p.leadStart(), p.subjectStart()), Set.of("in"), clause);
    }
    if (actors.isEmpty() || actors.size() > 3) {
      return List.of();
    }
    Region holder = rule.intransitive() ? new Region(p.leadStart(), end(clause)) : subject;
    if (!rule.subject().isEmpty() && !headed(rule, s, holder, actors, reading)) {
      return List.of();
    }
    Clause.Themes themes =
        rule.object().isEmpty() ? new Clause.Themes(List.of(), false) : clause.themes(rule);
    boolean told =
        themes.isEmpty() ? rule.object().isEmpty() : !rule.intransitive() || themes.inSubject();
    if (!told) {
      return List.of();
    }
    int from =
        themes.isEmpty()
            ? p.passive() ? p.subjectStart() : p.verb().end()
            : themes.inSubject() ? p.subjectStart() : themes.nouns().get(0).start();
    Party about = about(s, clause, from, end(clause), actors, reading);
    boolean silent =
        rule.frame().equals("proposed")
            && s.mentions(PartyMention.class, from, end(clause)).stream()
                .noneMatch(mention -> mention.party().equals(about))
            && !clause.hasWord(STATUS_WORDS, end(clause));
    if (silent) {
      return List.of();
    }
    if (about == null) {
      return List.of();
    }
    DateChooser.Chosen date = date(speaking, clause, status, reading);
    Votes votes = Votes.in(s);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party actor : actors) {
      if (actor.equals(about)) {
        continue;
      }
      ClaimDraft draft =
          ClaimDraft.of(rule, status, actor, about)
              .withDate(date)
              .withActorBody(s.text(subject.from(), subject.to()));
      if (rule.type().code().equals("resolution")) {
        draft =
            draft.withOutcome(
                status == Status.POSSIBLE ? "pending" : rule.outcome(),
                votes.pro(),
                votes.contra(),
                votes.remark());
      }
      if (!themes.isEmpty()) {
        draft = draft.withObject(ObjectText.of(s, themes.nouns().get(0)));
      }
      drafts.add(draft);
    }
    return drafts;
  }

  /** Who takes the position; of what is laid before a legislature, whose that is. */
  private static List<Party> actors(Rule rule, Clause clause, Clause speaking, Reading reading) {
    Region whole = new Region(clause.predicate().leadStart(), end(clause));
    boolean proposed = rule.frame().equals("proposed");
    if (proposed || rule.intransitive()) {
      List<Party> owners = reading.parties().legislatures(clause, whole);
      if (!owners.isEmpty() || rule.intransitive()) {
        return owners;
      }
    }
    List<Party> agents = reading.parties().agents(speaking);
    if (agents.isEmpty() && !proposed) {
      boolean decided = rule.type() == RelationType.RESOLUTION && clause.predicate().passive();
      List<Party> owners =
          decided ? reading.parties().legislatures(clause, whole) : List.<Party>of();
      return owners.isEmpty() ? speakersHere(speaking, reading) : owners;
    }
    Party other = reading.discourse().other();
    boolean laid =
        clause.sentence().nouns("body", whole.from(), whole.to()).stream()
            .anyMatch(
                noun ->
                    Legislatures.is(noun)
                        && !reading
                            .words()
                            .in(
                                "assemblies_of_states",
                                clause
                                    .sentence()
                                    .text(noun.start(), noun.end())
                                    .toLowerCase(Locale.ROOT)));
    if (proposed && !(laid && (agents.isEmpty() || !byState(clause)))) {
      return List.of();
    }
    boolean here = proposed && agents.isEmpty() && other != null;
    return here ? List.of(other) : agents;
  }

  /** "Norway moved a resolution": in an assembly of states, not in its own. */
  private static boolean byState(Clause clause) {
    boolean passive = clause.predicate().passive();
    Region agent = passive ? clause.complement() : clause.subject();
    AnnotatedSentence s = clause.sentence();
    return s.mentions(Mention.PersonMention.class, agent.from(), agent.to()).isEmpty()
        && s.nouns("leader", agent.from(), agent.to()).isEmpty()
        && (passive || s.nouns("body", agent.from(), agent.to()).isEmpty());
  }

  /** "Senator X urged the government to": without a state, of the one whom the section is about. */
  private static List<Party> speakersHere(Clause speaking, Reading reading) {
    Party other = reading.discourse().other();
    Region subject = speaking.subject();
    AnnotatedSentence s = speaking.sentence();
    boolean speaker = false;
    for (int i = subject.from(); i < subject.to(); i++) {
      speaker |= !speaking.predicate().passive() && s.entry(i).in("legislators");
    }
    return other == null || !speaker ? List.of() : List.of(other);
  }

  /** Its own, else that of the words that say what the position is. */
  private static DateChooser.Chosen date(
      Clause speaking, Clause clause, Status status, Reading reading) {
    int verb = clause.predicate().verb().end();
    DateChooser.Chosen own = reading.dates().choose(speaking, status, verb, verb, true);
    int end = end(clause);
    for (int k = clause.predicate().index() + 1;
        own.edtf().isEmpty() && k < clause.predicates().size();
        k++) {
      Clause part = clause.other(k);
      if (part.predicate().complementEnd() <= end
          && part.predicate().verb().kind() != VerbGroup.Kind.FINITE) {
        int after = part.predicate().verb().end();
        own = reading.dates().choose(part, status, after, after, true);
      }
    }
    return own;
  }

  /** "The Greens announced that they recognise": who "they" are stands in the clause above. */
  private static Clause speaker(Clause clause) {
    Predicate p = clause.predicate();
    Clause parent = clause.parent();
    boolean pronoun =
        p.subjectEnd() - p.subjectStart() == 1
            && clause.sentence().at(p.subjectStart()) instanceof PronounMention;
    return pronoun && parent != null && p.conjunction().equals("that") ? parent : clause;
  }

  /** Whether a political party acts, rather than a state. */
  static boolean politicalParty(Clause clause, Grammar grammar) {
    boolean passive = clause.predicate().passive();
    Region region = passive ? clause.complement() : speaker(clause).subject();
    AnnotatedSentence s = clause.sentence();
    for (NounMention noun : s.nouns("body", region.from(), region.to())) {
      boolean acts = !passive || grammar.governor(s, noun, region.from()).equals("by");
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

  private static boolean headed(
      Rule rule, AnnotatedSentence s, Region subject, List<Party> actors, Reading reading) {
    for (String wanted : rule.subject()) {
      if (wanted.equals("subdivision")) {
        for (Party actor : actors) {
          if (!reading.places().state(actor).equals(actor.id())) {
            return true;
          }
        }
      } else if (wanted.equals("party")
              && !s.mentions(PartyMention.class, subject.from(), subject.to()).isEmpty()
          || wanted.equals("pronoun")
              && !s.mentions(PronounMention.class, subject.from(), subject.to()).isEmpty()
          || wanted.equals("person")
              && !s.mentions(Mention.PersonMention.class, subject.from(), subject.to()).isEmpty()
          || !s.nouns(wanted, subject.from(), subject.to()).isEmpty()
              && !(wanted.equals("body") && legislatureOnly(rule, s, subject))) {
        return true;
      }
    }
    return false;
  }

  /** "body" stands for legislatures in a resolution; a ministry or party makes statements. */
  private static boolean legislatureOnly(Rule rule, AnnotatedSentence s, Region subject) {
    if (!rule.type().code().equals("resolution")) {
      return false;
    }
    if (!rule.intransitive() && spokenFor(s, subject)) {
      return true;
    }
    for (NounMention noun : s.nouns("body", subject.from(), subject.to())) {
      if ("legislature".equals(noun.classes().get("body"))) {
        return false;
      }
    }
    return true;
  }

  /** "X, a member of the Norwegian parliament", "the speaker of the parliament": one of them. */
  private static boolean spokenFor(AnnotatedSentence s, Region subject) {
    for (NounMention noun : s.nouns("body", subject.from(), subject.to())) {
      boolean person =
          !s.mentions(Mention.PersonMention.class, subject.from(), noun.start()).isEmpty()
              || !s.nouns("leader", subject.from(), noun.start()).isEmpty();
      if (!person) {
        return false;
      }
    }
    return true;
  }

  /**
   * The party that the position is about: the first that is neither who takes it nor its own state.
   */
  private static @Nullable Party about(
      AnnotatedSentence s, Clause clause, int from, int to, List<Party> actors, Reading reading) {
    Set<String> own = new LinkedHashSet<>();
    for (Party actor : actors) {
      own.add(actor.id());
      own.add(reading.places().state(actor));
    }
    for (Mention mention : s.mentions(Mention.class, from, to)) {
      if (mention instanceof PartyMention party
          && !own.contains(party.party().id())
          && !own.contains(reading.places().state(party.party()))) {
        return party.party();
      }
      if (mention instanceof OrganisationMention) {
        continue;
      }
      if (mention instanceof PronounMention pronoun
          && !s.word(pronoun.end() - 1).equals("government")
          && (pronoun.pronoun() == Pronoun.IT || pronoun.pronoun() == Pronoun.POSSESSIVE)) {
        Party facing = actors.size() == 1 ? reading.discourse().facing(actors.get(0)) : null;
        Party subject = reading.discourse().subject();
        if (facing != null
            && pronoun.pronoun() == Pronoun.IT
            && !own.contains(facing.id())
            && facing.equals(subject)) {
          return facing;
        }
      }
    }
    Party facing = actors.size() == 1 ? reading.discourse().facing(actors.get(0)) : null;
    if (facing == null && actors.size() == 1) {
      String state = reading.places().state(actors.get(0));
      facing = reading.discourse().facing(new Party(state, reading.gazetteer().name(state)));
    }
    return facing;
  }
}
