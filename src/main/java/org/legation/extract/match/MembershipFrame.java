package org.legation.extract.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention;
import org.legation.extract.lexicon.LexicalEntry;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** A state in an organisation: one record for each state and organisation. */
final class MembershipFrame implements Frame {

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    Predicate p = clause.predicate();
    Map<String, Mention> organisations = new LinkedHashMap<>();
    List<Party> agents;
    if (rule.frame().equals("membership-part")) {
      if (!namesPart(clause.sentence(), p)) {
        return List.of();
      }
      organisations.putAll(
          TreatyTopics.of(clause.sentence(), afterParty(clause.sentence(), p), p.complementEnd()));
      for (String preposition : organisations.isEmpty() ? List.of("of", "to") : List.<String>of()) {
        Map<String, Mention> governed =
            Organisations.governed(rule, clause, reading, clause.complement(), preposition);
        if (organisations.isEmpty()
            && !governed.isEmpty()
            && partBefore(clause.sentence(), governed.values().iterator().next(), p)) {
          organisations.putAll(governed);
        }
      }
      if (organisations.isEmpty()) {
        return List.of();
      }
      agents = reading.parties().subject(clause);
    } else if (rule.object().isEmpty()) {
      boolean ofState =
          rule.preposition().isEmpty() && reading.words().in("admitting", p.verb().lemma());
      if (!ofState) {
        organisations.putAll(
            Organisations.governed(rule, clause, reading, clause.complement(), rule.preposition()));
      }
      if (organisations.isEmpty() && rule.preposition().isEmpty()) {
        // "joined its neighbours in the Commonwealth"
        organisations.putAll(
            Organisations.governed(rule, clause, reading, clause.complement(), "in"));
      }
      boolean takesPart =
          rule.needs().contains("part") || p.verb().lemma().equals("participate");
      if (takesPart && !MembershipParties.rightBehind(clause.sentence(), organisations, "in")) {
        organisations.clear();
      }
      if (organisations.isEmpty()) {
        organisations.putAll(Organisations.antecedent(clause));
      }
      agents = MembershipParties.members(clause, reading);
      if (rule.subject().contains("membership")) {
        agents = MembershipParties.having(clause, reading);
      } else if (organisations.isEmpty() && !p.passive()) {
        Mention by = Organisations.acting(clause);
        if (by != null && reading.words().in("admitting", p.verb().lemma())) {
          organisations.put(clause.sentence().text(by.start(), by.end()), by);
          agents = MembershipParties.admittedBy(clause, reading);
        }
      }
    } else {
      Clause.Themes themes = clause.themes(rule);
      boolean person = MembershipParties.ofPersons(p) && clause.personal();
      if (themes.isEmpty() || person) {
        return List.of();
      }
      NounMention theme = themes.nouns().get(0);
      if (firstToDo(clause.sentence(), theme)) {
        return List.of();
      }
      int end = themes.inSubject() ? p.subjectEnd() : p.complementEnd();
      organisations.putAll(
          Organisations.nearest(rule, clause, reading, new Region(theme.end(), end)));
      boolean compound = themes.nouns().size() > 1 && !attribute(clause, theme);
      if (compound) {
        // "a NATO member country and a founding member of X"
        Organisations.before(clause, theme).forEach(organisations::putIfAbsent);
      }
      for (int k = 1; k < themes.nouns().size() && !organisations.isEmpty(); k++) {
        // "a member of X and an observer at Y"
        Organisations.nearest(rule, clause, reading, new Region(themes.nouns().get(k).end(), end))
            .forEach(organisations::putIfAbsent);
      }
      if (organisations.isEmpty()) {
        organisations.putAll(TreatyTopics.of(clause.sentence(), theme.end(), end));
      }
      if (organisations.isEmpty() && !attribute(clause, theme)) {
        organisations.putAll(Organisations.before(clause, theme));
      }
      if (organisations.isEmpty()
          && (rule.status() == Status.ENDED || MembershipParties.given(clause, reading))
          && !p.passive()) {
        // "the X suspended Y's membership", "the X granted Y observer status"
        Mention by = Organisations.acting(clause);
        if (by != null) {
          organisations.put(clause.sentence().text(by.start(), by.end()), by);
        }
      }
      if (organisations.isEmpty() && clause.sentence().word(p.subjectStart() - 2).equals("of")) {
        organisations.putAll(Organisations.antecedent(clause));
      }
      List<Party> owners =
          rule.status() == Status.ENDED
              ? MembershipParties.owners(clause, reading, theme)
              : List.of();
      agents =
          !owners.isEmpty()
              ? owners
              : themes.inSubject()
                  ? MembershipParties.applicants(clause, reading, theme)
                  : MembershipParties.withLikes(
                      clause, reading, theme, MembershipParties.members(clause, reading));
    }
    if (rule.object().contains("accession talks") && Organisations.acting(clause) != null) {
      // "the X opened accession talks with Y": Y may join
      Mention by = Organisations.acting(clause);
      organisations.clear();
      if (by != null) {
        organisations.put(clause.sentence().text(by.start(), by.end()), by);
      }
      agents =
          reading
              .parties()
              .governed(clause.sentence(), clause.complement(), Set.of("with"), clause);
    }
    if (agents.isEmpty()
        && p.subjectStart() == p.subjectEnd()
        && reading.discourse().subject() != null
        && !reading.discourse().pair()) {
      agents = List.of(reading.discourse().subject());
    }
    agents = MembershipParties.ofOther(clause, agents, reading);
    agents = MembershipJoiners.of(rule, clause, agents, reading);
    if (organisations.isEmpty() && rule.object().contains("application") && p.passive()) {
      // "its application was accepted by the X"
      organisations.putAll(
          Organisations.governed(rule, clause, reading, clause.complement(), "by"));
    }
    Clause parent = p.link() == Predicate.Link.INFINITIVE ? clause.parent() : null;
    if (organisations.isEmpty()
        && parent != null
        && reading.words().in("inviting", parent.predicate().verb().lemma())) {
      // "the X invited Y to join the alliance"
      Mention by = Organisations.acting(parent);
      if (by != null) {
        organisations.put(clause.sentence().text(by.start(), by.end()), by);
      }
    }
    if (organisations.isEmpty()) {
      organisations.putAll(OrganisationsToldBefore.toldBefore(rule, clause, reading));
    }
    if (organisations.isEmpty()) {
      organisations.putAll(OrganisationsToldBefore.atHand(rule, clause, reading));
    }
    if (rule.object().contains("membership") && !organisations.isEmpty()) {
      Organisations.besides(clause).forEach(organisations::putIfAbsent);
    }
    if (Organisations.listed(rule)) {
      Map<String, Mention> names =
          new LinkedHashMap<>(NameList.whole(clause, organisations, p.complementEnd()));
      organisations.clear();
      organisations.putAll(names);
    }
    Status held = past(clause) && status == Status.ASSERTED ? Status.ENDED : status;
    List<ClaimDraft> drafts = new ArrayList<>();
    boolean separate =
        !organisations.isEmpty()
            && separate(
                clause.sentence(),
                organisations.values().iterator().next().end(),
                p.complementEnd());
    GroupedMembers groups = GroupedMembers.of(clause, organisations.values());
    int behind = p.verb().end();
    for (Map.Entry<String, Mention> organisation : organisations.entrySet()) {
      DateMention introduced =
          introduced(clause.sentence(), behind, organisation.getValue().start());
      introduced = introduced == null ? groups.dateOf(organisation.getValue()) : introduced;
      behind = organisation.getValue().end();
      int from = organisation.getValue().end();
      boolean named = organisation.getValue().start() < p.verb().start();
      from = named ? p.verb().end() : from;
      int next = Math.min(from + 8, nextName(clause.sentence(), from, p.complementEnd()));
      for (Mention other : organisations.values()) {
        next = other.start() >= from ? Math.min(next, other.start()) : next;
      }
      DateChooser.Chosen date =
          separate
              ? reading.dates().ofMember(clause.sentence(), held, from, next)
              : introduced != null
                  ? reading.dates().read(introduced, held, false)
                  : lasting(p)
                      ? reading.dates().ofState(clause, held, from, next)
                      : reading.dates().choose(clause, held, from, next, true);
      List<DateChooser.Chosen> notes =
          held == Status.ASSERTED
              ? MemberNotes.behind(clause.sentence(), organisation.getValue().end())
              : List.of();
      List<DateChooser.Chosen> spans =
          lasting(p) && organisations.size() == 1 ? reading.dates().spans(clause, held) : List.of();
      notes = spans.size() > 1 ? spans : notes;
      List<DateChooser.Chosen> terms =
          held == Status.ASSERTED && ofTerms(organisation.getValue(), reading)
              ? MemberNotes.terms(clause.sentence(), p.complementStart(), p.complementEnd())
              : List.of();
      notes = terms.isEmpty() ? notes : terms;
      for (Party agent : agents) {
        if (itself(organisation, agent)) {
          continue;
        }
        for (DateChooser.Chosen each : notes.isEmpty() ? List.of(date) : notes) {
          drafts.add(
              ClaimDraft.of(rule, held, agent, Party.NONE)
                  .withObject(organisation.getKey())
                  .withDate(each));
        }
      }
    }
    return drafts;
  }

  /** "the EU started accession talks": no member of itself. */
  private static boolean itself(Map.Entry<String, Mention> organisation, Party agent) {
    return organisation.getValue() instanceof Mention.PartyMention party
            && party.party().equals(agent)
        || organisation.getKey().equals(agent.name());
  }

  /** Whether states sit in the organisation for terms of years. */
  private static boolean ofTerms(Mention organisation, Reading reading) {
    return organisation instanceof OrganisationMention known
        && reading.words().in("councils_of_terms", known.organisation().code());
  }

  /** "a member of X and (since 1990) of Y": the date before the second. */
  private static @Nullable DateMention introduced(AnnotatedSentence s, int from, int to) {
    for (Mention.TimeMention time : s.mentions(Mention.TimeMention.class, from, to)) {
      if (EventDates.ofNext(s, time.date(), from)) {
        return time.date();
      }
    }
    return null;
  }

  /** "A; B; and C, since 1945", "A, B (since 2004), C": members that have dates of their own. */
  private static boolean separate(AnnotatedSentence s, int from, int to) {
    boolean bracket = false;
    boolean parted = false;
    boolean dated = false;
    for (int i = from; i < to; i++) {
      String word = s.word(i);
      boolean ofMember = s.at(i - 1) != null && !(s.at(i - 1) instanceof NounMention);
      bracket = word.equals("(") && ofMember || bracket && !word.equals(")");
      parted |= word.equals(";");
      dated |= s.at(i) instanceof Mention.TimeMention;
      if (parted && dated || bracket && s.at(i) instanceof Mention.TimeMention) {
        return true;
      }
    }
    return false;
  }

  /** "was a member from 1961 to 1977" tells of an end, "was admitted" of a day. */
  private static boolean lasting(Predicate p) {
    if (p.link() == Predicate.Link.INFINITIVE) {
      return false;
    }
    return switch (p.verb().lemma()) {
      case "be", "remain", "hold", "have", "occupy", "serve" -> true;
      default -> false;
    };
  }

  /** "is a former member", "was formerly a member". */
  private static boolean past(Clause clause) {
    Predicate p = clause.predicate();
    if (!p.verb().lemma().equals("be")) {
      return false;
    }
    for (int i = p.verb().start(); i < Math.min(p.complementEnd(), p.verb().end() + 3); i++) {
      LexicalEntry word = clause.sentence().entry(i);
      if (word.in("former_words") || word.in("former_adverbs")) {
        return true;
      }
    }
    return false;
  }

  /** "is the only UN member that has not": the membership is told as an attribute alone. */
  private static boolean attribute(Clause clause, NounMention theme) {
    String behind = clause.sentence().word(theme.end());
    boolean only = false;
    for (int i = clause.predicate().verb().end(); i < theme.start(); i++) {
      only |= clause.sentence().word(i).equals("only");
    }
    return only && (behind.equals("that") || behind.equals("which") || behind.equals("to"));
  }

  /** Whether "part" or "party" stands right behind the verb. */
  /** "became the first member of X to recognise Y": told of the deed, not of the membership. */
  private static boolean firstToDo(AnnotatedSentence s, NounMention theme) {
    boolean first = false;
    for (int i = Math.max(0, theme.start() - 3); i < theme.start(); i++) {
      first |= s.in(i, "firsts") && s.at(i) == null;
    }
    boolean does =
        s.word(theme.end()).equals("to") && !s.entry(theme.end() + 1).verbForms().isEmpty();
    return first && does;
  }

  private static boolean namesPart(AnnotatedSentence s, Predicate p) {
    for (int i = p.verb().end(); i < Math.min(p.complementEnd(), p.verb().end() + 4); i++) {
      if (s.word(i).equals("part") || s.word(i).equals("party")) {
        return true;
      }
    }
    return false;
  }

  /** The token behind "party"; the end where there is none: what one is part of has no topics. */
  private static int afterParty(AnnotatedSentence s, Predicate p) {
    for (int i = p.verb().end(); i < Math.min(p.complementEnd(), p.verb().end() + 4); i++) {
      if (s.word(i).equals("party")) {
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
    boolean party = s.word(i).equals("to") && s.word(i - 1).equals("party");
    boolean part = s.word(i).equals("of") && s.word(i - 1).equals("part");
    return (party || part) && i - 1 - p.verb().end() <= 2;
  }

  private static int nextName(AnnotatedSentence s, int from, int to) {
    for (Mention mention : s.mentions(Mention.class, from, to)) {
      if (mention instanceof OrganisationMention) {
        return mention.start();
      }
    }
    return to;
  }
}
