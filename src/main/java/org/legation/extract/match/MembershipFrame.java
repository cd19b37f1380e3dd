package org.legation.extract.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
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
      organisations.putAll(organisations(rule, clause, reading, clause.complement(), "of"));
      if (organisations.isEmpty()
          || !partBefore(clause.sentence(), organisations.values().iterator().next(), p)) {
        organisations.clear();
        organisations.putAll(organisations(rule, clause, reading, clause.complement(), "to"));
      }
      if (organisations.isEmpty()
          || !partBefore(clause.sentence(), organisations.values().iterator().next(), p)) {
        return List.of();
      }
      agents = reading.parties().subject(clause);
    } else if (rule.object().isEmpty()) {
      organisations.putAll(
          organisations(rule, clause, reading, clause.complement(), rule.preposition()));
      if (organisations.isEmpty() && rule.preposition().isEmpty()) {
        // "joined its neighbours in the Commonwealth"
        organisations.putAll(organisations(rule, clause, reading, clause.complement(), "in"));
      }
      if (organisations.isEmpty()) {
        organisations.putAll(antecedent(clause));
      }
      agents =
          admitted(clause)
              ? reading
                  .parties()
                  .governed(clause.sentence(), clause.complement(), Set.of(""), clause)
              : reading.parties().subject(clause);
    } else {
      Clause.Themes themes = clause.themes(rule);
      boolean person = p.verb().lemma().equals("be") && clause.personal();
      if (themes.isEmpty() || person) {
        return List.of();
      }
      NounMention theme = themes.nouns().get(0);
      int end = themes.inSubject() ? p.subjectEnd() : p.complementEnd();
      organisations.putAll(nearest(rule, clause, reading, new Region(theme.end(), end)));
      if (organisations.isEmpty()) {
        organisations.putAll(before(clause, theme));
      }
      if (organisations.isEmpty() && clause.sentence().word(p.subjectStart() - 2).equals("of")) {
        organisations.putAll(antecedent(clause));
      }
      agents =
          themes.inSubject()
              ? owners(clause, reading, theme)
              : withLikes(clause, reading, theme, reading.parties().subject(clause));
    }
    if (agents.isEmpty()
        && p.subjectStart() == p.subjectEnd()
        && reading.discourse().subject() != null
        && !reading.discourse().pair()) {
      agents = List.of(reading.discourse().subject());
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Map.Entry<String, Mention> organisation : organisations.entrySet()) {
      int from = organisation.getValue().end();
      boolean named = organisation.getValue().start() < p.verb().start();
      from = named ? p.verb().end() : from;
      int next = Math.min(from + 5, nextName(clause.sentence(), from, p.complementEnd()));
      DateChooser.Chosen date =
          separate(clause.sentence(), from, p.complementEnd())
              ? reading.dates().ofMember(clause.sentence(), status, from, next)
              : reading.dates().choose(clause, status, from, next, true);
      for (Party agent : agents) {
        drafts.add(
            ClaimDraft.of(rule, status, agent, Party.NONE)
                .withObject(organisation.getKey())
                .withDate(date));
      }
    }
    return drafts;
  }

  /** "the X, which it joined in 1993": the organisation before the relative pronoun. */
  private static Map<String, Mention> antecedent(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    int which = p.subjectStart() - 1;
    Map<String, Mention> found = new LinkedHashMap<>();
    if (p.subjectStart() == p.subjectEnd()
        || !s.word(which).equals("which") && !s.word(which).equals("that")) {
      return found;
    }
    int before = s.word(which - 1).equals("of") ? which - 2 : which - 1;
    before = s.word(before).equals(",") ? before - 1 : before;
    Mention mention = s.at(before);
    if (mention == null && s.word(before).equals(")")) {
      mention = s.at(before - 3);
    }
    if (mention instanceof OrganisationMention) {
      found.put(s.text(mention.start(), mention.end()), mention);
    }
    return found;
  }

  /** "voted for admitting Y to the X": Y joins, not who admits. */
  private static boolean admitted(Clause clause) {
    String verb = clause.predicate().verb().lemma();
    return !clause.predicate().passive() && (verb.equals("admit") || verb.equals("readmit"));
  }

  /** "A; B; and C, since 1945", "A, B (since 2004), C": members that have dates of their own. */
  private static boolean separate(AnnotatedSentence s, int from, int to) {
    boolean bracket = false;
    for (int i = from; i < to; i++) {
      String word = s.word(i);
      bracket = word.equals("(") || bracket && !word.equals(")");
      if (word.equals(";") || bracket && s.at(i) instanceof Mention.TimeMention) {
        return true;
      }
    }
    return false;
  }

  /** Whether "part" or "party" stands right behind the verb. */
  private static boolean namesPart(AnnotatedSentence s, Predicate p) {
    for (int i = p.verb().end(); i < Math.min(p.complementEnd(), p.verb().end() + 4); i++) {
      if (s.word(i).equals("part") || s.word(i).equals("party")) {
        return true;
      }
    }
    return false;
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

  /** The organisations behind the preposition that comes first: "a member of", "a seat on". */
  private static Map<String, Mention> nearest(
      Rule rule, Clause clause, Reading reading, Region region) {
    Map<String, Mention> nearest = Map.of();
    int start = Integer.MAX_VALUE;
    for (String preposition : List.of("of", "in", "to", "within", "for", "on")) {
      Map<String, Mention> found = organisations(rule, clause, reading, region, preposition);
      if (!found.isEmpty() && found.values().iterator().next().start() < start) {
        start = found.values().iterator().next().start();
        nearest = found;
      }
    }
    return nearest;
  }

  /** Organisations by the name as written; the same one under two names once. */
  private static Map<String, Mention> organisations(
      Rule rule, Clause clause, Reading reading, Region region, String preposition) {
    AnnotatedSentence s = clause.sentence();
    Map<String, Mention> found = new LinkedHashMap<>();
    Set<String> codes = new LinkedHashSet<>();
    for (Mention mention : s.mentions(Mention.class, region.from(), region.to())) {
      String governor = reading.grammar().governor(s, mention, region.from());
      boolean apart =
          !found.isEmpty() && governor.equals(Grammar.APART) || governor.equals("including");
      if (!governor.equals(preposition) && !apart
          || formerName(s, mention)
          || abbreviation(s, mention)
          || rule.object().isEmpty() && modifies(s, mention, reading)) {
        continue;
      }
      if (mention instanceof OrganisationMention organisation) {
        if (codes.add(organisation.organisation().code())) {
          found.put(s.text(mention.start(), mention.end()), mention);
        }
      } else if (mention instanceof PartyMention party
          && party.party().id().equals("EU")
          && !party.adjective()) {
        if (codes.add("EU")) {
          found.put(s.text(mention.start(), mention.end()), mention);
        }
      } else if (mention instanceof PersonMention unknown
          && !rule.object().isEmpty()
          && !modifies(s, mention, reading)
          && mention.end() - mention.start() > 1) {
        found.put(s.text(unknown.start(), unknown.end()), unknown);
      }
    }
    return found;
  }

  /** "African Development Bank (ADB)": the same organisation once more. */
  private static boolean abbreviation(AnnotatedSentence s, Mention mention) {
    return s.word(mention.start() - 1).equals("(")
        && s.word(mention.end()).equals(")")
        && s.at(mention.start() - 2) instanceof OrganisationMention;
  }

  /** "the GATT (now the WTO)": the second name is of the same organisation. */
  private static boolean formerName(AnnotatedSentence s, Mention mention) {
    String before = s.word(mention.start() - 1);
    return before.equals("now")
        || before.equals("formerly")
        || before.equals("later")
        || before.equals("currently");
  }

  /** "participates in EU policies": the organisation only qualifies another noun. */
  private static boolean modifies(AnnotatedSentence s, Mention organisation, Reading reading) {
    int next = organisation.end();
    if (s.word(next).equals("'s")) {
      return true;
    }
    if (s.word(next).equals("(") && s.word(next + 2).equals(")")) {
      next += 3;
    }
    return s.at(next) == null && reading.grammar().contentWord(s.word(next));
  }

  /** "NATO membership", "an EU member state". */
  private static Map<String, Mention> before(Clause clause, NounMention theme) {
    Map<String, Mention> found = new LinkedHashMap<>();
    int i = theme.start() - 1;
    AnnotatedSentence s = clause.sentence();
    while (i > clause.predicate().complementStart() - 1
        && s.at(i) == null
        && Character.isLetter(s.word(i).charAt(0))
        && !s.word(i).equals("of")) {
      i--;
    }
    Mention mention = s.at(i);
    if (mention instanceof OrganisationMention
        || mention instanceof PartyMention party && party.party().id().equals("EU")) {
      found.put(s.text(mention.start(), mention.end()), mention);
    }
    return found;
  }

  /** "and is expected to become a member": the organisation named before in the sentence. */
  private static Map<String, Mention> named(Clause clause, int before) {
    Map<String, Mention> found = new LinkedHashMap<>();
    for (OrganisationMention mention :
        clause.sentence().mentions(OrganisationMention.class, 0, before)) {
      found.clear();
      found.put(clause.sentence().text(mention.start(), mention.end()), mention);
    }
    return found;
  }

  /** "Algeria is like Iraq a member", "Like Iraq, Algeria is a member". */
  private static List<Party> withLikes(
      Clause clause, Reading reading, NounMention theme, List<Party> agents) {
    Predicate p = clause.predicate();
    Set<Party> all = new LinkedHashSet<>(agents);
    Set<String> like = Set.of("like");
    all.addAll(
        reading
            .parties()
            .governed(clause.sentence(), new Region(p.verb().end(), theme.start()), like, clause));
    all.addAll(
        reading
            .parties()
            .governed(
                clause.sentence(), new Region(p.leadStart(), p.subjectStart()), like, clause));
    if (clause.sentence().word(theme.start()).equals("founding")) {
      // "a founding member with X and Y"
      all.addAll(
          reading
              .parties()
              .governed(
                  clause.sentence(),
                  new Region(theme.end(), p.complementEnd()),
                  Set.of("with"),
                  clause));
    }
    return agents.isEmpty() ? agents : List.copyOf(all);
  }

  private static List<Party> owners(Clause clause, Reading reading, NounMention theme) {
    List<Party> owners = new ArrayList<>();
    for (Mention owner : reading.grammar().owners(clause.sentence(), theme)) {
      owners.addAll(reading.parties().of(owner, clause, false));
    }
    return owners;
  }
}
