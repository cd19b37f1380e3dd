package org.legation.extract.text;

/** A word, number or punctuation mark at its place in a sentence. */
public final class Token {
  private final int start;
  private final int end;
  private final Word word;

  Token(int start, int end, Word word) {
    this.start = start;
    this.end = end;
    this.word = word;
  }

  /** Offset into the sentence's text, UTF-16 units. */
  public int start() {
    return start;
  }

  /** End offset, exclusive. */
  public int end() {
    return end;
  }

  /** As written. */
  public String text() {
    return word.text();
  }

  /** In lower case, with straight apostrophes and plain hyphens. */
  public String lower() {
    return word.lower();
  }

  /** Whether it begins with a capital letter. */
  public boolean capitalised() {
    return word.capitalised();
  }

  /** Whether it is made of digits only. */
  public boolean number() {
    return word.number();
  }

  /** Whether it has no letter and no digit. */
  public boolean punctuation() {
    return word.punctuation();
  }

  /** Whether it is this word, whatever its case. */
  public boolean is(String other) {
    return word.lower().equals(other);
  }
}
