package org.legation.extract.clause;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.VerbGroup.Kind;

/** Tells participles that say something of the noun before them: "a treaty signed in 1990". */
final class ReducedRelatives {
  private final AnnotatedSentence sentence;
  private final List<VerbGroup> groups;
  private final Boundaries boundaries;

  ReducedRelatives(AnnotatedSentence sentence, List<VerbGroup> groups) {
    this.sentence = sentence;
    this.groups = groups;
    this.boundaries = new Boundaries(sentence);
  }

  /** "by a protocol signed in Oslo": a noun that a preposition governs is no subject. */
  private boolean governed(int verb) {
    Mention noun = sentence.at(verb - 1);
    if (!(noun instanceof Mention.NounMention)) {
      return false;
    }
    int i = noun.start() - 1;
    while (i > 0 && sentence.at(i) == null && sentence.entry(i).in("determiners")) {
      i--;
    }
    return i < noun.start() - 1
        && sentence.at(i) == null
        && sentence.entry(i).in("paper_prepositions");
  }

  /**
   * Whether a bare past form is a participle after its noun: another verb follows without a new
   * subject.
   */
  boolean has(int k) {
    VerbGroup verb = groups.get(k);
    int next = verb.end();
    String after = sentence.word(next);
    if (sentence.entry(verb.start()).in("never_passive")) {
      return false;
    }
    if (after.equals("by")) {
      return !sentence.tokens().get(next + 1 < sentence.size() ? next + 1 : next).number();
    }
    Mention object = sentence.at(next);
    if (sentence.entry(next).in("determiners")
        || object != null && !(object instanceof TimeMention)) {
      return false;
    }
    if (k > 0
        && verb.maybeParticiple()
        && groups.get(k - 1).kind() != Kind.INFINITIVE
        && !boundaries.between(groups.get(k - 1).end(), verb.start())
        && !groups.get(k - 1).lemma().equals("say")) {
      // "upgraded the offices opened in 1990"
      return true;
    }
    if (k > 0 && verb.maybeParticiple() && governed(verb.start())) {
      return true;
    }
    if (k + 1 < groups.size()) {
      VerbGroup following = groups.get(k + 1);
      if (following.kind() == Kind.FINITE
          && following.auxiliary()
          && !boundaries.between(next, following.start())) {
        return true;
      }
    }
    return false;
  }
}
