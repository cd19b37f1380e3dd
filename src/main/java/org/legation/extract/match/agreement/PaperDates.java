package org.legation.extract.match.agreement;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.EventDates;

/** The day of the treaty by which a state recognised another, or relations began. */
public final class PaperDates {
  /** The words of "by a new royal decree". */
  private static final int LONGEST_PAPER = 4;

  private PaperDates() {}

  /** A date, or the day of the paper that leads the clause where it has none. */
  public static DateChooser.Chosen orOfPaper(DateChooser.Chosen own, Clause clause, Words words) {
    if (!own.edtf().isEmpty()) {
      return own;
    }
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    int from = p.leadStart();
    TimeMention day =
        words.in("paper_prepositions", s.word(from)) && from < p.subjectStart()
            ? behindPaper(s, from, p.subjectStart())
            : null;
    day = day == null ? rightBefore(s, p.subjectStart()) : day;
    day = day == null ? ofPaperTold(clause, words) : day;
    day = day == null ? behindVerb(clause, words) : day;
    return day == null ? own : new DateChooser.Chosen(day.date().edtf(), own.status());
  }

  /** "By the Treaty of Lima of 3 May 1844 X recognised Y". */
  private static @Nullable TimeMention behindPaper(AnnotatedSentence s, int from, int to) {
    int paper = -1;
    for (int i = from; i < to; i++) {
      paper = paper(s, i) ? i : paper;
    }
    for (TimeMention time : s.mentions(TimeMention.class, from, to)) {
      boolean single = time.date().role() == Role.AT && !time.date().adjective();
      boolean of = s.word(time.start() - 1).equals("of") || s.word(time.start() - 1).equals("(");
      if (paper >= 0 && single && of && time.start() > paper) {
        return time;
      }
    }
    return null;
  }

  /** "..., and by the treaty of 3 May 1844 X recognised": the same behind another clause. */
  private static @Nullable TimeMention rightBefore(AnnotatedSentence s, int subject) {
    int last = s.word(subject - 1).equals(",") ? subject - 2 : subject - 1;
    return s.at(last) instanceof TimeMention time
            && s.word(time.start() - 1).equals("of")
            && s.at(time.start() - 2) instanceof NounMention noun
            && noun.of("agreement")
        ? time
        : null;
  }

  /** "recognised X by the treaty of 3 May 1844". */
  private static @Nullable TimeMention behindVerb(Clause clause, Words words) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    for (int i = p.complementStart(); i < p.complementEnd(); i++) {
      int by = paper(s, i) ? opener(s, i, words) : -1;
      if (by >= p.complementStart()) {
        return behindPaper(s, by, p.complementEnd());
      }
    }
    return null;
  }

  /** Where the phrase of a paper begins: "by a royal decree"; -1 where it is none of means. */
  private static int opener(AnnotatedSentence s, int paper, Words words) {
    for (int i = paper - 1; i >= Math.max(0, paper - LONGEST_PAPER); i--) {
      if (s.at(i) == null && words.in("paper_prepositions", s.word(i))) {
        return i;
      }
      if (s.at(i) == null && (s.in(i, "prepositions") || s.word(i).equals(","))) {
        return -1;
      }
    }
    return -1;
  }

  /** A treaty, or what one side issues alone: a decree. */
  private static boolean paper(AnnotatedSentence s, int i) {
    return s.at(i) instanceof NounMention noun && noun.of("agreement") && noun.start() == i
        || s.in(i, "paper_nouns");
  }

  /** "In the treaty, signed on 3 May, X recognised Y", "A treaty was signed on 3 May; in it X". */
  private static @Nullable TimeMention ofPaperTold(Clause clause, Words words) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    if (p.index() == 0) {
      return null;
    }
    Predicate told = clause.predicates().get(p.index() - 1);
    boolean led =
        told.index() == 0
            && told.verb().maybeParticiple()
            && !told.verb().auxiliary()
            && words.in("paper_prepositions", s.word(0));
    int in = p.subjectStart() - 2;
    boolean inIt =
        words.in("paper_prepositions", s.word(in)) && words.in("paper_pronouns", s.word(in + 1));
    boolean signed =
        words.in("paper_verbs", told.verb().lemma())
            || words.in("paper_participles", s.word(told.verb().end() - 1))
            || words.in("sent_participles", s.word(told.verb().end() - 1));
    boolean paper =
        s.mentions(NounMention.class, told.subjectStart(), told.subjectEnd()).stream()
            .anyMatch(EventDates::paper);
    if (!signed || !paper || !led && !inIt) {
      return null;
    }
    return s.mentions(TimeMention.class, told.complementStart(), told.complementEnd()).stream()
        .filter(time -> time.date().role() == Role.AT)
        .findFirst()
        .orElse(null);
  }
}
