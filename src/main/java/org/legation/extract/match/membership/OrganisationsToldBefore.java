package org.legation.extract.match.membership;

import java.util.LinkedHashMap;
import java.util.Map;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.RelationType;

/** The organisations that a clause leaves unsaid: told of before, or at hand in the section. */
final class OrganisationsToldBefore {
  private OrganisationsToldBefore() {}

  /**
   * "It applied in 1990", "Norway became a full member in 1995": the organisation that the sentence
   * named before, else the one that the sentence before told of.
   */
  static Map<String, Mention> toldBefore(Rule rule, Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    if (rule.object().contains("polity")) {
      // "It has been a republic since 1990": of no organisation
      return Map.of();
    }
    Map<String, Mention> echoed = OrganisationEchoes.of(rule, clause, reading);
    if (!echoed.isEmpty()) {
      return echoed;
    }
    int from = p.complementStart();
    boolean pronoun = meantByPronoun(rule, clause);
    if (rule.object().isEmpty()
        && !pronoun
        && !reading.words().in("elliptic_joining", p.verb().lemma())) {
      return Map.of();
    }
    if (!rule.object().isEmpty()) {
      Clause.Themes themes = clause.themes(rule);
      if (themes.isEmpty() || themes.inSubject() || themes.nouns().get(0).plural()) {
        return Map.of();
      }
      from = themes.nouns().get(0).end();
    }
    boolean dated = pronoun || afterSameOf(clause, from);
    // "was readmitted in 1990 after the election": what stands behind the date names nothing to
    // join
    for (int i = from; !pronoun && i < p.complementEnd() && !aside(s, i, dated); i++) {
      boolean time = s.at(i) instanceof TimeMention;
      boolean small =
          s.at(i) == null
              && !s.word(i).equals("of")
              && (!reading.grammar().contentWord(s.word(i)) || s.entry(i).in("membership_fillers"));
      if (!time && !small) {
        return Map.of();
      }
      dated |= time;
    }
    if (!dated) {
      return Map.of();
    }
    Clause above = p.link() == Predicate.Link.INFINITIVE ? clause.parent() : null;
    // "joined X in 1967, and voted to leave it"
    Predicate.Link link = above == null ? p.link() : above.predicate().link();
    boolean shared = link == Predicate.Link.COORDINATE && p.index() > 0;
    Map<String, Mention> here =
        Organisations.named(clause, shared ? p.verb().start() : p.subjectStart());
    if (!here.isEmpty()) {
      return here;
    }
    Map<String, Mention> told = new LinkedHashMap<>();
    for (ClaimDraft draft : ClaimDraft.toldBefore(reading.discourse())) {
      if (draft.rule().type() == RelationType.MEMBERSHIP) {
        told.put(
            draft.object(),
            OrganisationMention.named(p.verb().start(), p.verb().end(), draft.object()));
      }
    }
    return told.size() == 1 ? told : Map.of();
  }

  private static boolean aside(AnnotatedSentence s, int i, boolean dated) {
    return dated && s.at(i) == null && s.in(i, "attendant_prepositions");
  }

  /** "but has acceded to it": the treaty named before. */
  private static boolean meantByPronoun(Rule rule, Clause clause) {
    AnnotatedSentence s = clause.sentence();
    int from = clause.predicate().complementStart();
    int at =
        !rule.preposition().isEmpty() && s.word(from).equals(rule.preposition()) ? from + 1 : from;
    boolean governed = at > from || rule.preposition().isEmpty();
    boolean it = s.word(at).equals("it") || s.word(at).equals("them");
    return rule.object().isEmpty() && governed && it;
  }

  /** "X is an EU candidate and Y is a member": of what the clause before says. */
  private static boolean afterSameOf(Clause clause, int from) {
    Predicate p = clause.predicate();
    if (p.index() == 0 || from < p.complementEnd() && !clause.sentence().word(from).equals(".")) {
      return false;
    }
    Predicate before = clause.predicates().get(p.index() - 1);
    AnnotatedSentence s = clause.sentence();
    return clause.sentence().at(from - 1) instanceof NounMention noun && noun.of("candidacy")
        || !s.nouns("membership", before.complementStart(), before.complementEnd()).isEmpty()
        || !s.nouns("candidacy", before.complementStart(), before.complementEnd()).isEmpty()
        || s.in(before.verb().start(), "joined_words");
  }

  /**
   * "joined the alliance in 1949", "became a member in 1955": the organisation that the heading or
   * the row is about, where the clause names nothing else.
   */
  static Map<String, Mention> atHand(Rule rule, Clause clause, Reading reading) {
    String name = reading.discourse().organisation();
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    if (name.isEmpty()
        || rule.object().isEmpty() && !reading.words().in("joining_verbs", p.verb().lemma())) {
      return Map.of();
    }
    boolean another =
        s.mentions(Mention.class, 0, s.size()).stream()
            .anyMatch(
                mention ->
                    mention.namesOrganisation() && !Organisations.named(s, mention, name, reading));
    int from = p.complementStart();
    if (!rule.object().isEmpty()) {
      Clause.Themes themes = clause.themes(rule);
      if (themes.isEmpty() || themes.inSubject()) {
        return Map.of();
      }
      from = themes.nouns().get(0).end();
    }
    if (another) {
      return Map.of();
    }
    for (int i = from; i < p.complementEnd() && !s.word(i).equals("as"); i++) {
      boolean it = rule.object().isEmpty() && s.word(i).equals("it");
      boolean plain =
          it
              || s.at(i) == null
                  && (!reading.grammar().contentWord(s.word(i))
                      || s.entry(i).in("membership_fillers"));
      boolean named = s.at(i) != null && !(s.at(i) instanceof NounMention);
      boolean echo = !named && s.entry(i).in("organisation_echoes");
      if (!plain && !echo && !(s.at(i) instanceof TimeMention)) {
        return Map.of();
      }
    }
    return Map.of(name, OrganisationMention.named(p.verb().start(), p.verb().end(), name));
  }
}
