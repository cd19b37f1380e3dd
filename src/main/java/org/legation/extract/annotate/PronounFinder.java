package org.legation.extract.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.lexicon.LexicalEntry;
import org.legation.extract.lexicon.Yaml;
import org.legation.extract.text.Token;
import tools.jackson.databind.JsonNode;

/**
 * Finds words that stand for parties named elsewhere, by the patterns of {@code
 * rules/pronouns.yaml}.
 */
final class PronounFinder {
  private final Map<String, List<PronounPattern>> byFirstWord = new HashMap<>();

  /** Those that begin with any word of a set, at the start of a sentence alone. */
  private final List<PronounPattern> others = new ArrayList<>();

  PronounFinder() {
    for (JsonNode node : Yaml.resource("rules/pronouns.yaml").path("patterns")) {
      PronounPattern pattern = PronounPattern.read(node);
      for (String word : pattern.firstWords()) {
        byFirstWord.computeIfAbsent(word, first -> new ArrayList<>()).add(pattern);
      }
      if (pattern.firstWords().isEmpty()) {
        others.add(pattern);
      }
    }
  }

  @Nullable PronounMention at(List<Token> tokens, LexicalEntry[] entries, int i) {
    String text = tokens.get(i).text();
    if (text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT))) {
      // "IT cooperation"
      return null;
    }
    PronounMention found =
        entries[i].in("pronoun_openers")
            ? find(byFirst(tokens.get(i)), tokens, entries, i, 1)
            : i == 0 ? find(others, tokens, entries, i, 0) : null;
    return found == null && entries[i].in("possessive_pronouns") && !instead(tokens, entries, i)
        ? new PronounMention(i, i + 1, Pronoun.POSSESSIVE)
        : found;
  }

  /** "in its place": instead of what was told before, and nobody's. */
  private static boolean instead(List<Token> tokens, LexicalEntry[] entries, int i) {
    return i > 0
        && i + 1 < entries.length
        && tokens.get(i - 1).is("in")
        && entries[i + 1].in("stead_nouns");
  }

  private List<PronounPattern> byFirst(Token token) {
    return byFirstWord.getOrDefault(token.lower(), List.of());
  }

  private static @Nullable PronounMention find(
      List<PronounPattern> patterns, List<Token> tokens, LexicalEntry[] entries, int i, int known) {
    for (int k = 0; k < patterns.size(); k++) {
      PronounPattern pattern = patterns.get(k);
      int end = pattern.end(tokens, entries, i, known);
      if (end >= 0) {
        return new PronounMention(i, end, pattern.means());
      }
    }
    return null;
  }
}
