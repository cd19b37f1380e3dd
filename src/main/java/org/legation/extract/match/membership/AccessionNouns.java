package org.legation.extract.match.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.match.DeedsTold;
import org.legation.extract.match.NounDates;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** Reads the admission to an organisation that a noun names. */
public final class AccessionNouns {
  private final RuleBook rules;

  /** Takes from the book the rules that it matches. */
  public AccessionNouns(RuleBook rules) {
    this.rules = rules;
  }

  /** "Norway's admission to the United Nations in 1945". */
  public List<ClaimDraft> match(AnnotatedSentence s, int event, Clause clause, Reading reading) {
    Mention compound = s.at(event - 1);
    if (compound != null && compound.namesOrganisation()) {
      return ofCompound(s, event, compound, clause, reading);
    }
    String preposition = s.word(event + 1);
    int phrase = s.in(event - 1, "determiners") ? event - 2 : event - 1;
    Mention whose = s.word(phrase).equals("'s") ? s.at(phrase - 1) : null;
    phrase = whose == null ? phrase : whose.start() - 1;
    if (s.word(phrase).equals("against") || s.word(phrase).equals("for")) {
      // "voted against the admission of X to Y"
      return List.of();
    }
    if (preposition.equals("of")) {
      return joint(s, event, clause, reading);
    }
    if (!preposition.equals("to") && !preposition.equals("into")) {
      return List.of();
    }
    String verb = clause.predicate().verb().lemma();
    boolean object = clause.predicate().complementHas(event);
    if (object && reading.words().in("accession_favoured", verb)) {
      return List.of();
    }
    boolean sought = object && reading.words().in("accession_sought", verb);
    return owned(s, event, event + 1, clause, reading, sought ? Status.POSSIBLE : Status.ASSERTED);
  }

  /** "since Norway's NATO entry in May 2009": the organisation stands before the noun. */
  private List<ClaimDraft> ofCompound(
      AnnotatedSentence s, int event, Mention goal, Clause clause, Reading reading) {
    List<Party> members = owners(s, goal.start(), clause, reading);
    TimeMention date = NounDates.dateAfter(s, event + 1, clause);
    boolean dated =
        date != null
            && (s.at(event + 1) == date || s.at(event + 2) == date)
            && !sought(clause, event, reading);
    return dated && date != null
        ? members.stream()
            .map(member -> draft(s, member, goal, date.date().first(), Status.ASSERTED))
            .toList()
        : List.of();
  }

  private static boolean sought(Clause clause, int event, Reading reading) {
    String verb = clause.predicate().verb().lemma();
    return clause.predicate().complementHas(event)
        && (reading.words().in("accession_favoured", verb)
            || reading.words().in("accession_sought", verb));
  }

  /** "Norway's withdrawal from the Latin Union in 1995". */
  public List<ClaimDraft> leaving(AnnotatedSentence s, int event, Clause clause, Reading reading) {
    return s.word(event + 1).equals("from")
        ? owned(s, event, event + 1, clause, reading, Status.ENDED)
        : ofToldBefore(s, event, clause, reading);
  }

  /** "X joined Y in 1967; its exit was decreed on 3 May": from what it alone was told to join. */
  private List<ClaimDraft> ofToldBefore(
      AnnotatedSentence s, int event, Clause clause, Reading reading) {
    boolean its =
        s.at(event - 1) instanceof PronounMention pronoun
            && pronoun.pronoun() == Pronoun.POSSESSIVE
            // not "its departure for Lima was announced"
            && clause.predicates().stream().anyMatch(p -> p.subjectEnd() == event + 1);
    List<ClaimDraft> told = ClaimDraft.toldSoFar(reading.discourse());
    told = told.isEmpty() ? ClaimDraft.toldBefore(reading.discourse()) : told;
    boolean one = its && told.size() == 1 && told.get(0).rule().type() == RelationType.MEMBERSHIP;
    TimeMention date =
        one && told.get(0).status() == Status.ASSERTED
            ? NounDates.dateOfVerb(s, event, event + 1, clause, reading)
            : null;
    return date == null
        ? List.of()
        : List.of(
            ClaimDraft.of(
                    rules.rule("noun-membership"), Status.ENDED, told.get(0).actor(), Party.NONE)
                .withObject(told.get(0).object())
                .withDate(new Chosen(date.date().first(), Status.ENDED)));
  }

  /** "Norway's membership in the Nordic Council since 1952", "came into force in 1952". */
  public List<ClaimDraft> membership(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    boolean ends =
        reading.words().in("membership_ending", clause.predicate().verb().lemma())
            && clause.predicate().complementHas(noun.start());
    if (!s.word(noun.end() - 1).equals("membership") || ends) {
      return List.of();
    }
    String next = s.word(noun.end());
    boolean time = s.at(noun.end() + 1) instanceof TimeMention;
    boolean behind = !time && (next.equals("in") || next.equals("of"));
    Mention before = s.at(noun.start() - 1);
    Mention organisation = behind ? reading.grammar().firstAfter(s, noun.end() + 1) : before;
    boolean named = organisation != null && organisation.namesOrganisation();
    Party member =
        named && organisation != null
            ? owner(s, behind ? noun.start() : organisation.start(), clause, reading)
            : null;
    if (member == null || organisation == null) {
      return List.of();
    }
    int end = behind ? organisation.end() : noun.end();
    boolean dated = s.at(end + 1) instanceof TimeMention;
    TimeMention own = dated ? NounDates.dateAfter(s, end, clause) : null;
    TimeMention date =
        own == null
            ? NounDates.dateOfVerb(
                s, behind ? noun.start() : organisation.start(), noun.end(), clause, reading)
            : own;
    if (date == null || date.date().role() != Role.AT && date.date().role() != Role.SINCE) {
      return List.of();
    }
    return List.of(draft(s, member, organisation, date.date().first(), Status.ASSERTED));
  }

  private List<ClaimDraft> owned(
      AnnotatedSentence s,
      int event,
      int preposition,
      Clause clause,
      Reading reading,
      Status status) {
    List<Party> named = owners(s, event, clause, reading);
    List<Party> members = named.isEmpty() ? silent(s, event, clause, reading) : named;
    Mention organisation = reading.grammar().firstAfter(s, preposition + 1);
    if (members.isEmpty() || organisation == null || !organisation.namesOrganisation()) {
      return List.of();
    }
    TimeMention date = NounDates.dateOf(s, event, organisation.end(), clause, reading);
    DeedsTold.Told told = DeedsTold.of(s, event, clause, reading);
    if (date == null && !told.done()) {
      return List.of();
    }
    String edtf =
        date == null
            ? DeedsTold.date(told, organisation.end(), clause, reading)
            : date.date().first();
    Mention goal = organisation;
    return members.stream().map(member -> draft(s, member, goal, edtf, status)).toList();
  }

  /** "Accession to the X followed in 1995", "was achieved in 1995": of the state at hand. */
  private static List<Party> silent(
      AnnotatedSentence s, int event, Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    Party subject = reading.discourse().subject();
    boolean alone =
        p.subjectStart() <= event
            && event < p.subjectEnd()
            && s.mentions(Mention.class, p.subjectStart(), event).isEmpty()
            && NounDates.dateOfVerb(s, event, event + 1, clause, reading) != null;
    return alone && subject != null && !reading.discourse().pair() ? List.of(subject) : List.of();
  }

  private ClaimDraft draft(
      AnnotatedSentence s, Party member, Mention organisation, String edtf, Status status) {
    return ClaimDraft.of(rules.rule("noun-membership"), status, member, Party.NONE)
        .withObject(s.text(organisation.start(), organisation.end()))
        .withDate(new Chosen(edtf, status));
  }

  private static @Nullable Party owner(
      AnnotatedSentence s, int noun, Clause clause, Reading reading) {
    List<Party> owners = owners(s, noun, clause, reading);
    return owners.size() == 1 ? owners.get(0) : null;
  }

  /** Whose deed it is: "Norway's", "Norwegian", "its". */
  private static List<Party> owners(AnnotatedSentence s, int noun, Clause clause, Reading reading) {
    int i = noun - 1;
    while (s.at(i) == null && s.in(i, "formalities")) {
      i--;
    }
    i = s.at(i) == null && s.word(i).equals("'s") ? i - 1 : i;
    Mention owner = s.at(i);
    boolean owns =
        owner instanceof PartyMention party
                && (party.adjective() || s.word(party.end()).equals("'s"))
            || owner instanceof PronounMention pronoun && pronoun.pronoun() == Pronoun.POSSESSIVE;
    return owns && owner != null ? reading.parties().of(owner, clause, false) : List.of();
  }

  /** "a member of the X until the accession of Y in 2010": the organisation named just before. */
  private static @Nullable Mention namedBefore(AnnotatedSentence s, int event) {
    Mention last = null;
    for (Mention mention : s.mentions(Mention.class, 0, event)) {
      last = mention.namesOrganisation() ? mention : last;
    }
    return last;
  }

  /** "the admission of Chile and Norway to the United Nations in 1945". */
  private List<ClaimDraft> joint(AnnotatedSentence s, int event, Clause clause, Reading reading) {
    if (clause.predicate().complementHas(event)
        && reading.words().in("accession_favoured", clause.predicate().verb().lemma())) {
      return List.of();
    }
    int to = event + 2;
    while (to < s.size() && !(s.at(to) == null && s.word(to).equals("to"))) {
      if (to > event + NounDates.REACH) {
        break;
      }
      to++;
    }
    boolean behind = to < s.size() && s.word(to).equals("to");
    Mention goal = behind ? reading.grammar().firstAfter(s, to + 1) : namedBefore(s, event);
    to = behind ? to : Math.min(s.size(), event + NounDates.REACH);
    TimeMention date =
        goal == null || !goal.namesOrganisation()
            ? null
            : NounDates.dateAfter(s, behind ? goal.end() : event + 1, clause);
    if (goal == null || date == null || date.date().role() == Role.UNTIL) {
      return List.of();
    }
    Rule rule = rules.rule("noun-membership");
    List<ClaimDraft> drafts = new ArrayList<>();
    Region members = new Region(event + 1, to);
    for (Party party : reading.parties().governed(s, members, Set.of("of"), clause)) {
      drafts.add(
          ClaimDraft.of(rule, Status.ASSERTED, party, Party.NONE)
              .withObject(s.text(goal.start(), goal.end()))
              .withDate(new Chosen(date.date().first(), Status.ASSERTED)));
    }
    return drafts;
  }
}
