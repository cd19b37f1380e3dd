package org.legation.extract.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.context.Discourse;
import org.legation.model.Party;
import org.legation.model.RelationType;

/**
 * With whom relations are where neither the clause nor the section says, in an article on one
 * state: "The embassy in Lima was closed in 1973, and relations were resumed in 1990".
 */
final class LastNamedSide {
  /** With more states than these one sentence does not break and another one resume relations. */
  private static final int MOST_PARTNERS = 3;

  private LastNamedSide() {}

  /**
   * The sides of relations of which the clause names nobody but the one whom the article is about.
   */
  static List<RelationSides.Pair> pairs(
      Clause clause, int theme, Set<Party> named, Reading reading) {
    Discourse discourse = reading.discourse();
    Party subject = discourse.subject();
    boolean nobody =
        named.isEmpty() || named.equals(Set.of(subject == null ? Party.NONE : subject));
    if (subject == null || !discourse.both().isEmpty() || !nobody || sided(clause)) {
      return List.of();
    }
    Set<Party> before = inSentence(clause, theme, subject, reading);
    List<Party> others =
        before == null
            ? List.of()
            : before.isEmpty() ? inSentenceBefore(subject, reading) : List.copyOf(before);
    return others.stream().map(other -> new RelationSides.Pair(subject, other)).toList();
  }

  /** "relations with the tribes": with whom they are the clause says, though by no known name. */
  private static boolean sided(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    for (int i = clause.predicate().subjectStart(); i < clause.predicate().complementEnd(); i++) {
      if (s.at(i) == null && s.in(i, "side_prepositions")) {
        return true;
      }
    }
    return false;
  }

  /** The one party named before in the sentence; empty if none is, null if several are. */
  private static @Nullable Set<Party> inSentence(
      Clause clause, int theme, Party subject, Reading reading) {
    Set<Party> others = new LinkedHashSet<>();
    for (Mention mention : clause.sentence().mentions(Mention.class, 0, theme)) {
      if (mention instanceof PartyMention party) {
        others.add(party.party());
      } else if (mention instanceof CityMention city && !city.city().country().isEmpty()) {
        others.add(reading.party(city.city().country()));
      }
    }
    others.remove(subject);
    return others.size() > 1 ? null : others;
  }

  /** Whom the sentence before told to have relations or posts with the subject, or named alone. */
  private static List<Party> inSentenceBefore(Party subject, Reading reading) {
    Set<Party> partners = new LinkedHashSet<>();
    Set<Party> met = new LinkedHashSet<>();
    for (ClaimDraft deed : ClaimDraft.toldBefore(reading.discourse())) {
      Party other = deed.actor().equals(subject) ? deed.counterpart() : deed.actor();
      boolean ofSubject = deed.actor().equals(subject) || deed.counterpart().equals(subject);
      if (ofSubject && !other.id().isEmpty()) {
        (deed.rule().type() == RelationType.RELATIONS ? partners : met).add(other);
      }
    }
    if (!partners.isEmpty()) {
      return partners.size() > MOST_PARTNERS ? List.of() : new ArrayList<>(partners);
    }
    return met.size() == 1 ? List.copyOf(met) : List.of();
  }
}
