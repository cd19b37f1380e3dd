package org.legation.extract.lexicon;

/** The words that rules build on; immutable. */
public record Lexicon(Verbs verbs, Nouns nouns, Words words) {
  /** The lexicon that comes with this version. */
  public static Lexicon bundled() {
    return new Lexicon(Verbs.bundled(), Nouns.bundled(), Words.bundled());
  }
}
