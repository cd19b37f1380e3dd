package org.legation.extract.match.office;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** A state receives whom another one sends: "received X as Chilean envoy". */
public final class ReceivedFrame implements Frame {
  private static final int REACH = 8;

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    Predicate p = clause.predicate();
    Region region =
        p.passive() && rule.preposition().isEmpty() ? clause.subject() : clause.complement();
    AnnotatedSentence s = clause.sentence();
    for (PersonMention person : s.mentions(PersonMention.class, region.from(), region.to())) {
      String governor = reading.grammar().governor(s, person, region.from());
      NounMention office =
          governor.equals(rule.preposition()) ? office(rule, clause, person) : null;
      Sides sides = office == null ? null : sides(clause, reading, office);
      if (office != null && sides != null) {
        DateChooser.Chosen date =
            reading.dates().choose(clause, status, p.verb().end(), p.verb().end(), true);
        String name = s.text(person.start(), person.end());
        reading.discourse().persons().holder(name, sides.from(), sides.to());
        return List.of(
            ClaimDraft.of(rule, status, sides.from(), sides.to())
                .withSubtype(office.classes().getOrDefault("office", ""))
                .withObject(name)
                .withDate(date));
      }
    }
    return List.of();
  }

  /** Who sends and who receives. */
  private record Sides(Party from, Party to) {}

  private static @Nullable Sides sides(Clause clause, Reading reading, NounMention office) {
    Party from = OfficeParties.owner(clause, reading, office);
    Clause told = pronounOfAbove(clause);
    List<Party> agents =
        told == null ? reading.parties().agents(clause) : reading.parties().subject(told);
    if (from != null
        && !clause.predicate().passive()
        && agents.equals(List.of(from))
        && clause.sentence().in(office.start() - 1, "possessive_pronouns")) {
      // "Z recognised X by receiving A as its consul": of whoever is not the one that receives
      from = reading.discourse().facing(from);
    }
    Party host = agents.size() == 1 && !agents.get(0).equals(from) ? agents.get(0) : null;
    if (host == null && from != null) {
      host = reading.discourse().facing(from);
    }
    if (host == null && from != null && reading.discourse().pair()) {
      // "President X received the envoy of Z": the first side, if nothing else is said
      Party subject = reading.discourse().subject();
      host = subject == null || subject.equals(from) ? null : subject;
    }
    Clause parent = clause.parent();
    if (from == null
        && host == null
        && parent != null
        && clause.predicate().conjunction().equals("when")) {
      // "The United States recognised Z, when the president received X as minister"
      List<Party> above = reading.parties().subject(parent);
      boolean side = above.size() == 1 && reading.discourse().both().contains(above.get(0));
      host = side ? above.get(0) : null;
    }
    if (from == null && host == null && ofGovernment(clause, office)) {
      // "President X received Y as minister of the new government": of the side that faces his
      host = reading.guide();
    }
    if (from == null
        && host == null
        && clause.predicate().passive()
        && clause.predicate().verb().modal().isEmpty()) {
      from = reading.discourse().subject();
      host = reading.discourse().other();
    }
    if (from == null && host != null) {
      from = reading.discourse().facing(host);
    }
    return from == null || host == null || from.equals(host) ? null : new Sides(from, host);
  }

  /** "minister of the new government": whose government that is, nobody says. */
  private static boolean ofGovernment(Clause clause, NounMention office) {
    AnnotatedSentence s = clause.sentence();
    boolean of = s.word(office.end()).equals("of");
    boolean government = false;
    for (int i = office.end() + 1; of && !government && i < office.end() + REACH; i++) {
      if (s.in(i, "prepositions") || s.at(i) instanceof PartyMention) {
        return false;
      }
      government = s.in(i, "government_words") || s.in(i, "regime_nouns");
    }
    return government;
  }

  /** "received Baron X as Norwegian minister": no talks. */
  public static boolean inOffice(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Region region = clause.complement();
    for (PersonMention person : s.mentions(PersonMention.class, region.from(), region.to())) {
      if (s.word(person.end()).equals("as")
          && !s.nouns("office", person.end(), Math.min(region.to(), person.end() + REACH))
              .isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** "The Dutch assembly recognised Z, when it received X": the clause whose subject "it" means. */
  private static @Nullable Clause pronounOfAbove(Clause clause) {
    Predicate p = clause.predicate();
    boolean it =
        p.subjectEnd() - p.subjectStart() == 1
            && clause.sentence().word(p.subjectStart()).equals("it");
    return it && p.conjunction().equals("when") ? clause.parent() : null;
  }

  /**
   * The office that a person is received in: behind "as"; with an exequatur, behind or before the
   * name.
   */
  private static @Nullable NounMention office(Rule rule, Clause clause, PersonMention person) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    int from = p.passive() && rule.preposition().isEmpty() ? p.verb().end() : person.end();
    // "was received by President Thor Hansen as the first Chilean minister"
    int end = Math.min(p.complementEnd(), from + (p.passive() ? 2 * REACH : REACH));
    boolean as = !rule.preposition().isEmpty();
    if (as && s.at(person.start() - 1) instanceof NounMention title && title.of("office")) {
      return title;
    }
    for (int i = from; i < end; i++) {
      as |= s.word(i).equals("as");
      if (as && s.at(i) instanceof NounMention noun && noun.of("office")) {
        return noun;
      }
    }
    return rule.preposition().isEmpty() ? null : officeBehind(clause, person);
  }

  /** "issued an exequatur to X, who had been named consul": the office of the clause behind. */
  private static @Nullable NounMention officeBehind(Clause clause, PersonMention person) {
    int next = clause.predicate().index() + 1;
    if (next >= clause.predicates().size()) {
      return null;
    }
    Predicate behind = clause.predicates().get(next);
    boolean ofPerson =
        behind.link() == Predicate.Link.RELATIVE && behind.subjectHas(person.start());
    return ofPerson
        ? clause.sentence().nouns("office", behind.verb().end(), behind.complementEnd()).stream()
            .findFirst()
            .orElse(null)
        : null;
  }
}
