package org.legation.extract.clause;

import org.legation.extract.lexicon.VerbForm.Form;

/**
 * A verb with its auxiliaries, negation and adverbs.
 *
 * @param start index of its first token
 * @param end index after its last token, the particle included
 * @param lemma infinitive of the main verb
 * @param particle "up" in "set up", "on" in "call on"; empty if none
 * @param kind finite, infinitive, gerund or bare participle
 * @param form of the main verb
 * @param passive with a form of be and a past participle
 * @param auxiliary whether it has any auxiliary
 * @param negated not, never, no longer
 * @param modal "may", "will"; empty if none
 * @param present whether it is in the present tense
 */
public record VerbGroup(
    int start,
    int end,
    String lemma,
    String particle,
    Kind kind,
    Form form,
    boolean passive,
    boolean auxiliary,
    boolean negated,
    String modal,
    boolean present) {

  /** What the group can head. */
  public enum Kind {
    FINITE,
    INFINITIVE,
    GERUND
  }

  /**
   * Whether a bare past form could as well be a participle: "signed" in "a treaty signed in 1990".
   */
  public boolean maybeParticiple() {
    return !auxiliary && kind == Kind.FINITE && (form == Form.PAST || form == Form.PAST_PARTICIPLE);
  }

  /** No verb at all, at the start: what a heading without one has. */
  public static VerbGroup none() {
    return new VerbGroup(0, 0, "", "", Kind.FINITE, Form.BASE, false, false, false, "", false);
  }

  /** The verb as rules name it: "recognize", "call on". */
  public String verb() {
    return particle.isEmpty() ? lemma : lemma + " " + particle;
  }
}
