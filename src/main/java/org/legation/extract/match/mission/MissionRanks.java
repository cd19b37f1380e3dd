package org.legation.extract.match.mission;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Status;

/** The ranks of a mission: which one it gets, and which further ones, each at its time. */
final class MissionRanks {
  private MissionRanks() {}

  /** "was raised to a legation in 1922 and to an embassy in 1943": each rank has its date. */
  static List<ClaimDraft> further(
      Rule rule, Clause clause, Status status, Reading reading, List<ClaimDraft> found) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    List<ClaimDraft> further = new ArrayList<>();
    List<NounMention> ranks =
        rule.frame().equals("mission-rank")
            ? s.nouns("mission", p.complementStart(), p.complementEnd())
            : List.of();
    for (int k = 1; k < ranks.size(); k++) {
      String governor = reading.grammar().governor(s, ranks.get(k), p.complementStart());
      int end = k + 1 < ranks.size() ? ranks.get(k + 1).start() : p.complementEnd();
      DateChooser.Chosen date = reading.dates().ofMember(s, status, ranks.get(k).end(), end);
      boolean made = reading.words().in("ranking_verbs", p.verb().lemma());
      boolean goal = reading.words().in("rank_goals", governor) || made && joined(s, ranks.get(k));
      if (goal && !date.edtf().isEmpty()) {
        String kind = ranks.get(k).classes().getOrDefault("mission", "");
        found.stream()
            .filter(draft -> !draft.date().equals(date.edtf()))
            .forEach(draft -> further.add(draft.withSubtype(kind).withDate(date)));
      }
    }
    return further;
  }

  /** "was made a consulate in 1920 and an embassy in 1962". */
  private static boolean joined(AnnotatedSentence s, NounMention rank) {
    int before = s.in(rank.start() - 1, "determiners") ? rank.start() - 2 : rank.start() - 1;
    return s.in(before, "coordinators");
  }

  /** "attained the rank of embassy". */
  static boolean named(AnnotatedSentence s, Predicate p) {
    int at = p.complementStart();
    at = s.entry(at).in("determiners") ? at + 1 : at;
    return s.entry(at).in("rank_nouns") && s.word(at + 1).equals("of");
  }

  /** "from that of a legation to": the rank that the post had before. */
  private static boolean left(AnnotatedSentence s, NounMention rank, int from) {
    for (int i = rank.start() - 1; i >= from; i--) {
      String word = s.word(i);
      if (word.equals("to") || word.equals("into") || word.equals("as")) {
        return false;
      }
      if (word.equals("from")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The kind of a mission; of one that changes its rank the new one, empty if nobody says which.
   */
  static String subtype(Rule rule, Clause clause, NounMention theme, Reading reading) {
    String own = theme.classes().getOrDefault("mission", "");
    if (rule.frame().equals("mission-rank")) {
      return reached(clause, theme, own, reading);
    }
    String raised = clause.subject().has(theme) ? raisedBefore(clause, reading) : "";
    if (!raised.isEmpty()) {
      return raised;
    }
    if (clause.sentence().entry(theme.start()).in("honorary_words")) {
      return own.startsWith("honorary") ? own : "honorary consulate";
    }
    return own;
  }

  /**
   * "became an embassy, and the other was elevated on the same date": that of the clause before.
   */
  private static String alike(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    boolean says = false;
    for (int i = p.verb().start(); i < p.complementEnd(); i++) {
      says |=
          s.at(i) == null && s.in(i, "alike_words")
              || s.at(i) instanceof TimeMention time && s.in(time.start() + 1, "alike_words");
    }
    return says && p.index() > 0 ? rankBehind(clause.other(p.index() - 1)) : "";
  }

  /** The rank that a clause says a mission gets; empty if it says none. */
  private static String rankBehind(Clause clause) {
    Predicate p = clause.predicate();
    for (NounMention rank :
        clause.sentence().nouns("mission", p.complementStart(), p.complementEnd())) {
      return rank.classes().getOrDefault("mission", "");
    }
    return "";
  }

  /** "was raised to an embassy, and was closed in 1988": what is closed is an embassy. */
  private static String raisedBefore(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    if (p.index() == 0 || p.link() != Predicate.Link.COORDINATE) {
      return "";
    }
    Clause before = clause.other(p.index() - 1);
    boolean same = before.predicate().subjectStart() == p.subjectStart();
    String verb = before.predicate().verb().lemma();
    boolean raised =
        reading.words().in("raising_ranks", verb) || reading.words().in("ranking_verbs", verb);
    return same && raised ? rankBehind(before) : "";
  }

  private static String reached(Clause clause, NounMention theme, String own, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    for (NounMention rank : s.nouns("mission", p.complementStart(), p.complementEnd())) {
      if (!rank.equals(theme) && !left(s, rank, p.complementStart())) {
        // the first goal: "to a legation in 1922 and to an embassy in 1943"
        return rank.classes().getOrDefault("mission", own);
      }
    }
    int next = p.index() + 1;
    if (next < clause.predicates().size()
        && clause.predicates().get(next).link() == Predicate.Link.PARTICIPLE) {
      // "raised its legation opened in 1922 to an embassy"
      Predicate between = clause.predicates().get(next);
      for (NounMention rank :
          s.nouns("mission", between.complementStart(), between.complementEnd())) {
        int before = s.in(rank.start() - 1, "determiners") ? rank.start() - 2 : rank.start() - 1;
        if (s.entry(before).in("rank_goals")) {
          return rank.classes().getOrDefault("mission", own);
        }
      }
    }
    for (int i = p.complementStart(); i < p.complementEnd(); i++) {
      if (s.at(i) == null && s.entry(i).in("ambassadorial_words")) {
        return "embassy";
      }
    }
    String alike = alike(clause);
    if (!alike.isEmpty()) {
      return alike;
    }
    // "raised its legation": to what?
    return reading.words().in("raising_ranks", p.verb().lemma()) ? "" : own;
  }
}
