package org.legation.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.legation.extract.rule.RuleBook;

/**
 * Text as two bytes a word, the words being those of the rules' examples: bytes changed by chance
 * give other sentences, where letters changed by chance give no words.
 */
final class WordText {
  private static final String PARAGRAPH = "\n\n";
  private static final List<String> WORDS = words();
  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    WORDS.forEach(word -> NUMBERS.put(word, NUMBERS.size()));
  }

  private WordText() {}

  /** The article that the bytes stand for. */
  static String of(byte[] bytes) {
    StringBuilder text = new StringBuilder("Foreign relations of Norway" + PARAGRAPH);
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      int number = ((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff) % WORDS.size();
      text.append(WORDS.get(number)).append(' ');
    }
    return text.toString();
  }

  /** The bytes of a sentence; a word that no example has is left out. */
  static byte[] bytes(String sentence) {
    List<Integer> numbers = new ArrayList<>();
    for (String word : sentence.split(" ")) {
      if (NUMBERS.containsKey(word)) {
        numbers.add(NUMBERS.get(word));
      }
    }
    byte[] bytes = new byte[2 * numbers.size()];
    for (int i = 0; i < numbers.size(); i++) {
      bytes[2 * i] = (byte) (numbers.get(i) >> 8);
      bytes[2 * i + 1] = (byte) (int) numbers.get(i);
    }
    return bytes;
  }

  private static List<String> words() {
    TreeSet<String> words =
        new TreeSet<>(
            List.of(PARAGRAPH, "\n", ",", ";", "(", ")", "\"", "–", "'s", "\uD83C\uDDEF"));
    RuleBook.bundled().rules().stream()
        .flatMap(rule -> rule.examples().stream())
        .forEach(example -> words.addAll(List.of(example.text().split(" "))));
    words.remove("");
    return List.copyOf(words);
  }

  /** The examples of the rules as bytes. */
  static List<byte[]> seeds() {
    return RuleBook.bundled().rules().stream()
        .flatMap(rule -> rule.examples().stream())
        .map(example -> bytes(example.text()))
        .toList();
  }
}
