package org.legation.validate.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.legation.validate.count.Knowledge.Phrases;

/**
 * A pattern over the words of a sentence, in the notation that {@code checks/counts.yaml} explains.
 * Gaps are bounded, and so is the work at each place.
 */
final class TokenPattern {
  private final List<Element> elements;

  private TokenPattern(List<Element> elements) {
    this.elements = elements;
  }

  static TokenPattern compile(String pattern, Map<String, List<Phrases>> classes) {
    return new TokenPattern(
        Arrays.stream(pattern.split(" ")).map(part -> element(part, classes)).toList());
  }

  /**
   * A place where the pattern stands.
   *
   * @param number the index of the number's token
   * @param phrases the phrases of classes, in their order
   * @param start the first token
   * @param end the token after the last one
   */
  record Match(int number, int claimed, List<Phrases> phrases, int start, int end) {}

  /** All ways in which the pattern stands at this place. */
  List<Match> at(int start, List<Token> tokens) {
    List<Match> matches = new ArrayList<>();
    match(0, new Match(-1, 0, List.of(), start, start), tokens, matches);
    return matches;
  }

  private void match(int index, Match soFar, List<Token> tokens, List<Match> matches) {
    if (index == elements.size()) {
      matches.add(soFar);
      return;
    }
    for (Match longer : elements.get(index).extend(soFar, tokens)) {
      match(index + 1, longer, tokens, matches);
    }
  }

  private static Element element(String part, Map<String, List<Phrases>> classes) {
    if (part.endsWith("?")) {
      return new Optionally(element(part.substring(0, part.length() - 1), classes));
    }
    if (part.equals("#")) {
      return new Number();
    }
    if (part.startsWith("..")) {
      return new Gap(Integer.parseInt(part.substring(2)));
    }
    if (part.startsWith("<")) {
      List<Phrases> phrases = classes.get(part.substring(1, part.length() - 1));
      if (phrases == null) {
        throw new IllegalStateException("checks/counts.yaml: define the class " + part + ".");
      }
      return new PhraseOf(
          phrases.stream()
              .flatMap(p -> p.words().stream().map(w -> new Phrase(Token.words(w), p)))
              .toList());
    }
    return new Word(List.of(part.split("\\|")));
  }

  /** A part of a pattern: the ways in which it can stand after what has matched already. */
  private sealed interface Element {
    List<Match> extend(Match soFar, List<Token> tokens);
  }

  private record Word(List<String> words) implements Element {
    @Override
    public List<Match> extend(Match soFar, List<Token> tokens) {
      return soFar.end() < tokens.size() && words.contains(tokens.get(soFar.end()).word())
          ? List.of(to(soFar, soFar.end() + 1))
          : List.of();
    }
  }

  private record Optionally(Element element) implements Element {
    @Override
    public List<Match> extend(Match soFar, List<Token> tokens) {
      List<Match> ways = new ArrayList<>(element.extend(soFar, tokens));
      ways.add(soFar);
      return ways;
    }
  }

  private record Number() implements Element {
    @Override
    public List<Match> extend(Match soFar, List<Token> tokens) {
      if (soFar.end() == tokens.size()) {
        return List.of();
      }
      OptionalInt number = Numbers.of(tokens.get(soFar.end()).word());
      return number.isPresent()
          ? List.of(
              new Match(
                  soFar.end(), number.getAsInt(), soFar.phrases(), soFar.start(), soFar.end() + 1))
          : List.of();
    }
  }

  private record Gap(int most) implements Element {
    @Override
    public List<Match> extend(Match soFar, List<Token> tokens) {
      List<Match> ways = new ArrayList<>();
      for (int end = soFar.end(); end <= soFar.end() + most && end <= tokens.size(); end++) {
        ways.add(to(soFar, end));
        if (end < tokens.size() && List.of(";", ":").contains(tokens.get(end).word())) {
          break;
        }
      }
      return ways;
    }
  }

  private record Phrase(List<String> words, Phrases meaning) {}

  private record PhraseOf(List<Phrase> phrases) implements Element {
    @Override
    public List<Match> extend(Match soFar, List<Token> tokens) {
      List<Match> ways = new ArrayList<>();
      for (Phrase phrase : phrases) {
        if (Token.standAt(phrase.words(), tokens, soFar.end())) {
          List<Phrases> meanings = new ArrayList<>(soFar.phrases());
          meanings.add(phrase.meaning());
          ways.add(
              new Match(
                  soFar.number(),
                  soFar.claimed(),
                  List.copyOf(meanings),
                  soFar.start(),
                  soFar.end() + phrase.words().size()));
        }
      }
      return ways;
    }
  }

  private static Match to(Match soFar, int end) {
    return new Match(soFar.number(), soFar.claimed(), soFar.phrases(), soFar.start(), end);
  }
}
