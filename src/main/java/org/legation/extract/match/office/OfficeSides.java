package org.legation.extract.match.office;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.extract.match.office.OfficeParties.Sent;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** Who sends the holder of an office, and to whom, where the clause leaves one of them unsaid. */
final class OfficeSides {
  private OfficeSides() {}

  static Sent of(
      Rule rule,
      Clause clause,
      Reading reading,
      @Nullable NounMention office,
      PersonMention person,
      Region whole) {
    AnnotatedSentence s = clause.sentence();
    boolean credentials = rule.frame().equals("credentials");
    boolean leaves = rule.frame().equals("office_holder") && rule.status() == Status.ENDED;
    List<Party> held =
        credentials
            ? heldBefore(clause, reading, person)
            : leaves ? postLeft(clause, reading, person) : List.of();
    if (held.size() == 2) {
      return new Sent(held.get(0), held.get(1));
    }
    Party represented = represented(clause, reading);
    if (represented != null && reading.discourse().pair()) {
      return OfficeParties.complete(reading, represented, null, office);
    }
    Sent sent = OfficeParties.sent(credentials, clause, reading, office, person, whole);
    if (OfficeParties.toOrganisation(s, office, whole)) {
      Party from = office == null ? null : OfficeParties.owner(clause, reading, office);
      sent = new Sent(from == null ? reading.discourse().subject() : from, null);
    }
    if (rule.frame().equals("credentials-of")) {
      sent = ofReceivers(clause, reading, office, sent);
    }
    List<Party> mission = reading.discourse().lastMission();
    if (sent.from() == null && OfficeMentions.ofTheMission(s, office) && mission.size() == 2) {
      // "has a mission in A. The head of the mission is X"
      sent = new Sent(mission.get(0), mission.get(1));
    }
    Party whose = reading.discourse().persons().partyOf(s.text(person.start(), person.end()));
    if (sent.from() != null || whose == null) {
      return sent;
    }
    // "Norwegian consul X was promoted to chargé"
    return sent.to() != null
        ? new Sent(whose, sent.to())
        : OfficeParties.complete(reading, whose, null, office);
  }

  /**
   * "Minister X presented his credentials", in an article on two sides: the post that it told X to
   * hold; empty if it did not, or if the sentence names a party.
   */
  private static List<Party> heldBefore(Clause clause, Reading reading, PersonMention person) {
    AnnotatedSentence s = clause.sentence();
    boolean named = !s.mentions(PartyMention.class, 0, s.size()).isEmpty();
    List<Party> held = reading.discourse().persons().postOf(s.text(person.start(), person.end()));
    boolean sides = reading.discourse().pair() && reading.discourse().both().containsAll(held);
    return sides && !named ? held : List.of();
  }

  /** "X, who had the rank of ambassador, resigned": the post that X was said to hold. */
  private static List<Party> postLeft(Clause clause, Reading reading, PersonMention person) {
    AnnotatedSentence s = clause.sentence();
    return s.mentions(PartyMention.class, 0, s.size()).isEmpty()
        ? reading.discourse().persons().postOf(s.text(person.start(), person.end()))
        : List.of();
  }

  /** "X represented Z in A as minister": Z, who sent him; null if the verb names nobody. */
  private static @Nullable Party represented(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    int at = clause.predicate().verb().end();
    at = s.at(at) == null && s.in(at, "determiners") ? at + 1 : at;
    return reading.words().in("representing", clause.predicate().verb().lemma())
            && !clause.predicate().passive()
            && s.at(at) instanceof PartyMention sender
            && !sender.adjective()
        ? sender.party()
        : null;
  }

  private static Sent ofReceivers(
      Clause clause, Reading reading, @Nullable NounMention office, Sent sent) {
    List<Party> receivers = reading.parties().agents(clause);
    if (receivers.size() != 1) {
      return sent;
    }
    Party receiver = receivers.get(0);
    Sent told = sent;
    if (sent.from() != null && sent.to() == null && !receiver.equals(sent.from())) {
      // "the president of X received the credentials of ..."
      told = new Sent(sent.from(), receiver);
    }
    boolean unowned = office == null || OfficeParties.owner(clause, reading, office) == null;
    // "the king accepted X's credentials": who receives does not send
    Party facing = unowned ? reading.discourse().facing(receiver) : null;
    return facing == null ? told : new Sent(facing, receiver);
  }

  /**
   * Who sends the holder of an office to whom, as the clause and the place of the article tell it.
   *
   * @param region where to look for whom the holder is accredited to
   */
  static OfficeParties.Sent named(
      Clause clause, Reading reading, NounMention office, Clause.Region region) {
    return OfficeParties.complete(
        reading,
        OfficeParties.owner(clause, reading, office),
        OfficeParties.accredited(clause, reading, office, region),
        office);
  }
}
