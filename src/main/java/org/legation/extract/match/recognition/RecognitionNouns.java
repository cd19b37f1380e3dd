package org.legation.extract.match.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.match.NounClauses;
import org.legation.extract.match.NounDates;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads "the recognition of Y by X", "after X's recognition of Y". */
public final class RecognitionNouns {
  private static final Set<String> SIDES = Set.of("of", "between", "with");

  private final RuleBook rules;

  /** Takes from the book the rules that it matches. */
  public RecognitionNouns(RuleBook rules) {
    this.rules = rules;
  }

  /** "the recognition of Y by X". */
  public List<ClaimDraft> match(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    if (unreal(s, noun, clause, reading)) {
      return List.of();
    }
    if (s.in(noun.start() - 1, "mutual_words") && clause.predicate().verb().lemma().isEmpty()) {
      return RecognitionFrame.ofThing(s, noun) ? List.of() : mutual(s, noun, clause, reading);
    }
    if (s.word(noun.end()).equals("between")) {
      return between(s, noun, clause, reading);
    }
    List<ClaimDraft> meant =
        RecognitionMeant.of(s, noun, clause, rules.rule("noun-recognition"), reading);
    if (!meant.isEmpty()) {
      return meant;
    }
    if (!s.word(noun.end()).equals("of")) {
      return bare(s, noun, clause, reading);
    }
    int end = Math.min(s.size(), noun.end() + NounDates.REACH);
    for (Predicate predicate : clause.predicates()) {
      if (predicate.verb().start() >= noun.end()) {
        // who stands behind a verb does what the verb says: "recognition was withdrawn by X"
        end = Math.min(end, predicate.verb().start());
      }
    }
    Region region = new Region(noun.end(), end);
    List<Party> recognised = recognised(s, region, clause, reading);
    List<Party> actors = reading.parties().governed(s, region, Set.of("by"), clause);
    boolean owned = actors.isEmpty();
    if (owned) {
      actors = told(s, noun, clause, reading);
      actors = actors.isEmpty() ? firstSide(s, noun, recognised, clause, reading) : actors;
    }
    if (recognised.isEmpty() || actors.size() != 1 || recognised.contains(actors.get(0))) {
      return List.of();
    }
    Party actor = actors.get(0);
    Rule rule = rules.rule("noun-recognition");
    TimeMention date = NounDates.dateOf(s, noun.start(), noun.end(), clause, reading);
    // "cut ties in 1980, following X's recognition": the date before is that of the other deed
    String earlier = owned ? "" : NounDates.before(s, noun.start());
    String edtf = date == null ? earlier : date.date().first();
    return recognised.stream()
        .map(
            party ->
                ClaimDraft.of(rule, Status.ASSERTED, actor, party)
                    .withDate(new Chosen(edtf, Status.ASSERTED)))
        .toList();
  }

  /** "any recognition of Y", "a possible recognition", "recognition would harm": none that is. */
  private static boolean unreal(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    int before = noun.start() - 1;
    while (s.at(before) == null && s.in(before, "formalities")) {
      before--;
    }
    Predicate p = around(noun, clause);
    return s.at(before) == null && s.in(before, "unreal_words")
        || p.subjectHas(noun.start()) && reading.words().in("unreal_modals", p.verb().modal());
  }

  /** "of X and Y", "of the Chilean regions, X and Y": not Chile, which only says whose they are. */
  private static List<Party> recognised(
      AnnotatedSentence s, Region region, Clause clause, Reading reading) {
    List<PartyMention> named = s.mentions(PartyMention.class, region.from(), region.to());
    if (named.isEmpty()
        || !named.get(0).adjective()
        || s.word(named.get(0).end()).equals("state")) {
      return reading.parties().governed(s, region, Set.of("of"), clause);
    }
    List<Party> listed = new ArrayList<>();
    // a list goes on as far as its joints do
    for (PartyMention party : s.mentions(PartyMention.class, named.get(0).end(), s.size())) {
      boolean joins =
          s.word(party.start() - 1).equals(",") || s.in(party.start() - 1, "coordinators");
      if (party.adjective() || !joins) {
        break;
      }
      listed.add(party.party());
    }
    return listed.isEmpty() && !s.in(named.get(0).end(), "several_parts")
        ? reading.parties().governed(s, region, Set.of("of"), clause)
        : listed;
  }

  /** "the first act of recognition": where the phrase has its head. */
  private static int head(AnnotatedSentence s, int start) {
    boolean act = s.word(start - 1).equals("of") && s.at(start - 2) != null;
    return act ? start - 2 : start;
  }

  /** "The first act of recognition between X and Y occurred on 3 May". */
  private List<ClaimDraft> between(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    int end = Math.min(s.size(), noun.end() + NounDates.REACH);
    Region region = new Region(noun.end(), end);
    List<Party> sides = reading.parties().governed(s, region, Set.of("between"), clause);
    TimeMention date = NounDates.dateOfVerb(s, head(s, noun.start()), noun.end(), clause, reading);
    return sides.size() == 2 && date != null
        ? RecognitionFrame.mutual(
            rules.rule("noun-recognition-mutual"),
            new Chosen(date.date().first(), Status.ASSERTED),
            sides)
        : List.of();
  }

  /** "De jure recognition followed on 3 May", in an article on X and Y: of Y by X. */
  private List<ClaimDraft> bare(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    List<ClaimDraft> received = received(s, noun, clause, reading);
    if (!received.isEmpty()) {
      return received;
    }
    List<Party> both = reading.discourse().pair() ? reading.discourse().both() : List.of();
    Predicate p = clause.predicate();
    List<Party> owner = both.size() == 2 ? told(s, noun, clause, reading) : List.of();
    boolean own = owner.size() == 1 && both.contains(owner.get(0));
    boolean unnamed =
        own || s.mentions(PartyMention.class, p.leadStart(), p.complementEnd()).isEmpty();
    boolean mutual = s.in(noun.start() - 1, "mutual_words");
    int head = head(s, mutual ? noun.start() - 1 : noun.start());
    TimeMention date = NounDates.dateOfVerb(s, head, noun.end(), clause, reading);
    if (both.size() == 2 && date != null && mutual) {
      return RecognitionFrame.mutual(
          rules.rule("noun-recognition-mutual"),
          new Chosen(date.date().first(), Status.ASSERTED),
          both);
    }
    boolean second = own && owner.get(0).equals(both.get(1));
    return both.size() == 2 && unnamed && date != null
        ? List.of(
            ClaimDraft.of(
                    rules.rule("noun-recognition"),
                    Status.ASSERTED,
                    both.get(second ? 1 : 0),
                    both.get(second ? 0 : 1))
                .withDate(new Chosen(date.date().first(), Status.ASSERTED)))
        : List.of();
  }

  /**
   * "Recognition came from X on 3 May", "recognition by X followed in 1921": of the one at hand.
   */
  private List<ClaimDraft> received(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    boolean came =
        p.subjectStart() <= noun.start()
            && noun.end() <= p.subjectEnd()
            && !p.passive()
            && !p.verb().negated()
            && p.verb().modal().isEmpty()
            && reading.words().in("event_verbs", p.verb().lemma())
            && !p.verb().lemma().equals("be");
    Party subject = reading.discourse().subject();
    if (!came || subject == null) {
      return List.of();
    }
    List<Party> recognised =
        reading.discourse().pair() ? reading.discourse().both() : List.of(subject);
    return RecognitionReceivedFrame.drafts(
        rules.rule("noun-recognition"),
        new RecognitionReceivedFrame.Given(recognised, new Region(noun.end(), p.complementEnd())),
        clause,
        Status.ASSERTED,
        reading);
  }

  /** "Recognition of Y came on 3 May", in an article on X and Y: by the first side. */
  private static List<Party> firstSide(
      AnnotatedSentence s,
      NounMention noun,
      List<Party> recognised,
      Clause clause,
      Reading reading) {
    Party first = reading.discourse().pair() ? reading.discourse().subject() : null;
    boolean other = recognised.size() == 1 && recognised.get(0).equals(reading.discourse().other());
    return first != null
            && other
            && NounDates.dateOfVerb(s, noun.start(), noun.end(), clause, reading) != null
        ? List.of(first)
        : List.of();
  }

  /** "Chile – mutual recognition since 1990": a note, not a sentence. */
  private List<ClaimDraft> mutual(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    List<Party> named = reading.parties().governed(s, new Region(0, s.size()), SIDES, clause);
    List<Party> sides = named.size() > 1 ? named : reading.discourse().both();
    TimeMention date = NounDates.dateAfter(s, noun.end(), clause);
    String edtf = date == null ? NounDates.before(s, noun.start()) : date.date().first();
    return RecognitionFrame.mutual(
        rules.rule("noun-recognition-mutual"), new Chosen(edtf, Status.ASSERTED), sides);
  }

  /**
   * "after Chile's recognition of X", "Chile's recognition of X came on 3 May": what is spoken of
   * as done; not "sought Chile's ...".
   */
  private static List<Party> told(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    int at = noun.start() - 1;
    at = s.at(at) == null && s.word(at).equals("'s") ? at - 1 : at;
    if (!(s.at(at) instanceof PartyMention owner)) {
      return List.of();
    }
    int before = owner.start() - 1;
    while (before > 0 && s.in(before, "formalities")) {
      // "after official Chilean recognition"
      before--;
    }
    boolean factive =
        s.at(before) == null && s.in(before, "factive_prepositions")
            || s.word(before).equals("to") && s.in(before - 1, "causes_before_to")
            || reactedTo(noun, clause, reading)
            || NounDates.dateOfVerb(s, owner.start(), noun.end(), clause, reading) != null;
    return factive ? List.of(owner.party()) : List.of();
  }

  /** "X's recognition was condemned", "welcomed X's recognition": it had happened. */
  private static boolean reactedTo(NounMention noun, Clause clause, Reading reading) {
    Predicate p = around(noun, clause);
    boolean held = p.passive() ? p.subjectHas(noun.start()) : p.complementHas(noun.start());
    return held
        && reading.words().in("reacting_verbs", p.verb().lemma())
        && !p.verb().negated()
        && p.verb().modal().isEmpty();
  }

  private static Predicate around(NounMention noun, Clause clause) {
    return clause.predicates().isEmpty()
        ? clause.predicate()
        : NounClauses.at(clause.predicates(), noun.start());
  }
}
