package org.legation.extract.match;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.lexicon.Words;

/** The day of the treaty by which a state recognised another, or relations began. */
final class PaperDates {
  private PaperDates() {}

  /** A date, or the day of the paper that leads the clause where it has none. */
  static DateChooser.Chosen orOfPaper(DateChooser.Chosen own, Clause clause, Words words) {
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
    NounMention paper = null;
    for (NounMention noun : s.nouns("agreement", from, to)) {
      paper = noun;
    }
    for (TimeMention time : s.mentions(TimeMention.class, from, to)) {
      boolean single = time.date().role() == Role.AT && !time.date().adjective();
      boolean of = s.word(time.start() - 1).equals("of") || s.word(time.start() - 1).equals("(");
      if (paper != null && single && of && time.start() > paper.start()) {
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
    for (NounMention paper : s.nouns("agreement", p.complementStart(), p.complementEnd())) {
      int by = s.in(paper.start() - 1, "determiners") ? paper.start() - 2 : paper.start() - 1;
      if (s.at(by) == null && words.in("paper_prepositions", s.word(by))) {
        return behindPaper(s, by, p.complementEnd());
      }
    }
    return null;
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
