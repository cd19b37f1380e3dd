package org.legation.extract.clause;

/**
 * A verb group with what belongs to it; all positions are token indexes, ends exclusive.
 *
 * @param index its place among the predicates of the sentence
 * @param leadStart where its adverbials before the subject begin ("In 2012, the ...")
 * @param subjectStart start of the subject; equal to {@code subjectEnd} if it has none
 * @param complementEnd where what follows the verb ends
 * @param link how it hangs on {@code parent}
 * @param parent index of another predicate, or -1
 * @param conjunction "when", "after", "that"; empty if none
 * @param passive by its form, or by the shape of the sentence ("a treaty signed in 1990")
 */
public record Predicate(
    int index,
    VerbGroup verb,
    int leadStart,
    int subjectStart,
    int subjectEnd,
    int complementEnd,
    Link link,
    int parent,
    String conjunction,
    boolean passive) {

  /** How a predicate hangs on another. */
  public enum Link {
    /** A main clause. */
    MAIN,
    /** Shares the subject of its parent. */
    COORDINATE,
    /** Says something of a noun of its parent. */
    RELATIVE,
    /** Begins with a conjunction. */
    SUBORDINATE,
    /** "to" and a verb: what the parent intends, urges or refuses. */
    INFINITIVE,
    /** A participle or gerund whose subject is that of its parent, or a noun before it. */
    PARTICIPLE
  }

  /** The same at another place among its predicates, and with another end of its complement. */
  Predicate at(int index, int parent, int complementEnd) {
    return new Predicate(
        index,
        verb,
        leadStart,
        subjectStart,
        subjectEnd,
        complementEnd,
        link,
        parent,
        conjunction,
        passive);
  }

  /** Where what follows the verb begins. */
  public int complementStart() {
    return verb.end();
  }

  /** Whether a token lies in the subject. */
  public boolean subjectHas(int token) {
    return token >= subjectStart && token < subjectEnd;
  }

  /** Whether a token lies in the complement. */
  public boolean complementHas(int token) {
    return token >= verb.end() && token < complementEnd;
  }
}
