package org.legation.validate.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.legation.validate.count.CountClaim.Bound;
import org.legation.validate.count.Knowledge.ClaimKind;
import org.legation.validate.count.TokenPattern.Match;

/** Finds numbers in a sentence that count relations. */
final class ClaimReader {
  private final Knowledge knowledge;
  private final Map<ClaimKind, List<TokenPattern>> patterns = new HashMap<>();

  ClaimReader(Knowledge knowledge) {
    this.knowledge = knowledge;
    for (ClaimKind kind : knowledge.claims()) {
      patterns.put(
          kind,
          kind.patterns().stream()
              .map(pattern -> TokenPattern.compile(pattern, knowledge.classes()))
              .toList());
    }
  }

  /** What a number counts, and where it stands. */
  record Reading(ClaimKind kind, Match match, Bound bound) {}

  /** One reading a number, in reading order: that of the first kind that fits. */
  List<Reading> read(List<Token> sentence) {
    // Most sentences hold no number, and the patterns are many.
    if (sentence.stream().noneMatch(token -> Numbers.of(token.word()).isPresent())) {
      return List.of();
    }
    Map<Integer, Reading> byNumber = new HashMap<>();
    for (ClaimKind kind : knowledge.claims()) {
      for (Match match : matches(kind, sentence)) {
        Reading known = byNumber.get(match.number());
        boolean better =
            known == null || (known.kind() == kind && match.end() > known.match().end());
        if (better && !isNegated(sentence, match) && !isWhole(sentence, match.number())) {
          byNumber.put(match.number(), new Reading(kind, match, bound(sentence, match.number())));
        }
      }
    }
    return byNumber.values().stream()
        .sorted(Comparator.comparingInt(reading -> reading.match().number()))
        .toList();
  }

  /** From the last start to the first, so that the verb nearest to the number wins. */
  private List<Match> matches(ClaimKind kind, List<Token> sentence) {
    List<Match> matches = new ArrayList<>();
    for (int start = sentence.size() - 1; start >= 0; start--) {
      for (TokenPattern pattern : patterns.getOrDefault(kind, List.of())) {
        matches.addAll(pattern.at(start, sentence));
      }
    }
    return matches;
  }

  /** Whether the number is the whole of which another is a part: "with 53 of the 54 countries". */
  private static boolean isWhole(List<Token> sentence, int number) {
    return number >= 3
        && sentence.get(number - 1).word().equals("the")
        && sentence.get(number - 2).word().equals("of")
        && Numbers.of(sentence.get(number - 3).word()).isPresent();
  }

  private boolean isNegated(List<Token> sentence, Match match) {
    return sentence.subList(Math.max(0, match.start() - 3), match.end()).stream()
        .anyMatch(token -> knowledge.negations().contains(token.word()));
  }

  private Bound bound(List<Token> sentence, int number) {
    if (precedes(knowledge.atLeast(), sentence, number)) {
      return Bound.AT_LEAST;
    }
    return precedes(knowledge.about(), sentence, number) ? Bound.ABOUT : Bound.EXACTLY;
  }

  private static boolean precedes(List<String> phrases, List<Token> sentence, int number) {
    return phrases.stream()
        .map(Token::words)
        .anyMatch(words -> Token.standAt(words, sentence, number - words.size()));
  }
}
