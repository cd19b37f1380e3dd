package org.legation.extract.match.membership;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.CapitalisedNames;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Governors;
import org.legation.extract.match.NameList;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;

/** Reads which organisations a clause names, and in which role. */
final class Organisations {
  private Organisations() {}

  /** "the X, which it joined in 1993": the organisation before the relative pronoun. */
  static Map<String, Mention> antecedent(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    int which = p.subjectStart() - 1;
    Map<String, Mention> found = new LinkedHashMap<>();
    if (p.subjectStart() == p.subjectEnd()
        || !s.word(which).equals("which") && !s.word(which).equals("that")) {
      return found;
    }
    if (s.word(which - 1).equals("of") && OrganisationsApposed.counted(s, which - 2)) {
      return OrganisationsApposed.of(s, which - 2);
    }
    boolean led = s.word(which - 1).equals("of") || s.word(which - 1).equals("from");
    int before = led ? which - 2 : which - 1;
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

  /** The organisations behind the preposition that comes first: "a member of", "a seat on". */
  static Map<String, Mention> nearest(Rule rule, Clause clause, Reading reading, Region region) {
    Map<String, Mention> nearest = Map.of();
    int start = Integer.MAX_VALUE;
    boolean status =
        region.from() > 0
            && clause.sentence().word(region.from() - 1).equals("status")
            && clause.sentence().word(region.from()).equals("with");
    boolean talks = rule.object().contains("accession talks");
    Mention written = AbbreviatedNames.behind(rule, clause, region);
    if (written != null) {
      return Map.of(clause.sentence().text(written.start(), written.end()), written);
    }
    for (String preposition :
        status || talks
            ? List.of("with")
            : List.of("of", "in", "to", "into", "within", "for", "on", "at", "under")) {
      Map<String, Mention> found = governed(rule, clause, reading, region, preposition);
      if (!found.isEmpty() && found.values().iterator().next().start() < start) {
        start = found.values().iterator().next().start();
        nearest = found;
      }
    }
    return nearest;
  }

  /** Organisations by the name as written; the same one under two names once. */
  static Map<String, Mention> governed(
      Rule rule, Clause clause, Reading reading, Region region, String preposition) {
    AnnotatedSentence s = clause.sentence();
    Map<String, Mention> found = new LinkedHashMap<>();
    Set<String> codes = new LinkedHashSet<>();
    int end = -1;
    for (Mention mention : s.mentions(Mention.class, region.from(), region.to())) {
      String governor = reading.grammar().governor(s, mention, region.from());
      Mention whole = mention.namesOrganisation() ? WholeNames.of(s, mention) : mention;
      boolean apart =
          governor.equals(Governors.APART)
                  && (!found.isEmpty() || NameList.unknownBefore(s, mention, preposition, region))
              || governor.equals("including")
              || governor.equals(Governors.APART)
                  && UnknownOrganisations.exemplifies(s, mention, region.from());
      if (!governor.equals(preposition) && !apart
          || OrganisationBodies.of(s, mention)
          || formerName(s, mention)
          || abbreviation(s, mention)
          || mention.start() < end
          || mention.start() - 1 == end && s.word(end).equals("(")
          || mention.namesOrganisation() && OrganisationQualifiers.of(s, mention)
          || (rule.object().isEmpty()
                  || rule.object().contains("participation")
                  || rule.object().contains("polity"))
              && modifies(s, whole, reading)
              && !s.in(whole.end(), "organisation_work")) {
        continue;
      }
      boolean ofNation =
          mention instanceof PartyMention
              && (!rule.object().isEmpty() || preposition.isEmpty())
              && !mention.namesOrganisation();
      OrganisationMention union = ofNation ? union(s, mention) : null;
      boolean listing = union == null && listed(rule);
      union = listing ? StateNamedTreaties.of(s, mention) : union;
      if (mention.namesOrganisation()) {
        end = whole.end();
        if (codes.add(code(whole))) {
          found.put(s.text(whole.start(), whole.end()), whole);
        }
      } else if (union != null) {
        found.put(s.text(union.start(), union.end()), union);
      } else if (mention instanceof PersonMention unknown
          && (!rule.object().isEmpty()
              || preposition.isEmpty() && UnknownOrganisations.ofSeveral(s, unknown))
          && (found.isEmpty() || !UnknownOrganisations.governedAnew(s, unknown))
          && !preposition.equals("on")
          && !rule.object().contains("polity")
          && s.nouns("agreement", region.from(), unknown.start()).isEmpty()
          && !modifies(s, mention, reading)
          && mention.end() - mention.start() > 1) {
        Mention name = WholeNames.of(s, unknown);
        found.put(s.text(name.start(), name.end()), name);
      }
    }
    return found;
  }

  /** "the North German Confederation": a union that is named for a nation. */
  private static @Nullable OrganisationMention union(AnnotatedSentence s, Mention nation) {
    int end = CapitalisedNames.end(s, nation.end(), Math.min(s.size(), nation.end() + 2));
    if (end == nation.end()
        || !(nation instanceof PartyMention party && party.adjective())
        || !s.entry(end - 1).in("union_kinds")
        || s.word(end).equals("of")
        || s.at(nation.end()) != null) {
      return null;
    }
    int start = nation.start();
    while (s.at(start - 1) == null
        && start > 0
        && s.tokens().get(start - 1).capitalised()
        && !s.entry(start - 1).in("determiners")) {
      start--;
    }
    return OrganisationMention.named(start, end, s.text(start, end));
  }

  private static String code(Mention mention) {
    return mention instanceof PartyMention party
        ? party.party().id()
        : ((OrganisationMention) mention).organisation().code();
  }

  /** "African Development Bank (ADB)": the same organisation once more. */
  static boolean abbreviation(AnnotatedSentence s, Mention mention) {
    int open = mention.start() - 1;
    if (s.word(open).equals("/") && s.at(open - 1) instanceof OrganisationMention) {
      // "Organisation of African Unity/African Union"
      return true;
    }
    while (open > mention.start() - 4 && s.at(open) == null && !s.word(open).equals("(")) {
      // "(today's X)"
      open--;
    }
    return s.word(open).equals("(")
        && s.word(mention.end()).equals(")")
        && s.at(open - 1) instanceof OrganisationMention;
  }

  /** Whether a rule's clause can name many organisations: "is a member of", "belongs to". */
  static boolean listed(Rule rule) {
    return rule.object().contains("membership")
        || rule.object().contains("participation")
        || rule.frame().equals("membership-part")
        || rule.preposition().equals("to");
  }

  /** Whether a mention is of the organisation with a name, by that name or another. */
  static boolean named(AnnotatedSentence s, Mention mention, String name, Reading reading) {
    return s.text(mention.start(), mention.end()).equals(name)
        || reading.gazetteer().lookup(name).stream()
            .anyMatch(sense -> sense.entry().code().equals(code(mention)));
  }

  /** "the GATT (now the WTO)": the second name is of the same organisation. */
  static boolean formerName(AnnotatedSentence s, Mention mention) {
    int at = mention.start() - 1;
    return s.entry(s.word(at).equals("the") ? at - 1 : at).in("renaming_words");
  }

  /** "participates in EU policies": the organisation only qualifies another noun. */
  static boolean modifies(AnnotatedSentence s, Mention organisation, Reading reading) {
    int next = organisation.end();
    if (s.word(next).equals("'s")) {
      return true;
    }
    if (s.word(next).equals("(") && s.word(next + 2).equals(")")) {
      next += 3;
    }
    boolean noun =
        s.at(next) == null
            && next < s.size()
            && s.entry(next).alsoNoun()
            && !s.in(next, "prepositions")
            && Character.isLowerCase(s.tokens().get(next).text().codePointAt(0));
    return noun
        || s.at(next) == null && reading.grammar().contentWord(s.word(next))
        || s.entry(next).in("several_states") && !s.tokens().get(next).capitalised();
  }

  /** "NATO membership", "an EU member state". */
  static Map<String, Mention> before(Clause clause, NounMention theme) {
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
    while (mention != null && mention.namesOrganisation()) {
      // "IMF and World Bank membership"
      found.put(s.text(mention.start(), mention.end()), mention);
      i = mention.start() - 1;
      boolean joined = s.at(i) == null && s.entry(i).in("name_separators");
      mention = joined && i > clause.predicate().complementStart() ? s.at(i - 1) : null;
    }
    return found;
  }

  /** "Besides the X, it is a member of": the organisations that the phrase in front names. */
  static Map<String, Mention> besides(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    int from = p.leadStart();
    boolean leads = s.entry(from).in("besides") || s.entry(from + 1).in("besides");
    Map<String, Mention> found = new LinkedHashMap<>();
    for (Mention mention :
        leads ? s.mentions(Mention.class, from, p.subjectStart()) : List.<Mention>of()) {
      if (mention.namesOrganisation() && !abbreviation(s, mention)) {
        found.put(s.text(mention.start(), mention.end()), mention);
      }
    }
    return found;
  }

  /** The organisation that is the subject; null if it is none. */
  static @Nullable Mention acting(Clause clause) {
    Region subject = clause.subject();
    AnnotatedSentence s = clause.sentence();
    int first = s.entry(subject.from()).in("determiners") ? subject.from() + 1 : subject.from();
    Mention mention = first < subject.to() ? s.at(first) : null;
    return mention != null && mention.namesOrganisation() && mention.end() == subject.to()
        ? mention
        : null;
  }

  /** The organisation named last before a place in the sentence. */
  static Map<String, Mention> named(Clause clause, int before) {
    Map<String, Mention> found = new LinkedHashMap<>();
    for (Mention mention : clause.sentence().mentions(Mention.class, 0, before)) {
      if (mention.namesOrganisation()) {
        found.clear();
        found.put(clause.sentence().text(mention.start(), mention.end()), mention);
      }
    }
    return found;
  }
}
