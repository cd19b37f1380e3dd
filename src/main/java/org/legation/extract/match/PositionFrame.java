package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
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
  /** More than these are named by a list of states, of which none takes the position. */
  private static final int MOST_BODIES = 8;

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    if (rule.frame().equals("party-recognises") && !politicalParty(clause, reading.grammar())) {
      return List.of();
    }
    if (rule.frame().equals("protest")
        && !UnsaidRecognition.inDispute(reading.discourse().subject(), reading)) {
      return List.of();
    }
    if (rule.type() == RelationType.STATEMENT
        && UnsaidRecognition.position(clause, status, reading)) {
      // "declared that it would not support": told of who declares
      return List.of();
    }
    Clause speaking = speaker(clause);
    Region subject = p.passive() ? clause.complement() : speaking.subject();
    List<Party> actors = PositionTakers.actors(rule, clause, speaking, reading);
    if (actors.isEmpty()) {
      actors =
          reading
              .parties()
              .governed(s, new Region(p.leadStart(), p.subjectStart()), Set.of("in"), clause);
    }
    if (actors.isEmpty() || actors.size() > MOST_BODIES) {
      return List.of();
    }
    boolean anywhere =
        rule.intransitive()
            || p.passive()
                && !rule.object().isEmpty()
                && rule.type() == RelationType.RESOLUTION
                && reading.parties().agents(speaking).isEmpty();
    // "a motion laid before the council of X was rejected"
    Region holder = anywhere ? new Region(p.leadStart(), end(clause)) : subject;
    boolean decides = anywhere && !rule.intransitive() && !body(s, holder).isEmpty();
    boolean within =
        rule.frame().equals("proposed")
            && !p.verb().auxiliary()
            && p.index() > 0
            && reading
                .words()
                .in("deciding_verbs", clause.other(p.index() - 1).predicate().verb().lemma());
    if (within) {
      // "passed a resolution, sponsored by X": what is decided is told by the clause above
      return List.of();
    }
    if (!rule.subject().isEmpty()
        && !decides
        && !PositionTakers.headed(rule, s, holder, actors, reading)) {
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
    Party subjectOfArticle = reading.discourse().subject();
    Party named = PositionTopic.of(clause, new Region(from, end(clause)), actors, reading);
    Party about =
        rule.frame().equals("protest")
                && subjectOfArticle != null
                && !actors.contains(subjectOfArticle)
            ? subjectOfArticle
            : named;
    boolean silent =
        rule.frame().equals("proposed")
            && s.mentions(PartyMention.class, from, end(clause)).stream()
                .noneMatch(mention -> mention.party().equals(about))
            && !onStatus(clause);
    if (silent) {
      return List.of();
    }
    boolean elsewhere =
        rule.frame().equals("protest")
            && (status != Status.ASSERTED
                || about == null
                || !about.equals(reading.discourse().subject()));
    if (about == null || elsewhere) {
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
              .withDate(own(speaking, actor, date, reading))
              .withActorBody(anywhere ? body(s, holder) : s.text(subject.from(), subject.to()));
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

  /** The legislature that a region names. */
  private static String body(AnnotatedSentence s, Region region) {
    return s.nouns("body", region.from(), region.to()).stream()
        .filter(Legislatures::is)
        .findFirst()
        .map(noun -> s.text(noun.start(), noun.end()))
        .orElse("");
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

  /** Its own, else that of the words that say what the position is. */
  private static DateChooser.Chosen date(
      Clause speaking, Clause clause, Status status, Reading reading) {
    int verb = clause.predicate().verb().end();
    DateChooser.Chosen own = reading.dates().choose(clause, status, verb, verb, true);
    own = own.edtf().isEmpty() ? reading.dates().choose(speaking, status, verb, verb, true) : own;
    int end = end(clause);
    for (int k = clause.predicate().index() - 1; own.edtf().isEmpty() && k >= 0; k--) {
      // "a motion put to the council in 2016 was rejected"
      Clause laid = clause.other(k);
      if (laid.predicate().link() != Link.PARTICIPLE
          || laid.predicate().subjectStart() < clause.predicate().subjectStart()) {
        break;
      }
      int after = laid.predicate().verb().end();
      own = reading.dates().choose(laid, status, after, after, true);
    }
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

  /** "The councils of Leeds (2014) and Hull (2015) have": each has the date behind its name. */
  private static DateChooser.Chosen own(
      Clause speaking, Party actor, DateChooser.Chosen shared, Reading reading) {
    AnnotatedSentence s = speaking.sentence();
    Region subject = speaking.subject();
    for (Mention mention : s.mentions(Mention.class, subject.from(), subject.to())) {
      boolean named =
          mention instanceof PartyMention party && party.party().equals(actor)
              || actor.equals(reading.parties().council(s, mention));
      DateChooser.Chosen own = named ? reading.dates().inBracket(s, mention.end(), shared) : null;
      if (own != null) {
        return own;
      }
    }
    boolean ofAnother =
        s.mentions(Mention.class, subject.from(), subject.to()).stream()
            .map(mention -> reading.dates().inBracket(s, mention.end(), shared))
            .anyMatch(other -> other != null && other.edtf().equals(shared.edtf()));
    // the date behind the name of another one
    return ofAnother ? new DateChooser.Chosen("", shared.status()) : shared;
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
