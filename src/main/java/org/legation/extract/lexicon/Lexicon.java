package org.legation.extract.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.text.Token;
import org.legation.extract.text.Tokenizer;
import org.legation.model.WordMemo;

/** The words that rules build on. Safe for use by many threads. */
public final class Lexicon {
  private final Verbs verbs;
  private final Nouns nouns;
  private final Words words;
  private final Tokenizer tokenizer;
  private final WordMemo<LexicalEntry> entries = new WordMemo<>(this::find);

  private Lexicon(Verbs verbs, Nouns nouns, Words words, Tokenizer tokenizer) {
    this.verbs = verbs;
    this.nouns = nouns;
    this.words = words;
    this.tokenizer = tokenizer;
  }

  /** The lexicon that comes with this version. */
  public static Lexicon bundled() {
    Words words = Words.bundled();
    Tokenizer tokenizer =
        new Tokenizer(
            words.set("whole_before_hyphen"),
            words.set("whole_behind_hyphen"),
            words.set("articles_before_hyphen"));
    return new Lexicon(Verbs.bundled(), Nouns.bundled(tokenizer), words, tokenizer);
  }

  /** Verbs with their forms. */
  public Verbs verbs() {
    return verbs;
  }

  /** Function words. */
  public Words words() {
    return words;
  }

  /** Cuts sentences as the lexicon's phrases are cut. */
  public Tokenizer tokenizer() {
    return tokenizer;
  }

  /** What is known of a lower-case word; {@link LexicalEntry#NONE} for an unknown one. */
  public LexicalEntry entry(String word) {
    return entries.of(word);
  }

  /** What is known of the words of a sentence. */
  public LexicalEntry[] entries(List<Token> tokens) {
    LexicalEntry[] found = new LexicalEntry[tokens.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = entries.of(tokens.get(i).lower());
    }
    return found;
  }

  private LexicalEntry find(String word) {
    SetNames sets = words.setsOf(word);
    String auxiliary = words.auxiliary(word);
    boolean adverb = words.adverb(word);
    List<VerbForm> forms = verbs.forms(word);
    Nouns.@Nullable Phrases phrases = nouns.from(word);
    boolean known =
        !sets.isEmpty() || auxiliary != null || adverb || !forms.isEmpty() || phrases != null;
    return known
        ? new LexicalEntry(sets, auxiliary, adverb, forms, verbs.alsoNoun(word), phrases)
        : LexicalEntry.NONE;
  }
}
