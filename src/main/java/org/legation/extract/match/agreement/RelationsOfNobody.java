package org.legation.extract.match.agreement;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Reading;
import org.legation.extract.match.agreement.RelationSides.Pair;
import org.legation.extract.match.agreement.RelationSides.Sides;
import org.legation.model.Party;
import org.legation.model.RelationType;

/**
 * Between whom relations are where neither the clause nor the section says: "X recognised Y in
 * 1960. Diplomatic relations were established in 1963" are between the two of whom the same was
 * told just before, and in an article on one state "The embassy in Lima was closed in 1973, and
 * relations were resumed in 1990" are with the one state that was named last.
 */
final class RelationsOfNobody {
  private static final Set<RelationType> BETWEEN_STATES =
      EnumSet.of(RelationType.RELATIONS, RelationType.RECOGNITION);

  /** With more states than these one sentence does not break and another one resume relations. */
  private static final int MOST_PARTNERS = 3;

  private final Clause clause;
  private final NounMention theme;
  private final Reading reading;

  private RelationsOfNobody(Clause clause, NounMention theme, Reading reading) {
    this.clause = clause;
    this.theme = theme;
    this.reading = reading;
  }

  /**
   * The sides of relations without a partner.
   *
   * @param theme the noun or pronoun that names the relations
   * @param named whom the clause names
   */
  static Sides of(Clause clause, NounMention theme, Set<Party> named, Reading reading) {
    return new RelationsOfNobody(clause, theme, reading).sides(named);
  }

  private Sides sides(Set<Party> named) {
    if (!reading.discourse().both().isEmpty() || sided()) {
      return new Sides(List.of(), false);
    }
    Pair told = named.isEmpty() ? toldBefore() : null;
    return told == null ? new Sides(withLastNamed(named), false) : new Sides(List.of(told), true);
  }

  /** "with the tribes", "between the parties": sides without a known name. */
  private boolean sided() {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    for (int i = p.subjectStart(); i < p.complementEnd(); i++) {
      if (s.at(i) instanceof OrganisationMention || s.at(i) == null && s.in(i, "side_words")) {
        return true;
      }
    }
    return false;
  }

  /** The one pair of whom relations or recognition were told last; null if there are several. */
  private @Nullable Pair toldBefore() {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    boolean bare =
        p.subjectHas(theme.start())
            && s.mentions(PartyMention.class, p.subjectStart(), p.complementEnd()).isEmpty();
    if (!bare) {
      return null;
    }
    Set<Set<Party>> here = pairs(ClaimDraft.toldSoFar(reading.discourse()));
    Set<Set<Party>> pairs = here.isEmpty() ? pairsBefore() : here;
    if (pairs.size() != 1) {
      return null;
    }
    List<Party> two = List.copyOf(pairs.iterator().next());
    boolean apart = !reading.places().state(two.get(0)).equals(reading.places().state(two.get(1)));
    return apart ? new Pair(two.get(0), two.get(1)) : null;
  }

  /** What the sentence before told, unless this one has named others since. */
  private Set<Set<Party>> pairsBefore() {
    Set<Set<Party>> pairs = pairs(ClaimDraft.toldBefore(reading.discourse()));
    boolean others =
        clause
            .sentence()
            .mentions(PartyMention.class, 0, clause.predicate().subjectStart())
            .stream()
            .anyMatch(named -> pairs.stream().noneMatch(pair -> pair.contains(named.party())));
    return others ? Set.of() : pairs;
  }

  private static Set<Set<Party>> pairs(List<ClaimDraft> drafts) {
    Set<Set<Party>> pairs = new LinkedHashSet<>();
    for (ClaimDraft draft : drafts) {
      if (BETWEEN_STATES.contains(draft.rule().type())
          && !draft.actor().equals(draft.counterpart())) {
        pairs.add(new LinkedHashSet<>(List.of(draft.actor(), draft.counterpart())));
      }
    }
    return pairs;
  }

  /** The one whom the article is about with those named last, where the clause names no other. */
  private List<Pair> withLastNamed(Set<Party> named) {
    Party subject = reading.discourse().subject();
    boolean nobody = named.isEmpty() && clause.predicate().subjectHas(theme.start());
    if (subject == null || !nobody && !named.equals(Set.of(subject))) {
      return List.of();
    }
    Set<Party> before = namedBefore(subject);
    Set<Party> others = before.isEmpty() ? partnersBefore(subject) : before;
    boolean known = before.size() < 2;
    return known ? others.stream().map(other -> new Pair(subject, other)).toList() : List.of();
  }

  /** Whom the sentence names before the relations, but the subject. */
  private Set<Party> namedBefore(Party subject) {
    Set<Party> others = new LinkedHashSet<>();
    for (Mention mention : clause.sentence().mentions(Mention.class, 0, theme.start())) {
      if (mention instanceof PartyMention party) {
        others.add(party.party());
      } else if (mention instanceof CityMention city && !city.city().country().isEmpty()) {
        others.add(reading.party(city.city().country()));
      }
    }
    others.remove(subject);
    return others;
  }

  /** Whom the sentence before told to have relations or posts with the subject, or named alone. */
  private Set<Party> partnersBefore(Party subject) {
    Set<Party> partners = new LinkedHashSet<>();
    Set<Party> met = new LinkedHashSet<>();
    for (ClaimDraft deed : ClaimDraft.toldBefore(reading.discourse())) {
      Party other = deed.actor().equals(subject) ? deed.counterpart() : deed.actor();
      boolean ofSubject = deed.actor().equals(subject) || deed.counterpart().equals(subject);
      if (ofSubject && !other.id().isEmpty()) {
        (deed.rule().type() == RelationType.RELATIONS ? partners : met).add(other);
      }
    }
    if (partners.isEmpty()) {
      return met.size() == 1 ? met : Set.of();
    }
    return partners.size() > MOST_PARTNERS ? Set.of() : partners;
  }
}
