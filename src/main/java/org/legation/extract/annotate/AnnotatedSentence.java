package org.legation.extract.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.text.Token;

/** A sentence with what is known about its words; mentions do not overlap. */
public final class AnnotatedSentence {
  private final String text;
  private final List<Token> tokens;
  private final List<Mention> mentions;
  private final @Nullable Mention[] at;

  AnnotatedSentence(String text, List<Token> tokens, List<Mention> mentions) {
    this.text = text;
    this.tokens = List.copyOf(tokens);
    this.mentions = List.copyOf(mentions);
    this.at = new Mention[tokens.size()];
    for (Mention mention : mentions) {
      for (int i = mention.start(); i < mention.end(); i++) {
        at[i] = mention;
      }
    }
  }

  public String text() {
    return text;
  }

  public List<Token> tokens() {
    return tokens;
  }

  /** The number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** In order. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The mention that covers a token; null if none does. */
  public @Nullable Mention at(int token) {
    return token < 0 || token >= at.length ? null : at[token];
  }

  /** The token in lower case; empty beyond the ends. */
  public String word(int token) {
    return token < 0 || token >= tokens.size() ? "" : tokens.get(token).lower();
  }

  /** The text from one token up to another, exclusive, as written. */
  public String text(int from, int to) {
    return from >= to ? "" : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** The mentions of a kind that lie wholly between two tokens. */
  public <M extends Mention> List<M> mentions(Class<M> kind, int from, int to) {
    List<M> found = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.start() >= to) {
        break;
      }
      if (mention.start() >= from && mention.end() <= to && kind.isInstance(mention)) {
        found.add(kind.cast(mention));
      }
    }
    return found;
  }

  /** The nouns of a class that lie wholly between two tokens. */
  public List<NounMention> nouns(String nounClass, int from, int to) {
    List<NounMention> found = new ArrayList<>();
    for (NounMention noun : mentions(NounMention.class, from, to)) {
      if (noun.of(nounClass)) {
        found.add(noun);
      }
    }
    return found;
  }
}
