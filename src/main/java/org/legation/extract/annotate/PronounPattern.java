package org.legation.extract.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.lexicon.LexicalEntry;
import org.legation.extract.lexicon.Yaml;
import org.legation.extract.text.Token;
import tools.jackson.databind.JsonNode;

/**
 * Words in a row that stand for parties named elsewhere, and what must stand around them. How a
 * pattern is written is told in {@code rules/pronouns.yaml}.
 */
record PronounPattern(
    Pronoun means,
    List<Slot> slots,
    List<Slot> followed,
    List<Term> before,
    List<Term> notBefore,
    List<Term> behind,
    List<Term> notBehind,
    String opens,
    boolean inName) {

  /** A place for one word; one that is optional may be missing. */
  record Slot(List<Term> terms, boolean optional) {}

  /** A word, a set of the lexicon without one of its words, or a kind of word. */
  private record Term(Kind kind, String word, String set, String exception) {
    private enum Kind {
      WORD,
      SET,
      END,
      AUXILIARY,
      ADVERB,
      VERB,
      CLEAR_VERB,
      OF_NAME,
      ANYTHING;

      static Kind of(String word) {
        return switch (word) {
          case "end" -> END;
          case "auxiliary" -> AUXILIARY;
          case "adverb" -> ADVERB;
          case "verb" -> VERB;
          case "clear_verb" -> CLEAR_VERB;
          case "of_name" -> OF_NAME;
          case "anything" -> ANYTHING;
          default -> WORD;
        };
      }
    }

    static Term of(String text) {
      if (!text.startsWith("<")) {
        return new Term(Kind.of(text), text, "", "");
      }
      String[] parts = text.substring(1, text.length() - 1).split("-", 2);
      return new Term(Kind.SET, "", parts[0], parts.length > 1 ? parts[1] : "");
    }

    boolean fits(List<Token> tokens, LexicalEntry[] entries, int i) {
      if (i < 0) {
        return false;
      }
      return switch (kind) {
        case WORD -> i < tokens.size() && tokens.get(i).is(word);
        case SET -> i < entries.length && entries[i].in(set) && !tokens.get(i).is(exception);
        case END -> i >= tokens.size() || !Character.isLetter(tokens.get(i).lower().charAt(0));
        case AUXILIARY -> i < entries.length && entries[i].auxiliary() != null;
        case ADVERB -> i < entries.length && entries[i].adverb();
        case VERB -> i < entries.length && !entries[i].verbForms().isEmpty();
        case CLEAR_VERB ->
            i < entries.length && !entries[i].verbForms().isEmpty() && !entries[i].alsoNoun();
        case OF_NAME ->
            i + 1 < tokens.size()
                && tokens.get(i).is("of")
                && (tokens.get(i + 1).capitalised() || tokens.get(i + 1).is("the"));
        case ANYTHING -> i < tokens.size();
      };
    }
  }

  /** Reads a pattern; a missing key sets no condition. */
  static PronounPattern read(JsonNode node) {
    return new PronounPattern(
        Pronoun.valueOf(node.path("means").asString().toUpperCase(Locale.ROOT)),
        slots(node.path("words").asString()),
        slots(node.path("followed").asString("")),
        terms(Yaml.texts(node.path("before"))),
        terms(Yaml.texts(node.path("not_before"))),
        terms(Yaml.texts(node.path("behind"))),
        terms(Yaml.texts(node.path("not_behind"))),
        node.path("opens").asString(""),
        node.path("in_name").asBoolean(true));
  }

  /** The words that it can begin with; empty where that is a set of the lexicon. */
  List<String> firstWords() {
    return slots.get(0).terms().stream().map(Term::word).filter(word -> !word.isEmpty()).toList();
  }

  /**
   * The token behind the pattern where it fits at a token; -1 where it does not.
   *
   * @param known how many words were found to fit already
   */
  int end(List<Token> tokens, LexicalEntry[] entries, int i, int known) {
    int end = end(slots, known, tokens, entries, i + known);
    int next = end < 0 ? -1 : end(followed, 0, tokens, entries, end);
    boolean fits =
        next >= 0
            && (before.isEmpty() || anyFits(before, tokens, entries, next))
            && !anyFits(notBefore, tokens, entries, next)
            && (behind.isEmpty() || anyFits(behind, tokens, entries, i - 1))
            && !anyFits(notBehind, tokens, entries, i - 1)
            && opens(tokens, entries, i)
            && (inName || !named(tokens, i));
    return fits ? end : -1;
  }

  /** The token behind words that fill slots; -1 where they do not. */
  private static int end(
      List<Slot> slots, int from, List<Token> tokens, LexicalEntry[] entries, int i) {
    int end = i;
    for (int k = from; k < slots.size(); k++) {
      Slot slot = slots.get(k);
      if (anyFits(slot.terms(), tokens, entries, end)) {
        end++;
      } else if (!slot.optional()) {
        return -1;
      }
    }
    return end;
  }

  private static List<Slot> slots(String words) {
    List<Slot> slots = new ArrayList<>();
    for (String text : words.isEmpty() ? new String[0] : words.split(" ")) {
      boolean optional = text.startsWith("[");
      String bare = optional ? text.substring(1, text.length() - 1) : text;
      slots.add(new Slot(terms(List.of(bare.split("\\|"))), optional));
    }
    return List.copyOf(slots);
  }

  private static List<Term> terms(List<String> texts) {
    return texts.stream().map(Term::of).toList();
  }

  private static boolean anyFits(
      List<Term> terms, List<Token> tokens, LexicalEntry[] entries, int i) {
    // an index, for an iterator at each word would be most of what reading pronouns costs
    for (int k = 0; k < terms.size(); k++) {
      if (terms.get(k).fits(tokens, entries, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Both broke their relations", ", and both broke", "in 1954 both broke". */
  private boolean opens(List<Token> tokens, LexicalEntry[] entries, int i) {
    return switch (opens) {
      case "sentence" -> i == 0 && tokens.get(i).capitalised();
      case "clause" ->
          i == 0
              || tokens.get(i - 1).punctuation()
              || tokens.get(i - 1).number()
              || entries[i - 1].in("coordinators");
      default -> true;
    };
  }

  /** "the State Department", "the Assembly of the Republic": a name, and no state. */
  private static boolean named(List<Token> tokens, int article) {
    int noun = article + 1;
    if (noun >= tokens.size() || !tokens.get(noun).capitalised()) {
      return false;
    }
    boolean begins = noun + 1 < tokens.size() && tokens.get(noun + 1).capitalised();
    boolean ends =
        article > 1 && tokens.get(article - 1).is("of") && tokens.get(article - 2).capitalised();
    return begins || ends;
  }
}
