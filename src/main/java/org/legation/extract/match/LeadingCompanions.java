package org.legation.extract.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.clause.Predicate;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.Clause.Region;
import org.legation.model.Party;

/**
 * Who does with the subject what a clause tells, named ahead of it: "Together with X, Y recognised
 * Z", "Besides X, Y is the only state to recognise Z", "Like X, Y recognises Z".
 */
final class LeadingCompanions {
  private final Words words;

  LeadingCompanions(Words words) {
    this.words = words;
  }

  /** The parties of the subject with those that lead it. */
  List<Party> with(List<Party> subject, Clause clause, PartyReader parties) {
    if (subject.isEmpty()) {
      return subject;
    }
    Predicate p = clause.predicate();
    Clause owner = owner(clause);
    Region lead = new Region(owner.predicate().leadStart(), p.subjectStart());
    Set<String> governors = lead.from() < lead.to() ? governors(clause, owner, lead) : Set.of();
    if (governors.isEmpty()) {
      return subject;
    }
    Set<Party> all = new LinkedHashSet<>(subject);
    all.addAll(parties.governed(clause.sentence(), lead, governors, clause));
    return List.copyOf(all);
  }

  /** The clause in front, whose subject this one shares: "was the first to recognise". */
  private static Clause owner(Clause clause) {
    Clause owner = clause;
    for (Clause above = clause.parent(); above != null; above = above.parent()) {
      if (above.predicate().subjectStart() != clause.predicate().subjectStart()) {
        break;
      }
      owner = above;
    }
    return owner;
  }

  private Set<String> governors(Clause clause, Clause owner, Region lead) {
    AnnotatedSentence s = clause.sentence();
    String first = s.word(lead.from());
    String second = s.word(lead.from() + 1);
    if (first.equals("like")) {
      // "Like X, Y joined the Z in 1990" does not say when X did
      boolean lasts =
          clause.predicate().verb().present()
              && words.in("lasting_verbs", clause.predicate().verb().lemma());
      return lasts ? Set.of("like") : Set.of();
    }
    if (words.in("companions", first)) {
      return second.equals("with") || first.equals("alongside")
          ? Set.of("with", "alongside")
          : Set.of();
    }
    boolean besides = words.in("besides", first) || words.in("besides", second);
    boolean other = first.equals("other") && second.equals("than");
    return (besides || other) && singledOut(owner)
        ? Set.of("besides", "from", "to", "than")
        : Set.of();
  }

  /** "Y is the only state to", "only Y": else "besides X" may as well be one more object. */
  private static boolean singledOut(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    boolean is = p.verb().lemma().equals("be") || p.verb().lemma().equals("become");
    int from = p.subjectStart() - 1;
    int to = is ? p.complementEnd() : p.subjectEnd();
    for (int i = from; i < to; i++) {
      if (s.at(i) == null && (s.in(i, "firsts") || s.in(i, "singling_out"))) {
        return true;
      }
    }
    return false;
  }
}
