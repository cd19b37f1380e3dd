package org.legation.extract.match.membership;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.CapitalisedNames;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.RelationType;

/**
 * The organisations that a clause names by a noun alone: "was re-elected to the council", "left the
 * latter", "was suspended from both organisations".
 */
final class OrganisationEchoes {
  private static final int BOTH = 2;

  private OrganisationEchoes() {}

  /** What the noun stands for; empty if the clause has none, or if it is not clear which. */
  static Map<String, Mention> of(Rule rule, Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    boolean joins =
        rule.object().isEmpty()
            && (reading.words().in("joining_verbs", p.verb().lemma())
                || reading.words().in("electing_verbs", p.verb().lemma()));
    Map<String, Mention> elided = joins ? elided(clause, reading) : Map.of();
    if (!elided.isEmpty()) {
      return elided;
    }
    int at = p.complementStart();
    if (!rule.preposition().isEmpty() && s.word(at).equals(rule.preposition())) {
      at++;
    } else if (!rule.preposition().isEmpty()) {
      return Map.of();
    }
    if (!joins || at >= p.complementEnd()) {
      return Map.of();
    }
    int first = at;
    boolean formerOf = s.word(at).equals("the") && s.word(at + 1).equals("former");
    while (!formerOf
        && (s.in(at, "determiners") || s.at(at) == null && s.word(at).equals("both"))) {
      at++;
    }
    at = formerOf ? at + 1 : at;
    List<String> names = before(clause, reading);
    String noun = s.word(at);
    if (at == first + 1 && s.word(at).equals("latter")) {
      String unknown = unknownLast(clause);
      return unknown != null
          ? named(List.of(unknown), p)
          : names.size() >= BOTH
              ? named(names.subList(names.size() - 1, names.size()), p)
              : Map.of();
    }
    if (at == first + 1 && s.word(at).equals("former") && at + 1 >= ofNoun(clause, at)) {
      boolean two = names.size() == BOTH && unknownLast(clause) == null;
      return two ? named(names.subList(0, 1), p) : Map.of();
    }
    boolean plural = noun.endsWith("s") && s.in(at, "bodies_of_one");
    boolean pair = s.word(first).equals("both") || s.word(at - 1).equals("two");
    if (plural && pair && names.size() == BOTH) {
      return named(names, p);
    }
    boolean one = at == first + 1 && s.word(first).equals("the") && s.in(at, "organisation_echoes");
    List<String> meant = meant(names, noun);
    boolean ends = at + 1 >= p.complementEnd() || ends(s, at + 1);
    return one && ends && meant.size() == 1 ? named(meant, p) : Map.of();
  }

  /** Not "the council of X", "the council meeting". */
  private static boolean ends(AnnotatedSentence s, int behind) {
    return s.at(behind) instanceof Mention.TimeMention
        || s.at(behind) == null
            && !s.word(behind).equals("of")
            && (s.in(behind, "prepositions")
                || s.in(behind, "coordinators")
                || s.entry(behind).adverb()
                || !Character.isLetter(s.word(behind).charAt(0)));
  }

  /** "the League" of "League of Nations"; "the organization" of the only one there is. */
  private static List<String> meant(List<String> names, String noun) {
    List<String> named =
        names.stream()
            .filter(name -> List.of(name.toLowerCase(Locale.ROOT).split("[ -]")).contains(noun))
            .toList();
    return named.isEmpty() && names.size() == 1 ? names : named;
  }

  /** Where a phrase ends: at the end of the complement, or at the date behind its noun. */
  private static int ofNoun(Clause clause, int noun) {
    AnnotatedSentence s = clause.sentence();
    boolean date = s.in(noun + 1, "prepositions") || s.at(noun + 1) instanceof Mention.TimeMention;
    return date ? noun + 1 : clause.predicate().complementEnd();
  }

  /**
   * "X and the Great Lakes Area (1990); it left the latter": a name that nobody knows, where it
   * stands last in the list; null if a known one does.
   */
  private static @Nullable String unknownLast(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    for (int i = clause.predicate().verb().start() - 1; i > 0; i--) {
      Mention at = s.at(i);
      if (at != null && at.namesOrganisation()) {
        return null;
      }
      boolean and = s.at(i) == null && s.word(i).equals("and");
      if (and) {
        int start = s.word(i + 1).equals("the") ? i + 2 : i + 1;
        int end =
            s.at(start) instanceof Mention.PersonMention name
                ? name.end()
                : CapitalisedNames.end(s, start, s.size());
        return end > start + 1 ? s.text(start, end) : null;
      }
    }
    return null;
  }

  /**
   * "since it joined in 1994", "with X joining in 2024": to what, the sentence named just before.
   */
  private static Map<String, Mention> elided(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    int at = p.complementStart();
    at = s.at(at) == null && s.in(at, "prepositions") ? at + 1 : at;
    boolean dated = s.at(at) instanceof Mention.TimeMention && at < p.complementEnd();
    boolean hangs =
        reading.words().in("membership_conjunctions", p.conjunction())
            || MembershipJoiners.rightBefore(clause) != null
            // "a member of X, having joined in 1963"
            || s.word(p.verb().start()).equals("having") && p.verb().start() > 0;
    boolean unpassive = !p.passive() && reading.words().in("elided_joining", p.verb().lemma());
    return dated && hangs && unpassive ? Organisations.named(clause, p.verb().start()) : Map.of();
  }

  /** The organisations that the sentence names before the verb, else those told of before it. */
  private static List<String> before(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Map<String, Mention> names = new LinkedHashMap<>();
    for (Mention mention : s.mentions(Mention.class, 0, clause.predicate().verb().start())) {
      if (mention.namesOrganisation() && !Organisations.abbreviation(s, mention)) {
        names.put(s.text(mention.start(), mention.end()), mention);
      }
    }
    if (!names.isEmpty()) {
      return new ArrayList<>(names.keySet());
    }
    return ClaimDraft.toldBefore(reading.discourse()).stream()
        .filter(draft -> draft.rule().type() == RelationType.MEMBERSHIP)
        .map(ClaimDraft::object)
        .distinct()
        .toList();
  }

  private static Map<String, Mention> named(List<String> names, Predicate p) {
    Map<String, Mention> found = new LinkedHashMap<>();
    for (String name : names) {
      found.put(name, OrganisationMention.named(p.verb().start(), p.verb().end(), name));
    }
    return found;
  }
}
