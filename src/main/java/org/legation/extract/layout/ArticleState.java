package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.legation.extract.Claim;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Annotator;
import org.legation.extract.context.Discourse;
import org.legation.extract.date.DateFinder;
import org.legation.extract.date.DateWords;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser;
import org.legation.gazetteer.Hints;
import org.legation.model.Article;
import org.legation.model.Finding;
import org.legation.model.RelationType;
import org.legation.model.Section;
import org.legation.model.Severity;
import org.legation.model.Span;
import org.legation.model.Status;

/** What the readers of paragraphs, lists and tables share while they go through one article. */
final class ArticleState {
  /**
   * No sentence that people write comes near; the time that rules take grows with the square of the
   * length.
   */
  private static final int LONGEST_SENTENCE = 20_000;

  private final Article article;
  private final Annotator annotator;
  private final DateFinder dates;
  private final DateFinder asideDates;
  private final Forerunners forerunners;
  private final Discourse discourse;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> tooLong = new HashSet<>();
  private Section section;
  private Set<String> rivals = Set.of();
  private Hints hints = Hints.NONE;
  private String lead = "";
  private String leadBefore = "";
  private String leadAround = "";
  private boolean leadOpen;
  private final LeadsAbove leads = new LeadsAbove();
  private final WordsAbove wordsAbove = new WordsAbove();
  private final List<HeadingDays.Told> told = new ArrayList<>();

  ArticleState(
      Article article, Annotator annotator, DateWords dateWords, Words words, Discourse discourse) {
    this.forerunners = new Forerunners(discourse, words);
    this.article = article;
    this.annotator = annotator;
    this.dates = new DateFinder(dateWords);
    this.asideDates = new DateFinder(dateWords);
    this.discourse = discourse;
    this.section =
        article.sections().isEmpty()
            ? new Section(1, null, List.of(), List.of())
            : article.sections().get(0);
  }

  Article article() {
    return article;
  }

  Discourse discourse() {
    return discourse;
  }

  DateFinder dates() {
    return dates;
  }

  /** Forgets the dates before; a day without a year below the heading "1964" is of that year. */
  void freshDates() {
    dates.forgetBase();
    dates.baseOf(discourse.headingDate());
  }

  Section section() {
    return section;
  }

  /**
   * Enters a section.
   *
   * @param text all of it
   */
  void enter(Section next, String text) {
    leads.leave(section.path(), leadOpen ? (leadBefore + " " + lead).strip() : "");
    leadAround = leads.around(next.path());
    leadOpen = false;
    section = next;
    wordsAbove.forget();
    rivals = Set.copyOf(annotator.rivalsIn(text));
    lead = "";
    leadBefore = "";
    told.clear();
  }

  /** Remembers a sentence of the section. */
  void told(AnnotatedSentence words, Span span) {
    told.add(new HeadingDays.Told(words, span));
  }

  /** The sentences of the section so far. */
  List<HeadingDays.Told> told() {
    return told;
  }

  /** The innermost heading; empty in the lead of the article. */
  String heading() {
    return section.path().isEmpty() ? "" : section.path().get(section.path().size() - 1);
  }

  /** The last sentence before a list or table, which may say what it holds. */
  String lead() {
    return lead;
  }

  /** The sentence before that. */
  String leadBefore() {
    return leadBefore;
  }

  void lead(String sentence) {
    leadBefore = lead;
    lead = sentence;
    leadOpen = true;
  }

  /** What the sections around this one announced, and no list has followed; empty if nothing. */
  String leadAround() {
    return leadAround;
  }

  /** A list or table has followed its lead-in. */
  void listed() {
    leadOpen = false;
  }

  List<Claim> claims() {
    return claims;
  }

  List<Finding> findings() {
    return findings;
  }

  String text(Span span) {
    return span.of(article.text());
  }

  /** Annotates a sentence, row or cell. */
  AnnotatedSentence annotate(Span span) {
    return annotate(text(span).replace('\n', ' '));
  }

  /**
   * Annotates words, which need not stand in the article in this order; of too many of them nothing
   * is read.
   */
  AnnotatedSentence annotate(String words) {
    boolean readable = words.length() <= LONGEST_SENTENCE;
    if (!readable && tooLong.add(words)) {
      findings.add(
          new Finding(
              Severity.WARNING,
              "sentence-too-long",
              article.info().title(),
              section.name(),
              "",
              -1,
              -1,
              "",
              String.format(
                  Locale.ROOT,
                  "A sentence of %,d characters was not read; the limit is %,d.",
                  words.length(),
                  LONGEST_SENTENCE),
              "Look whether the text has lost its full stops or line breaks."));
    }
    return annotator
        .annotate(readable ? words : "", dates, hints(), discourse.persons().surnames())
        .withParties(forerunners::today);
  }

  /** Annotates words that are not read at this place, and whose dates no later one leans on. */
  AnnotatedSentence aside(String words) {
    return aside(words, hints());
  }

  private AnnotatedSentence aside(String words, Hints hints) {
    asideDates.forgetBase();
    String text = words.length() <= LONGEST_SENTENCE ? words.replace('\n', ' ') : "";
    return annotator
        .annotate(text, asideDates, hints, discourse.persons().surnames())
        .withParties(forerunners::today);
  }

  /** The same for headings and other words above a line, of which each line asks anew. */
  AnnotatedSentence above(String words) {
    Hints hints = hints();
    return wordsAbove.of(
        words, hints, discourse.persons().surnames().size(), text -> aside(text, hints));
  }

  /** What decides names at this place; the same object as long as it says the same. */
  Hints hints() {
    String subject = discourse.subject() == null ? "" : discourse.subject().id();
    String other = discourse.other() == null ? "" : discourse.other().id();
    boolean same =
        other.equals(hints.sectionCode())
            && subject.equals(hints.subjectCode())
            && rivals.equals(hints.codesAround());
    if (!same) {
      hints = new Hints(null, Set.of(), subject, other, rivals, annotator.ground(other));
    }
    return hints;
  }

  void add(ClaimDraft found, Span quote) {
    ClaimDraft draft = found;
    boolean undated = draft.date().isEmpty() && !discourse.headingDate().isEmpty();
    if (undated
        && draft.rule().type() == RelationType.AGREEMENT
        && draft.status() == Status.ASSERTED) {
      // a treaty under a heading with a year is that year's
      draft = draft.withDate(new DateChooser.Chosen(discourse.headingDate(), draft.status()));
    }
    claims.add(
        new Claim(
            draft.rule().type(),
            draft.subtype(),
            draft.status(),
            draft.actor(),
            draft.actorBody(),
            draft.counterpart(),
            draft.date(),
            draft.place(),
            draft.placeCountry(),
            draft.object(),
            draft.outcome(),
            draft.votesFor(),
            draft.votesAgainst(),
            draft.mutual(),
            draft.detail(),
            quote,
            section.name(),
            draft.rule().id(),
            draft.rule().confidence()));
  }
}
