package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.rule.Rule;

/** The nouns of a rule in a part of a clause, by the preposition that governs them. */
final class GovernedNouns {
  private final Clause clause;
  private final AnnotatedSentence sentence;
  private final Predicate predicate;
  private final Grammar grammar;
  private final ThemeNouns nouns;

  GovernedNouns(Clause clause, Grammar grammar) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.predicate = clause.predicate();
    this.grammar = grammar;
    this.nouns = new ThemeNouns(sentence, predicate, grammar);
  }

  Clause clause() {
    return clause;
  }

  /** Those of another clause of the sentence. */
  GovernedNouns other(int index) {
    return new GovernedNouns(clause.other(index), grammar);
  }

  List<NounMention> subject(Rule rule) {
    return in(clause.subject(), rule, "");
  }

  List<NounMention> complement(Rule rule) {
    return in(clause.complement(), rule, "");
  }

  /** The nouns of a region that a preposition governs; with none, those that stand alone. */
  List<NounMention> in(Region whole, Rule rule, String preposition) {
    // "adopted, by 30 votes to one, a resolution", "is, however, a member"
    Region region = new Region(LeadingAside.end(sentence, whole.from(), whole.to()), whole.to());
    List<NounMention> all = sentence.mentions(NounMention.class, region.from(), region.to());
    List<NounMention> found = all.isEmpty() ? List.of() : new ArrayList<>();
    for (NounMention noun : all) {
      boolean wanted = false;
      for (String nounClass : rule.object()) {
        String canonical = noun.classes().get(nounClass);
        wanted |=
            canonical != null
                && (rule.weak() || !canonical.equals(nounClass) || !nounClass.equals("relations"));
      }
      if (!wanted) {
        continue;
      }
      Mention name = sentence.at(noun.start() - 1);
      // "secured World Bank and African Union membership": the noun stands where its names stand
      boolean compound =
          noun.of("membership")
              && name != null
              && name.namesOrganisation()
              && name.start() > region.from();
      String governor =
          grammar.governor(sentence, compound && name != null ? name : noun, region.from());
      boolean particle =
          preposition.isEmpty()
              && governor.equals(predicate.verb().particle())
              && rule.verbs().contains(predicate.verb().verb());
      if (governor.equals(preposition)
          || particle
          || nouns.oneOf(noun, governor)
          || nouns.rankOf(noun, governor)
          || nouns.partyBefore(noun, governor)
          || (found.isEmpty()
              && governor.equals(Governors.APART)
              && predicate.link() == Link.RELATIVE)
          || governor.equals(Governors.APART) && !found.isEmpty()
          || withPosts(noun, governor, found)
          || nouns.secondNoun(noun, governor)
          || nouns.likeAnother(noun, governor)
          || nouns.antecedent(noun, region)
          || nouns.anew(noun, found)) {
        found.add(noun);
      }
    }
    return found;
  }

  /** The last noun of the rule's classes behind the verb, whatever governs it. */
  List<NounMention> lastNoun(Rule rule) {
    NounMention last = null;
    for (NounMention noun :
        sentence.mentions(
            NounMention.class, predicate.complementStart(), predicate.complementEnd())) {
      for (String nounClass : rule.object()) {
        last = noun.of(nounClass) ? noun : last;
      }
    }
    return last == null ? List.of() : List.of(last);
  }

  /**
   * "an embassy in A with consulates in B and C", "as well as consulates in B", "a consulate in B
   * in addition to its embassy in A": posts as well.
   */
  private boolean withPosts(NounMention noun, String governor, List<NounMention> found) {
    int as = noun.start() - 1;
    while (sentence.at(as) instanceof PronounMention
        || sentence.at(as) == null && sentence.in(as, "determiners")) {
      as--;
    }
    boolean asWell =
        governor.equals("as")
            && sentence.word(as).equals("as")
            && sentence.word(as - 1).equals("well");
    boolean adds =
        sentence.in(as, "adding_prepositions")
            || sentence.word(as).equals(governor) && sentence.in(as - 1, "besides");
    return (governor.equals("with") || asWell || adds)
        && noun.of("mission")
        && !found.isEmpty()
        && found.get(found.size() - 1).of("mission")
        && sentence.in(noun.end(), "place_prepositions");
  }
}
