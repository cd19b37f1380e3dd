package org.legation.extract.match.agreement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.match.DeedsTold;
import org.legation.extract.match.NounDates;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;

/** Reads "the establishment of diplomatic relations between X and Y in 1919". */
public final class RelationNouns {
  private static final String SUBTYPE = "diplomatic";

  /** Words of "absence of official diplomatic relations" before the noun. */
  private static final int WORDS_BEFORE = 5;

  private final RuleBook rules;

  /** Takes from the book the rules that it matches. */
  public RelationNouns(RuleBook rules) {
    this.rules = rules;
  }

  /**
   * Relations that a noun tells to begin or to end: "the establishment of relations with X".
   *
   * @param event the token of the noun
   * @param ruleId the rule that gives type and status
   */
  public List<ClaimDraft> match(
      AnnotatedSentence s, int event, Clause clause, Reading reading, String ruleId) {
    List<NounMention> nouns =
        s.nouns("relations", event, Math.min(s.size(), event + NounDates.REACH));
    if (nouns.isEmpty()) {
      return List.of();
    }
    NounMention noun = nouns.get(0);
    // "Resumption of Relations, 1956", in an article on two states: of diplomatic ones
    boolean resumed = reading.discourse().pair() && s.in(event, "restoring_nouns");
    boolean vague =
        !resumed
            && !rules.rule(ruleId).weak()
            && "relations".equals(noun.classes().get("relations"));
    TimeMention date = DaysDeclared.of(s, event, clause);
    date = date == null ? NounDates.dateOf(s, event, noun.end(), clause, reading) : date;
    DeedsTold.Told told = DeedsTold.of(s, event, clause, reading);
    if (date == null && !told.done() || vague && !told.done()) {
      return List.of();
    }
    Rule rule = rules.rule(ruleId);
    boolean behind = date != null && date.start() >= noun.end();
    int end = behind && date != null ? date.start() : NounDates.end(s, noun.end(), clause);
    RelationSides.Sides sides = NounSides.sidesBehind(s, noun, end, clause, reading);
    if (sides.pairs().isEmpty() && date != null && !vague) {
      sides = NounSides.sidesNamed(s, reading);
    }
    Party owner = ownerOf(s, event);
    if (owner != null && s.word(noun.end()).equals("with")) {
      // "because of X's establishment of relations with Y"
      sides = NounSides.sidesOf(owner, s, noun, end, clause, reading);
    }
    List<Party> agents = reading.parties().agents(clause);
    boolean with = s.word(noun.end()).equals("with");
    String verb = clause.predicate().verb().lemma();
    // "X signed an agreement on the establishment of relations with Y"
    boolean signs = !clause.predicate().passive() && reading.words().in("signing_there", verb);
    boolean own = signs || reading.words().in("announcing", verb);
    if (owner == null && with && own && told.now() && agents.size() == 1) {
      // "X announced the restoration of (its) relations with Y"
      sides = NounSides.sidesOf(agents.get(0), s, noun, end, clause, reading);
    }
    boolean named = s.word(noun.end()).equals("between") || with;
    if (!named && told.now() && !vague && agents.size() == 2) {
      // "X and Y signed an agreement on the establishment of relations"
      sides =
          new RelationSides.Sides(
              List.of(new RelationSides.Pair(agents.get(0), agents.get(1))), true);
    }
    String edtf =
        date == null ? DeedsTold.date(told, noun.end(), clause, reading) : date.date().first();
    List<ClaimDraft> drafts = new ArrayList<>();
    for (RelationSides.Pair pair : sides.pairs()) {
      drafts.add(
          ClaimDraft.of(rule, rule.status(), pair.a(), pair.b())
              .withSubtype(SUBTYPE)
              .withDate(new Chosen(edtf, rule.status())));
    }
    return drafts;
  }

  private static @Nullable Party ownerOf(AnnotatedSentence s, int event) {
    return s.at(event - 1) == null
            && s.word(event - 1).equals("'s")
            && s.at(event - 2) instanceof PartyMention owner
        ? owner.party()
        : null;
  }

  /** "despite the absence of diplomatic relations between X and Y": there are none. */
  public List<ClaimDraft> absent(AnnotatedSentence s, int event, Clause clause, Reading reading) {
    List<NounMention> nouns = s.nouns("relations", event, Math.min(s.size(), event + WORDS_BEFORE));
    if (nouns.isEmpty() || "relations".equals(nouns.get(0).classes().get("relations"))) {
      return List.of();
    }
    NounMention noun = nouns.get(0);
    RelationSides.Sides sides =
        NounSides.sidesBehind(s, noun, NounDates.end(s, noun.end(), clause), clause, reading);
    Rule rule = rules.rule("noun-relations-absent");
    return sides.pairs().stream()
        .map(pair -> ClaimDraft.of(rule, rule.status(), pair.a(), pair.b()).withSubtype(SUBTYPE))
        .toList();
  }
}
