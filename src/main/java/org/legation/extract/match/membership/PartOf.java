package org.legation.extract.match.membership;

import java.util.LinkedHashMap;
import java.util.Map;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;

/** What a state is "part of" or "a party to". */
final class PartOf {
  private PartOf() {}

  static Map<String, Mention> organisations(Rule rule, Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    if (!namesPart(s, p)) {
      return Map.of();
    }
    Map<String, Mention> found =
        new LinkedHashMap<>(TreatyTopics.of(s, afterParty(s, p), p.complementEnd()));
    for (String preposition : new String[] {"of", "to"}) {
      if (!found.isEmpty()) {
        break;
      }
      Map<String, Mention> governed =
          Organisations.governed(rule, clause, reading, clause.complement(), preposition);
      if (!governed.isEmpty() && partBefore(s, governed.values().iterator().next(), p)) {
        found.putAll(governed);
      }
    }
    return found;
  }

  /** Whether "part" or "party" stands right behind the verb. */
  private static boolean namesPart(AnnotatedSentence s, Predicate p) {
    for (int i = p.verb().end(); i < Math.min(p.complementEnd(), p.verb().end() + 4); i++) {
      if (s.word(i).equals("part") || party(s, i)) {
        return true;
      }
    }
    return false;
  }

  /** The token behind "party"; the end where there is none: what one is part of has no topics. */
  private static int afterParty(AnnotatedSentence s, Predicate p) {
    for (int i = p.verb().end(); i < Math.min(p.complementEnd(), p.verb().end() + 4); i++) {
      if (party(s, i)) {
        return i + 1;
      }
    }
    return p.complementEnd();
  }

  /** "is part of the X", "became a part of the X", "is a party to the X". */
  private static boolean partBefore(AnnotatedSentence s, Mention organisation, Predicate p) {
    int i = organisation.start() - 1;
    while (i > p.verb().end() && !s.word(i).equals("of") && !s.word(i).equals("to")) {
      i--;
    }
    boolean party = s.word(i).equals("to") && party(s, i - 1);
    boolean part = s.word(i).equals("of") && s.word(i - 1).equals("part");
    return (party || part) && i - 1 - p.verb().end() <= 2;
  }

  /** "a party to the X", "are parties to the X". */
  private static boolean party(AnnotatedSentence s, int i) {
    return s.word(i).equals("party") || s.word(i).equals("parties") && s.word(i + 1).equals("to");
  }
}
