package org.legation.extract.lexicon;

/**
 * A form of a verb.
 *
 * @param lemma the infinitive, in American spelling where the two differ
 */
public record VerbForm(String lemma, Form form) {

  /** The forms that English tells apart. */
  public enum Form {
    BASE,
    THIRD_PERSON,
    PAST,
    PAST_PARTICIPLE,
    GERUND
  }
}
