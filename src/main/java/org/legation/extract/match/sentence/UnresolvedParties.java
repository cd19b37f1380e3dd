package org.legation.extract.match.sentence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Matches.Unresolved;
import org.legation.extract.match.Reading;
import org.legation.extract.match.mission.ConsulsAsPosts;
import org.legation.extract.rule.Rule;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** Finds deeds whose parties the sentence does not name, or names in a way that nobody knows. */
final class UnresolvedParties {
  private static final Set<RelationType> DEEDS =
      EnumSet.of(
          RelationType.RECOGNITION,
          RelationType.RELATIONS,
          RelationType.MISSION,
          RelationType.VISA_WAIVER);
  private final Words words;

  UnresolvedParties(Words words) {
    this.words = words;
  }

  /** The first rule that told a deed of the clause, but not whose; null if none did. */
  @Nullable Unresolved in(Clause clause, List<Rule> silent, Reading reading) {
    for (Rule rule : silent) {
      if (!DEEDS.contains(rule.type()) || rule.weak() || rule.status() == Status.DENIED) {
        continue;
      }
      Predicate p = clause.predicate();
      boolean told =
          rule.object().isEmpty()
              ? !unknown(clause.sentence(), p.complementStart(), p.complementStart()).isEmpty()
              : !ConsulsAsPosts.of(clause, clause.themes(rule)).isEmpty();
      if (!told) {
        continue;
      }
      String name = name(clause);
      boolean dated =
          !clause
              .sentence()
              .mentions(TimeMention.class, p.leadStart(), p.complementEnd())
              .isEmpty();
      if (!name.isEmpty() || dated && !unnamed(clause)) {
        return new Unresolved(rule, name);
      }
    }
    return null;
  }

  /** "with several countries": the sentence itself names nobody, so nobody is missed. */
  private boolean unnamed(Clause clause) {
    Predicate p = clause.predicate();
    for (int i = p.leadStart(); i < p.complementEnd(); i++) {
      String word = clause.sentence().word(i);
      if (words.in("quantity_nouns", word)
          || words.in("group_nouns", word)
          || words.in("pair_nouns", word)) {
        return true;
      }
    }
    return false;
  }

  /** The unknown name behind a preposition, or at the head of the subject. */
  private String name(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    for (int i = p.subjectStart(); i < p.complementEnd(); i++) {
      boolean place =
          i == p.subjectStart()
              || i == p.complementStart()
              || s.at(i - 1) == null && s.entry(i - 1).in("before_parties");
      String name = place ? unknown(s, i, i) : "";
      if (!name.isEmpty()) {
        return name;
      }
    }
    return "";
  }

  /** The capitalised words from a token on that are no known mention; empty if there are none. */
  private String unknown(AnnotatedSentence s, int from, int at) {
    int start = at;
    while (s.in(start, "determiners") && s.at(start) == null) {
      start++;
    }
    int end = start;
    while (end < s.size() && nameWord(s, end)) {
      end++;
    }
    // the first word of a sentence is a capital letter's own doing
    boolean first = start == 0 && end - start < 2;
    return first || end == start || from > start ? "" : s.text(start, end);
  }

  private boolean nameWord(AnnotatedSentence s, int i) {
    String text = s.tokens().get(i).text();
    return (s.at(i) == null || s.at(i) instanceof PersonMention)
        && text.length() > 1
        && text.indexOf('-') < 0
        && !s.in(i, "regions")
        && Character.isUpperCase(text.codePointAt(0))
        && !s.in(i, "never_names")
        && !s.in(i, "titles");
  }
}
