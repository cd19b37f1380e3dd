package org.legation.extract.match.recognition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Reading;
import org.legation.extract.match.agreement.PaperDates;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * Papers that are said to recognise somebody: "recognised A in a statement that also recognised B".
 * Who recognises is whose paper it is.
 *
 * @param token the noun of the paper
 * @param told the clause that tells of the paper
 */
record RecognisingPapers(int token, Clause told) {
  private static final Set<String> OF = Set.of("of", "by", "from");

  /** The paper that is the subject of a clause; null where the subject is something else. */
  static @Nullable RecognisingPapers in(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    Clause parent = clause.parent();
    boolean behind =
        parent != null
            && !p.passive()
            && p.subjectStart() < p.subjectEnd()
            && p.subjectStart() >= parent.predicate().complementStart();
    if (parent == null || !behind) {
      return null;
    }
    AnnotatedSentence s = clause.sentence();
    int paper = -1;
    for (int i = parent.predicate().complementStart(); i < p.subjectEnd(); i++) {
      paper = reading.words().in("speaking_papers", s.word(i)) ? i : paper;
    }
    boolean joint = paper > 0 && s.in(paper - 1, "joint_adjectives");
    return paper < 0 || joint || !endsSubject(s, paper + 1, p.subjectEnd())
        ? null
        : new RecognisingPapers(paper, parent);
  }

  /** Whether nothing but whose and of when a paper is stands between it and what it says. */
  private static boolean endsSubject(AnnotatedSentence s, int from, int to) {
    if (from >= to || s.at(from) instanceof Mention.TimeMention) {
      return true;
    }
    return OF.contains(s.word(from)) || s.word(from).equals("on") || s.word(from).equals(",");
  }

  /** Whose it is, whether or not the words name them. */
  List<Party> owners(Clause clause, Reading reading) {
    AnnotatedSentence s = told.sentence();
    Region behind = new Region(token + 1, clause.predicate().subjectEnd());
    List<Party> by = reading.parties().behind(s, behind, "by", clause);
    by = by.isEmpty() ? reading.parties().governed(s, behind, OF, clause) : by;
    if (!by.isEmpty()) {
      return by;
    }
    if (s.at(token - 1) instanceof PartyMention owner && owner.adjective()) {
      return List.of(owner.party());
    }
    return issued(reading) ? reading.parties().agents(told) : List.of();
  }

  /** "issued a statement", "in a statement": done by whoever the clause is about. */
  boolean issued(Reading reading) {
    AnnotatedSentence s = told.sentence();
    Predicate p = told.predicate();
    if (p.verb().negated()
        || !p.verb().modal().isEmpty()
        || p.link() == Predicate.Link.INFINITIVE) {
      return false;
    }
    int first = token;
    while (first - 1 >= p.complementStart()
        && !s.in(first - 1, "prepositions")
        && !(s.at(first - 1) instanceof PartyMention)
        && !(s.at(first - 1) instanceof NounMention)) {
      first--;
    }
    boolean means =
        first > p.complementStart() && reading.words().in("paper_prepositions", s.word(first - 1));
    boolean object =
        first == p.complementStart()
            && !p.passive()
            && reading.words().in("issuing_verbs", p.verb().lemma());
    return means || object;
  }

  /** The day of the deed of which the paper is told: that of the paper, too. */
  DateChooser.Chosen date(Status status, Reading reading) {
    int behind = told.predicate().verb().end();
    return issued(reading)
        ? PaperDates.orOfPaper(
            reading.dates().choose(told, status, behind, behind, false), told, reading.words())
        : new DateChooser.Chosen("", status);
  }
}
