package org.legation.model;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what is known of the words of texts, which use the same few thousand again and again. A
 * bounded number of words is kept; one that is pushed out is looked up anew. May be shared between
 * threads.
 *
 * @param <V> what is known of a word; immutable, for it is shared
 */
public final class WordMemo<V> {
  private static final int SLOTS = 1 << 13;

  private final AtomicReferenceArray<@Nullable Known<V>> slots = new AtomicReferenceArray<>(SLOTS);
  private final Function<String, V> source;

  /**
   * An empty memo.
   *
   * @param source tells what is known of a word; the same for the same word
   */
  public WordMemo(Function<String, V> source) {
    this.source = source;
  }

  private record Known<V>(String word, V value) {}

  /** What is known of a word. */
  public V of(String word) {
    int slot = slot(word.hashCode());
    Known<V> known = slots.get(slot);
    return known != null && known.word.equals(word) ? known.value : learn(slot, word);
  }

  /** What is known of the word that stands between two offsets of a text. */
  public V of(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = slot(hash);
    Known<V> known = slots.get(slot);
    return known != null && known.word.length() == end - start && text.startsWith(known.word, start)
        ? known.value
        : learn(slot, text.substring(start, end));
  }

  private V learn(int slot, String word) {
    V value = source.apply(word);
    slots.set(slot, new Known<>(word, value));
    return value;
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 13)) & (SLOTS - 1);
  }
}
