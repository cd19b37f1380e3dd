package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** Two holders of one clause: "A and B were the first ambassadors, respectively, of X and of Y". */
final class JointHolders {
  private JointHolders() {}

  /**
   * The office of one person, and of whoever "and" joins to him where the office is that of both.
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
    PersonMention before = before(s, person);
    PersonMention behind = behind(s, person);
    PersonMention other = behind == null ? before : behind;
    Region region = clause.complement();
    List<NounMention> offices = s.nouns("office", region.from(), region.to());
    if (other == null || offices.isEmpty() || !offices.get(0).plural()) {
      return own;
    }
    List<PersonMention> both = behind == null ? List.of(other, person) : List.of(person, other);
    List<PartyMention> parties = parties(s, region);
    if (parties.size() == 2 && Respectively.said(clause) && reading.discourse().pair()) {
      return respectively(rule, clause, status, reading, both, parties);
    }
    List<ClaimDraft> drafts = new ArrayList<>(own);
    String name = s.text(other.start(), other.end());
    own.forEach(draft -> drafts.add(draft.withObject(name)));
    return drafts;
  }

  private static List<PartyMention> parties(AnnotatedSentence s, Region region) {
    return s.mentions(PartyMention.class, region.from(), region.to()).stream()
        .filter(party -> !party.adjective())
        .toList();
  }

  private static @Nullable PersonMention before(AnnotatedSentence s, PersonMention last) {
    int and = last.start() - 1;
    while (and > 0 && title(s, and)) {
      and--;
    }
    boolean joined = s.at(and) == null && s.in(and, "coordinators");
    return joined && s.at(and - 1) instanceof PersonMention first ? first : null;
  }

  private static @Nullable PersonMention behind(AnnotatedSentence s, PersonMention first) {
    if (s.at(first.end()) != null || !s.in(first.end(), "coordinators")) {
      return null;
    }
    int name = first.end() + 1;
    while (name < s.size() && title(s, name)) {
      name++;
    }
    return s.at(name) instanceof PersonMention last ? last : null;
  }

  private static boolean title(AnnotatedSentence s, int i) {
    return s.at(i) instanceof NounMention || s.at(i) == null && s.in(i, "titles");
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
