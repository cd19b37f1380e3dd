package org.legation.extract.match.agreement;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** What the words around the noun of a treaty make of what a verb says of it. */
final class PaperNouns {
  private static final int LONGEST_PHRASE = 6;

  private PaperNouns() {}

  /** "denounced the treaty's provisions", "finalised its treaty text": told of a part alone. */
  static boolean toldOfPart(Clause clause, Clause.Themes themes) {
    AnnotatedSentence s = clause.sentence();
    NounMention noun = themes.nouns().get(0);
    int next = s.word(noun.end()).equals("'s") ? noun.end() + 1 : noun.end();
    for (int i = next; i < next + LONGEST_PHRASE && s.at(i) == null; i++) {
      if (s.in(i, "paper_parts")) {
        return next > noun.end() || i == next;
      }
      if (s.in(i, "prepositions") || s.word(i).equals(",") || s.entry(i).auxiliary() != null) {
        return false;
      }
    }
    return false;
  }

  /** "have an alliance": a tie that lasts, no text that was signed. */
  static boolean onlyKept(Clause clause, NounMention noun, Reading reading) {
    return noun.of("agreement")
        && reading.words().in("kept_relations", clause.predicate().verb().lemma())
        && clause.sentence().in(noun.end() - 1, "tie_nouns");
  }

  /** "negotiated a 1991 declaration", "signed the treaty of 1984": when the treaty was made. */
  static String ownDate(Clause clause, NounMention noun, Status status, Reading reading) {
    boolean made =
        status == Status.ASSERTED
            && reading.words().in("making_verbs", clause.predicate().verb().lemma());
    TimeMention date = made ? DatedAgreements.dateOf(clause.sentence(), noun, reading) : null;
    return date == null ? "" : date.date().first();
  }

  /** "signed a treaty in 1990. It was signed in the palace": the same deed once more. */
  static boolean toldAlready(Clause clause, NounMention noun, Reading reading) {
    String word = clause.sentence().word(noun.start());
    return (word.equals("it") || word.equals("they"))
        && reading.words().in("signing", clause.predicate().verb().lemma())
        && ClaimDraft.toldBefore(reading.discourse()).stream()
            .anyMatch(
                deed ->
                    deed.rule().type() == RelationType.AGREEMENT
                        && deed.status() == Status.ASSERTED
                        && !deed.date().isEmpty());
  }

  /** "this agreement": one that was told of before, or the one that the heading names. */
  static boolean pointsBack(Clause clause, NounMention noun, Reading reading) {
    return clause.sentence().in(noun.start() - 1, "pointing_determiners")
        && !ofHeading(clause, noun, reading);
  }

  /**
   * "This treaty was signed on 3 May", below a heading of that name in an article on two sides: the
   * heading alone has named it.
   */
  private static boolean ofHeading(Clause clause, NounMention noun, Reading reading) {
    return reading.discourse().pair()
        && !noun.plural()
        && noun.end() - noun.start() == 1
        && reading.words().in("signing", clause.predicate().verb().lemma())
        && !reading.discourse().headingPaper().isEmpty();
  }

  /** "resumed in 1990 after the signing of a treaty": the date of what came later. */
  static boolean atAnotherTime(AnnotatedSentence s, int event) {
    int i = event - 1;
    while (i > 0 && s.at(i) == null && (s.in(i, "determiners") || s.in(i, "formalities"))) {
      i--;
    }
    return s.at(i) == null && s.in(i, "going_before");
  }

  /** Whether "a" or "an" stands before the noun and its adjectives: nobody told of it before. */
  static boolean introduced(AnnotatedSentence s, NounMention noun, Reading reading) {
    String first = s.word(phrase(s, noun, reading));
    return first.equals("a") || first.equals("an");
  }

  /** "a new visa agreement": whether a word may stand between the article and the noun. */
  static boolean inPhrase(AnnotatedSentence s, int i, Reading reading) {
    return s.at(i) == null
        ? s.in(i, "determiners") || reading.grammar().contentWord(s.word(i))
        : s.at(i) instanceof NounMention noun && noun.of("visa");
  }

  /** Where the phrase of the noun begins: over its adjectives to its determiner. */
  static int phrase(AnnotatedSentence s, NounMention noun, Reading reading) {
    int i = noun.start() - 1;
    while (i > 0
        && noun.start() - i < LONGEST_PHRASE
        && s.at(i) == null
        && reading.grammar().contentWord(s.word(i))) {
      i--;
    }
    return i;
  }

  /**
   * An agreement of the parties whose talks or deed a clause tells.
   *
   * @param theme the noun that the clause is about: the agreement itself, or the talks on it
   */
  static List<ClaimDraft> between(
      Rule rule,
      Clause clause,
      NounMention theme,
      NounMention paper,
      Status told,
      Reading reading) {
    int verb = clause.predicate().verb().end();
    String date = reading.dates().choose(clause, Status.ASSERTED, verb, verb, true).edtf();
    boolean inSubject = clause.predicate().subjectHas(theme.start());
    return RelationSides.of(rule, clause, reading, theme, inSubject).pairs().stream()
        .map(
            pair ->
                ClaimDraft.of(rule, told, pair.a(), pair.b())
                    .withSubtype(paper.classes().getOrDefault("agreement", ""))
                    .withObject(ObjectText.of(clause.sentence(), paper))
                    .withDate(new Chosen(date, told)))
        .toList();
  }

  /** Whether a sentence has the noun of an agreement, and no agreement was read in it. */
  static boolean untold(AnnotatedSentence s, List<ClaimDraft> told) {
    return !s.nouns("agreement", 0, s.size()).isEmpty()
        && told.stream().noneMatch(draft -> draft.rule().type() == RelationType.AGREEMENT);
  }
}
