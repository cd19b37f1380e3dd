package org.legation.extract.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.text.Token;

/** All that the lexicon knows of a word. */
public final class LexicalEntry {
  /** Of a word that the lexicon does not know, and of no word at all. */
  public static final LexicalEntry NONE =
      new LexicalEntry(SetNames.NONE, null, false, List.of(), false, null);

  private final SetNames sets;
  private final @Nullable String auxiliary;
  private final boolean adverb;
  private final List<VerbForm> verbForms;
  private final boolean alsoNoun;
  private final Nouns.@Nullable Phrases nounPhrases;
  private final boolean opensVerbGroup;

  LexicalEntry(
      SetNames sets,
      @Nullable String auxiliary,
      boolean adverb,
      List<VerbForm> verbForms,
      boolean alsoNoun,
      Nouns.@Nullable Phrases nounPhrases) {
    this.sets = sets;
    this.auxiliary = auxiliary;
    this.adverb = adverb;
    this.verbForms = verbForms;
    this.alsoNoun = alsoNoun;
    this.nounPhrases = nounPhrases;
    this.opensVerbGroup = auxiliary != null || !verbForms.isEmpty() || sets.has("negations");
  }

  /** Whether it is in the set of function words of that name. */
  public boolean in(String set) {
    return sets.has(set);
  }

  /** {@code be}, {@code have}, {@code do}, {@code modal} or {@code to}; null for other words. */
  public @Nullable String auxiliary() {
    return auxiliary;
  }

  /** Whether a verb group can begin with it: an auxiliary, a negation or a verb. */
  public boolean opensVerbGroup() {
    return opensVerbGroup;
  }

  /** Whether it can stand inside a verb group: also, officially, never. */
  public boolean adverb() {
    return adverb;
  }

  /** The forms of verbs that it can be; empty if it is no known verb. */
  public List<VerbForm> verbForms() {
    return verbForms;
  }

  /** Whether it can be a verb and is as often a noun: visit, support, plan. */
  public boolean alsoNoun() {
    return alsoNoun;
  }

  /** The longest noun phrase of the lexicon that begins at a token of this word; null if none. */
  public Nouns.@Nullable Found nounAt(List<Token> tokens, int start) {
    return nounPhrases == null ? null : Nouns.longestAt(tokens, start, nounPhrases);
  }

  /** The verb of which it can be this form; null if there is none. */
  public @Nullable VerbForm verbForm(VerbForm.Form form) {
    for (VerbForm candidate : verbForms) {
      if (candidate.form() == form) {
        return candidate;
      }
    }
    return null;
  }
}
