package org.legation.extract.clause;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.VerbGroup.Kind;

/** Tells participles that say something of the noun before them: "a treaty signed in 1990". */
final class ReducedRelatives {
  /** Words of "as the first American". */
  private static final int LONGEST_WAY_TO_OFFICE = 4;

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
    return governor(verb - 1) >= 0;
  }

  /** The preposition of "by a protocol", where its noun ends at a token; -1 if there is none. */
  private int governor(int last) {
    Mention noun = sentence.at(last);
    if (!(noun instanceof Mention.NounMention)) {
      return -1;
    }
    int i = noun.start() - 1;
    while (i > 0 && sentence.at(i) == null && sentence.entry(i).in("determiners")) {
      i--;
    }
    boolean governed =
        i < noun.start() - 1
            && sentence.at(i) == null
            && sentence.entry(i).in("paper_prepositions");
    return governed ? i : -1;
  }

  /**
   * "by the Treaty of Peace, signed in Oslo", "by John Smith, appointed minister": where the phrase
   * begins that a participle behind a comma describes; -1 if the verb is none.
   */
  int apart(int k) {
    VerbGroup verb = groups.get(k);
    int comma = verb.start() - 1;
    boolean paper =
        k > 0
            && verb.maybeParticiple()
            && !verb.auxiliary()
            && sentence.entry(verb.start()).in("paper_participles")
            && sentence.word(comma).equals(",")
            && sentence.at(comma - 1) instanceof Mention.NounMention noun
            && noun.of("agreement");
    if (k > 0 && ofHolder(verb) && sentence.at(comma - 1) instanceof Mention.PersonMention holder) {
      // "was opened by John Smith, appointed minister in 1901"
      return holder.start();
    }
    return paper && governor(comma - 1) >= 0 ? governor(comma - 1) : paperThatActs(k);
  }

  /** "after the treaty, signed on 3 May, ended the war": where the subject of "ended" begins. */
  private int paperThatActs(int k) {
    VerbGroup verb = groups.get(k);
    int comma = verb.start() - 1;
    boolean apart =
        k > 0
            && k + 1 < groups.size()
            && verb.maybeParticiple()
            && !verb.auxiliary()
            && sentence.entry(verb.start()).in("paper_participles")
            && sentence.word(comma).equals(",")
            && groups.get(k + 1).kind() == Kind.FINITE
            && sentence.word(groups.get(k + 1).start() - 1).equals(",");
    for (int i = comma - 1; apart && i >= groups.get(k - 1).end(); i--) {
      boolean named = sentence.at(i) != null;
      if (!named && sentence.word(i).equals(",")) {
        return -1;
      }
      if (!named && sentence.entry(i).in("subordinators")) {
        return sentence.nouns("agreement", i, comma).isEmpty() ? -1 : i + 1;
      }
    }
    return -1;
  }

  /** "the treaty(,) signed in 1990 by X, ended": a treaty signs nothing. */
  private boolean ofPaper(VerbGroup verb) {
    int before = verb.start() - 1;
    before = sentence.word(before).equals(",") ? before - 1 : before;
    return verb.maybeParticiple()
        && !verb.auxiliary()
        && (sentence.entry(verb.start()).in("paper_participles")
            || sentence.entry(verb.start()).in("purpose_participles"))
        && sentence.at(before) instanceof Mention.NounMention noun
        && noun.of("agreement");
  }

  /** "a legation in Oslo since 1920, (later) raised to an embassy": not whose it is raises it. */
  private boolean ofPost(int k) {
    VerbGroup verb = groups.get(k);
    int before = sentence.entry(verb.start() - 1).adverb() ? verb.start() - 2 : verb.start() - 1;
    return k > 0
        && verb.maybeParticiple()
        && !verb.auxiliary()
        && sentence.entry(verb.start()).in("rank_participles")
        && sentence.entry(verb.end()).in("rank_goals")
        && sentence.word(before).equals(",")
        && !sentence.nouns("mission", groups.get(k - 1).end(), before).isEmpty();
  }

  /** "the reopening of the embassy in Oslo, closed in 1988": who reopens it did not close it. */
  private boolean ofClosedPost(int k) {
    VerbGroup verb = groups.get(k);
    int before = sentence.entry(verb.start() - 1).adverb() ? verb.start() - 2 : verb.start() - 1;
    int date = sentence.entry(verb.end()).in("day_prepositions") ? verb.end() + 1 : verb.end();
    boolean dated =
        k > 0
            && verb.maybeParticiple()
            && !verb.auxiliary()
            && sentence.entry(verb.start()).in("post_participles")
            && sentence.word(before).equals(",")
            && sentence.at(date) instanceof TimeMention;
    if (!dated || sentence.nouns("mission", groups.get(k - 1).end(), before).isEmpty()) {
      return false;
    }
    Mention time = sentence.at(date);
    int behind = time == null ? date : time.end();
    // not "closed in 1990 its embassy"
    return behind >= sentence.size()
        || sentence.at(behind) == null
            && !sentence.entry(behind).in("determiners")
            && !Character.isLetter(sentence.word(behind).charAt(0))
        || sentence.at(behind) == null && sentence.entry(behind).in("prepositions");
  }

  /** "has two embassies in Oceania, located in A and B": who has them located nothing. */
  private boolean ofSeat(int k) {
    VerbGroup verb = groups.get(k);
    return k > 0
        && verb.maybeParticiple()
        && !verb.auxiliary()
        && sentence.entry(verb.start()).in("seat_participles")
        && sentence.entry(verb.end()).in("place_prepositions");
  }

  /** "a treaty by which X gave up its rights": who gives is the subject of the clause. */
  private boolean behindWhich(int k) {
    int lower = k == 0 ? 0 : groups.get(k - 1).end();
    for (int i = groups.get(k).start() - 1; i > lower; i--) {
      if (sentence.at(i) == null && sentence.word(i).equals("which")) {
        return sentence.entry(i - 1).in("prepositions");
      }
      if (sentence.word(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "John Smith, named Minister in 1901, stayed": he is named, and names nobody. */
  private boolean ofHolder(VerbGroup verb) {
    int next = verb.end();
    while (next < verb.end() + LONGEST_WAY_TO_OFFICE
        && (sentence.at(next) == null && sentence.entry(next).in("office_openers")
            || sentence.at(next) instanceof Mention.PartyMention)) {
      next++;
    }
    return verb.maybeParticiple()
        && !verb.auxiliary()
        && sentence.entry(verb.start()).in("appointing_participles")
        && sentence.word(verb.start() - 1).equals(",")
        && sentence.at(verb.start() - 2) instanceof Mention.PersonMention
        && sentence.at(next) instanceof Mention.NounMention office
        && office.of("office");
  }

  /**
   * Whether a bare past form is a participle after its noun: another verb follows without a new
   * subject.
   */
  boolean has(int k) {
    VerbGroup verb = groups.get(k);
    int next = verb.end();
    String after = sentence.word(next);
    if (sentence.entry(verb.start()).in("never_passive") || behindWhich(k)) {
      return false;
    }
    if (apart(k) >= 0
        || ofPaper(verb)
        || ofPost(k)
        || ofClosedPost(k)
        || ofHolder(verb)
        || ofSeat(k)) {
      return true;
    }
    if (after.equals("by") && MannerPhrases.end(sentence, next) == next) {
      return !sentence.tokens().get(next + 1 < sentence.size() ? next + 1 : next).number();
    }
    next = MannerPhrases.end(sentence, next);
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
