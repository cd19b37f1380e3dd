package org.legation.extract.match;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.match.Clause.Region;

/** Tells nouns that are a verb's object although another word governs them. */
final class ThemeNouns {
  private final AnnotatedSentence sentence;
  private final Predicate predicate;
  private final Grammar grammar;

  ThemeNouns(AnnotatedSentence sentence, Predicate predicate, Grammar grammar) {
    this.sentence = sentence;
    this.predicate = predicate;
    this.grammar = grammar;
  }

  /** "is a member of X; and participant in Y", "a member of X and a signatory (candidate) of Y". */
  boolean secondNoun(NounMention noun, String governor) {
    boolean joins = noun.of("membership") || noun.of("participation") || noun.of("candidacy");
    if (!joins || !predicate.verb().lemma().equals("be") || !governor.equals(Governors.APART)) {
      return false;
    }
    int i = noun.start() - 1;
    while (i > 0
        && sentence.at(i) == null
        && Character.isLetter(sentence.word(i).charAt(0))
        && !sentence.entry(i).in("coordinators")) {
      i--;
    }
    Mention first = grammar.firstAfter(sentence, predicate.complementStart());
    return (sentence.entry(i).in("coordinators") || sentence.word(i).equals(","))
        && first instanceof NounMention head
        && head != noun
        && (head.of("membership") || head.of("candidacy"));
  }

  /** "the result of the treaty which was signed": the noun right before the pronoun. */
  boolean antecedent(NounMention noun, Region region) {
    return predicate.link() == Link.RELATIVE
        && predicate.passive()
        && region.from() == predicate.subjectStart()
        && region.to() == predicate.subjectEnd()
        && sentence.mentions(NounMention.class, noun.end(), region.to()).isEmpty()
        && sentence.mentions(NounMention.class, region.from(), noun.start()).isEmpty();
  }

  /** "a treaty on cod and a protocol on herring": not on a protocol. */
  boolean anew(NounMention noun, List<NounMention> found) {
    int article = noun.start() - 1;
    while (article > 0
        && sentence.at(article) == null
        && grammar.contentWord(sentence.word(article))) {
      article--;
    }
    return noun.of("agreement")
        && !found.isEmpty()
        && found.get(found.size() - 1).of("agreement")
        && sentence.in(article, "starting_articles")
        && sentence.entry(article - 1).in("coordinators");
  }

  /** "is like X a member". */
  boolean likeAnother(NounMention noun, String governor) {
    return noun.of("membership")
        && governor.equals("like")
        && predicate.verb().lemma().equals("be")
        && sentence.word(predicate.complementStart()).equals("like");
  }

  /** "is one of the founding members", "is among the founding members": as much as "a member". */
  boolean oneOf(NounMention noun, String governor) {
    int verb = LeadingAside.end(sentence, predicate.verb().end(), predicate.complementEnd());
    boolean among = predicate.verb().lemma().equals("be") && sentence.word(verb).equals("among");
    if (!noun.of("membership") || !governor.equals(among ? "among" : "of")) {
      return false;
    }
    int i = noun.start() - 1;
    while (i > 0 && !sentence.word(i).equals("of") && sentence.at(i) == null) {
      i--;
    }
    return among || sentence.word(i - 1).equals("one") && i - 1 == verb;
  }

  /** "the status of the legation was raised": as much as the legation itself. */
  boolean rankOf(NounMention noun, String governor) {
    if (!noun.of("mission") || !governor.equals("of") && !governor.equals("at")) {
      return false;
    }
    int i = noun.start() - 1;
    while (i > 0 && !sentence.word(i).equals(governor)) {
      i--;
    }
    // "raised to the rank of embassy" names the new one
    boolean goal = sentence.entry(i - 2).in("rank_goals") || sentence.entry(i - 3).in("rank_goals");
    // "relations at the level of embassies" names none
    boolean level =
        sentence.word(i - 2).equals("at")
            || sentence.word(i - 2).equals("the") && sentence.word(i - 3).equals("at");
    return !goal && !level && sentence.entry(i - 1).in("rank_nouns");
  }

  /** "signed with X an agreement": the party stands before the object. */
  boolean partyBefore(NounMention noun, String governor) {
    String determiner = sentence.word(noun.start() - 1);
    boolean article = determiner.equals("a") || determiner.equals("an") || determiner.equals("the");
    return governor.equals("with")
        && article
        && sentence.at(noun.start() - 2) instanceof Mention.PartyMention;
  }
}
