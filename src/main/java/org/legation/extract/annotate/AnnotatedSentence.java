package org.legation.extract.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.lexicon.LexicalEntry;
import org.legation.extract.text.Token;
import org.legation.model.Party;

/** A sentence with what is known about its words; mentions do not overlap. */
public final class AnnotatedSentence {
  private final String text;
  private final List<Token> tokens;
  private final List<Mention> mentions;
  private final @Nullable Mention[] at;
  private final LexicalEntry[] entries;

  /** The tokens in lower case: no question is asked as often as what word stands somewhere. */
  private final String[] words;

  /** The classes of all its nouns: most that a rule asks for are not among them. */
  private final Set<String> nounClasses;

  /**
   * A sentence.
   *
   * @param at the mention that covers each token, kept
   * @param entries what the lexicon knows of each token, kept
   */
  AnnotatedSentence(
      String text, List<Token> tokens, @Nullable Mention[] at, LexicalEntry[] entries) {
    this.text = text;
    this.tokens = List.copyOf(tokens);
    this.mentions = Collections.unmodifiableList(distinct(at));
    this.nounClasses = nounClasses(mentions);
    this.at = at;
    this.entries = entries;
    this.words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.get(i).lower();
    }
  }

  /** The same without some stretches of tokens, which cut through no mention. */
  public AnnotatedSentence without(BitSet left) {
    int size = size() - left.cardinality();
    List<Token> kept = new ArrayList<>(size);
    @Nullable Mention[] mentioned = new Mention[size];
    LexicalEntry[] known = new LexicalEntry[size];
    for (int i = 0; i < size(); i++) {
      if (left.get(i)) {
        continue;
      }
      int to = kept.size();
      Mention mention = at[i];
      known[to] = entries[i];
      if (mention != null) {
        boolean goesOn = i > 0 && at[i - 1] == mention && to > 0;
        mentioned[to] = goesOn ? mentioned[to - 1] : mention.sooner(i - to);
      }
      kept.add(tokens.get(i));
    }
    return new AnnotatedSentence(text, kept, mentioned, known);
  }

  /**
   * The same with other parties in place of some.
   *
   * @param others of a name in lower case, with "the king of" before it if there is such a word,
   *     and the party that it names, the party to take
   */
  public AnnotatedSentence withParties(BiFunction<String, Party, Party> others) {
    @Nullable Mention[] changed = at.clone();
    boolean any = false;
    for (Mention mention : mentions) {
      if (!(mention instanceof PartyMention party)) {
        continue;
      }
      int from = word(party.start() - 1).equals("of") ? party.start() - 2 : party.start();
      String name = text(Math.max(0, from), party.end()).toLowerCase(Locale.ROOT);
      Party taken = others.apply(name, party.party());
      if (!taken.equals(party.party())) {
        Mention other =
            new PartyMention(party.start(), party.end(), taken, party.form(), party.place());
        Arrays.fill(changed, party.start(), party.end(), other);
        any = true;
      }
    }
    return any ? new AnnotatedSentence(text, tokens, changed, entries) : this;
  }

  private static List<Mention> distinct(@Nullable Mention[] at) {
    List<Mention> mentions = new ArrayList<>();
    Mention last = null;
    for (int i = 0; i < at.length; i++) {
      Mention mention = at[i];
      if (mention != null && mention != last) {
        mentions.add(mention);
      }
      last = mention;
    }
    return mentions;
  }

  private static Set<String> nounClasses(List<Mention> mentions) {
    Set<String> classes = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention instanceof NounMention noun) {
        classes.addAll(noun.classes().keySet());
      }
    }
    return classes;
  }

  public String text() {
    return text;
  }

  public List<Token> tokens() {
    return tokens;
  }

  /** The number of tokens. */
  public int size() {
    return words.length;
  }

  /** In order. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The mention that covers a token; null if none does. */
  public @Nullable Mention at(int token) {
    return token < 0 || token >= at.length ? null : at[token];
  }

  /** What the lexicon knows of a token; nothing beyond the ends. */
  public LexicalEntry entry(int token) {
    return token < 0 || token >= entries.length ? LexicalEntry.NONE : entries[token];
  }

  /** Whether a token is in the set of function words of that name; false beyond the ends. */
  public boolean in(int token, String set) {
    return entry(token).in(set);
  }

  /** The token in lower case; empty beyond the ends. */
  public String word(int token) {
    return token < 0 || token >= words.length ? "" : words[token];
  }

  /** The text from one token up to another, exclusive, as written. */
  public String text(int from, int to) {
    return from >= to ? "" : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** The mentions of a kind that lie wholly between two tokens. */
  public <M extends Mention> List<M> mentions(Class<M> kind, int from, int to) {
    List<M> found = new ArrayList<>();
    for (int i = firstFrom(from); i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.start() >= to) {
        break;
      }
      if (mention.end() <= to && kind.isInstance(mention)) {
        found.add(kind.cast(mention));
      }
    }
    return found;
  }

  /** Place of the first mention that begins at a token or behind it. */
  private int firstFrom(int token) {
    int low = 0;
    int high = token <= 0 ? 0 : mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).start() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether one of its nouns is of one of the classes. */
  public boolean hasNounOf(Collection<String> classes) {
    return !Collections.disjoint(classes, nounClasses);
  }

  /** The nouns of a class that lie wholly between two tokens. */
  public List<NounMention> nouns(String nounClass, int from, int to) {
    List<NounMention> found = new ArrayList<>();
    if (!nounClasses.contains(nounClass)) {
      return found;
    }
    for (int i = firstFrom(from); i < mentions.size() && mentions.get(i).start() < to; i++) {
      if (mentions.get(i) instanceof NounMention noun && noun.end() <= to && noun.of(nounClass)) {
        found.add(noun);
      }
    }
    return found;
  }
}
