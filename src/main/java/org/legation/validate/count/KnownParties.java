package org.legation.validate.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legation.model.Party;
import org.legation.model.RelationRecord;
import org.legation.model.Span;

/** The parties that the records of an article name, found by name in its sentences. */
final class KnownParties {
  private final Map<Party, List<String>> names = new LinkedHashMap<>();

  KnownParties(List<RelationRecord> records) {
    for (RelationRecord record : records) {
      for (Party party : List.of(record.actor(), record.counterpart())) {
        if (party.isPresent() && !party.name().isEmpty()) {
          names.computeIfAbsent(party, p -> words(p.name()));
        }
      }
    }
  }

  /** A party at a place of a sentence: tokens from {@code start} to {@code end}. */
  record Mention(Party party, int start, int end) {}

  /** All mentions, in reading order; of names within one another the longest. */
  List<Mention> mentions(List<Token> tokens) {
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Mention> longest = longestAt(tokens, at);
      longest.ifPresent(mentions::add);
      at = longest.map(Mention::end).orElse(at + 1);
    }
    return mentions;
  }

  /**
   * The party that an article is about, by a title such as "Foreign relations of Artsakh". A title
   * that names two sides has no such party.
   */
  Optional<Party> subjectOf(String title) {
    if (title.indexOf('\u2013') >= 0) {
      return Optional.empty();
    }
    List<Mention> mentions = mentions(tokens(title));
    return mentions.size() == 1 ? Optional.of(mentions.get(0).party()) : Optional.empty();
  }

  /** The party that a heading names and nothing else, but perhaps an article. */
  Optional<Party> named(String heading) {
    List<String> words = words(heading);
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().equals(words))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Optional<Mention> longestAt(List<Token> tokens, int at) {
    return names.entrySet().stream()
        .filter(entry -> Token.standAt(entry.getValue(), tokens, at))
        .map(entry -> new Mention(entry.getKey(), at, at + entry.getValue().size()))
        .max(Comparator.comparingInt(Mention::end));
  }

  private static List<String> words(String name) {
    List<String> words = tokens(name).stream().map(Token::word).toList();
    return words.size() > 1 && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
  }

  private static List<Token> tokens(String text) {
    return Token.of(text, new Span(0, text.length()));
  }
}
