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
  private static final int SLOT_BITS = 14;
  private static final int SLOTS = 1 << SLOT_BITS;

  /** 2 to the 32nd by the golden ratio: spreads words that differ in their last letters only. */
  private static final int SPREAD = 0x9E3779B9;

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

  private record Known<V>(String word, V value) {
    boolean isAt(String text, int start, int end) {
      return word.length() == end - start && text.startsWith(word, start);
    }
  }

  /** What is known of a word. */
  public V of(String word) {
    int slot = slot(word.hashCode());
    Known<V> latest = slots.getAcquire(slot);
    if (latest != null && latest.word.equals(word)) {
      return latest.value;
    }
    Known<V> older = slots.getAcquire(slot | 1);
    return older != null && older.word.equals(word) ? older.value : learn(slot, word);
  }

  /** What is known of the word that stands between two offsets of a text. */
  public V of(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = slot(hash);
    Known<V> latest = slots.getAcquire(slot);
    if (latest != null && latest.isAt(text, start, end)) {
      return latest.value;
    }
    Known<V> older = slots.getAcquire(slot | 1);
    return older != null && older.isAt(text, start, end)
        ? older.value
        : learn(slot, text.substring(start, end));
  }

  private V learn(int slot, String word) {
    V value = source.apply(word);
    slots.setRelease(slot | 1, slots.getPlain(slot));
    slots.setRelease(slot, new Known<>(word, value));
    return value;
  }

  /** The first of two slots that serve the same words: the later word, then the one before it. */
  private static int slot(int hash) {
    return hash * SPREAD >>> Integer.SIZE - SLOT_BITS & ~1;
  }
}
