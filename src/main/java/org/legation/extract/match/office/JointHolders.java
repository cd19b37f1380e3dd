package org.legation.extract.match.office;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Reading;
import org.legation.extract.match.Respectively;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * Several holders of one clause: "A and B were the first ambassadors, respectively, of X and of Y".
 */
final class JointHolders {
  private JointHolders() {}

  /**
   * The office of one person, and of those of a list with him where the office is that of all: "A
   * and B were ambassadors", "the later ministers were A, B and C".
   *
   * @param own what is told of the person alone
   */
  static List<ClaimDraft> with(
      List<ClaimDraft> own,
      Rule rule,
      Clause clause,
      Status status,
      Reading reading,
      PersonMention person) {
    AnnotatedSentence s = clause.sentence();
    boolean led = clause.subject().has(person);
    Region region = led ? clause.complement() : clause.subject();
    Region names = led ? clause.subject() : clause.complement();
    List<NounMention> offices = s.nouns("office", region.from(), region.to());
    if (offices.isEmpty() || !offices.get(0).plural()) {
      return own;
    }
    List<PersonMention> all = HolderList.around(s, person, names.from(), names.to());
    if (all.size() < 2) {
      return own;
    }
    List<PartyMention> parties = parties(s, region);
    if (led
        && all.size() == 2
        && parties.size() == 2
        && Respectively.said(clause)
        && reading.discourse().pair()) {
      return respectively(rule, clause, status, reading, all, parties);
    }
    List<ClaimDraft> drafts = new ArrayList<>(own);
    for (PersonMention other : all) {
      String name = s.text(other.start(), other.end());
      own.stream()
          .filter(draft -> !other.equals(person))
          .forEach(draft -> drafts.add(draft.withObject(name)));
    }
    return drafts;
  }

  private static List<PartyMention> parties(AnnotatedSentence s, Region region) {
    return s.mentions(PartyMention.class, region.from(), region.to()).stream()
        .filter(party -> !party.adjective())
        .toList();
  }

  private static List<ClaimDraft> respectively(
      Rule rule,
      Clause clause,
      Status status,
      Reading reading,
      List<PersonMention> persons,
      List<PartyMention> parties) {
    AnnotatedSentence s = clause.sentence();
    Region region = clause.complement();
    NounMention office = s.nouns("office", region.from(), region.to()).get(0);
    List<ClaimDraft> drafts = new ArrayList<>();
    DateChooser.Chosen date = reading.dates().ofState(clause, status, region.from(), region.to());
    for (int k = 0; k < persons.size(); k++) {
      Party from = parties.get(k).party();
      Party to = reading.discourse().facing(from);
      if (to != null) {
        String name = s.text(persons.get(k).start(), persons.get(k).end());
        reading.discourse().persons().holder(name, from, to);
        drafts.add(
            ClaimDraft.of(rule, status, from, to)
                .withSubtype(office.classes().getOrDefault("office", ""))
                .withObject(name)
                .withDate(date));
      }
    }
    return drafts;
  }
}
