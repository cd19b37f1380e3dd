package org.legation.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.legation.gazetteer.FirstWords.FirstWord;
import org.legation.model.WordMemo;

/**
 * Names of states, their parts, cities and organisations, and what they mean.
 *
 * <p>A name matches with or without diacritics, with any apostrophe, dash or blank, and with or
 * without full stops ("U.S."), but its words must begin with capitals where the name's do, and the
 * letters of an abbreviation must be capitals. Meanings come with the likeliest first; {@link
 * NameResolver} decides by context. Instances may be shared between threads.
 */
public final class Gazetteer {
  private final GazetteerIndex index;
  private final FirstWords firstWords;
  private final NearestNames nearest;
  private final FirstWords longerBeginnings;
  private final WordMemo<Optional<Entry>> entries = new WordMemo<>(this::read);
  private final WordMemo<Optional<Entry>> capitals = new WordMemo<>(this::readCapital);

  private Gazetteer(GazetteerIndex index) {
    this.index = index;
    this.firstWords = new FirstWords(index);
    this.nearest = new NearestNames(index);
    this.longerBeginnings = new FirstWords(index);
  }

  /** Loads the index that the jar brings along: some milliseconds, so keep the instance. */
  public static Gazetteer bundled() {
    return new Gazetteer(GazetteerIndex.bundled());
  }

  /**
   * The longest name that begins at an offset and ends where a word ends; null if there is none, or
   * if the offset lies within a word.
   */
  public @Nullable NameMatch longestAt(String text, int start) {
    if (start < 0 || start >= text.length() || !Character.isLetterOrDigit(text.charAt(start))) {
      return null;
    }
    if ((start > 0 && isWordPart(text.charAt(start - 1))) || isPlainWord(text, start)) {
      return null;
    }
    int end = wordEnd(text, start);
    if (end - start > NameKey.MAX_LENGTH) {
      return null;
    }
    FirstWord first = firstWords.of(text, start, end);
    if (first.isNone()) {
      return null;
    }
    NameMatch alone = match(text, start, end, first.senses());
    return longer(text, start, end, first, alone);
  }

  /** The longest name of several words; else what the first word alone gave. */
  private @Nullable NameMatch longer(
      String text, int start, int from, FirstWord first, @Nullable NameMatch alone) {
    NameMatch longest = alone;
    FirstWord words = first;
    int end = from;
    int limit = Math.min(text.length(), start + NameKey.MAX_LENGTH);
    while (words.goesOn(text, end)) {
      end = nextEnd(text, end, limit);
      if (end < 0) {
        break;
      }
      words = longerBeginnings.of(text, start, end);
      NameMatch match = match(text, start, end, words.senses());
      longest = match == null ? longest : match;
    }
    return longest;
  }

  /** Where the next word or bracket ends; -1 if a character stands before that in no name. */
  private static int nextEnd(String text, int from, int limit) {
    for (int i = from; i < limit && NameKey.takes(text.charAt(i)); i++) {
      char c = text.charAt(i);
      if ((isWordPart(c) || c == ')')
          && (i + 1 == text.length() || !isWordPart(text.charAt(i + 1)))) {
        return i + 1;
      }
    }
    return -1;
  }

  private static @Nullable NameMatch match(String text, int start, int end, List<Sense> senses) {
    return senses.isEmpty() ? null : new NameMatch(start, withFullStop(text, end), senses);
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** All meanings of exactly this name, the likeliest first; a leading "the" is ignored. */
  public List<Sense> lookup(String name) {
    String trimmed = name.strip();
    List<Sense> senses = exactly(trimmed);
    if (senses.isEmpty() && trimmed.regionMatches(true, 0, "the ", 0, 4)) {
      return exactly(trimmed.substring(4).strip());
    }
    return senses;
  }

  /** What a code stands for. */
  public Optional<Entry> entry(String code) {
    return entries.of(code);
  }

  private Optional<Entry> read(String code) {
    int number = index.find(code);
    return number < 0 ? Optional.empty() : Optional.of(index.entry(number));
  }

  /** The state of today in which the places of a state of the past lie; empty for others. */
  public String ground(String code) {
    return entry(code).filter(e -> e.kind() == Kind.HISTORIC).map(Entry::country).orElse("");
  }

  /** The English name of what a code stands for; the code itself if it is unknown. */
  public String name(String code) {
    return entry(code).map(Entry::name).orElse(code);
  }

  /** The capital of a state or territory: the city that stands for its government. */
  public Optional<Entry> capital(String stateCode) {
    return capitals.of(stateCode);
  }

  private Optional<Entry> readCapital(String stateCode) {
    int number = index.capital(stateCode);
    return number < 0 ? Optional.empty() : Optional.of(index.entry(number));
  }

  /** The cities of a name, the most populous first. */
  public List<Entry> cities(String name) {
    return lookup(name).stream()
        .map(Sense::entry)
        .filter(entry -> entry.kind() == Kind.CITY)
        .distinct()
        .sorted(Comparator.comparingLong(Entry::population).reversed())
        .toList();
  }

  /** The code of the organisation of a name; the name itself if none is known. */
  public String organisation(String name) {
    return lookup(name).stream()
        .map(Sense::entry)
        .filter(entry -> entry.kind() == Kind.ORGANISATION)
        .map(Entry::code)
        .findFirst()
        .orElse(name);
  }

  /** The known names nearest to an unknown one, as they are written, the nearest first. */
  public List<String> suggestions(String name, int limit) {
    return nearest.of(name, limit);
  }

  /** Number of entries of each kind, for reports. */
  public Map<Kind, Integer> counts() {
    Map<Kind, Integer> counts = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      counts.put(kind, 0);
    }
    for (int i = 0; i < index.entryCount(); i++) {
      counts.merge(index.kind(i), 1, Integer::sum);
    }
    return counts;
  }

  private List<Sense> exactly(String name) {
    if (wordEnd(name, 0) == name.length() && !name.isEmpty()) {
      return firstWords.of(name, 0, name.length()).senses();
    }
    NameKey key = NameKey.of(name);
    byte[] bytes = key.key().getBytes(StandardCharsets.UTF_8);
    int number = index.lowerBound(bytes);
    return index.hasKey(number, bytes) ? index.senses(number, key) : List.of();
  }

  /** Whether a word begins with two small letters, as no name does but those with an article. */
  private static boolean isPlainWord(String text, int start) {
    return Character.isLowerCase(text.charAt(start))
        && start + 1 < text.length()
        && Character.isLowerCase(text.charAt(start + 1))
        && !text.startsWith("the ", start)
        && !text.startsWith("al-", start);
  }

  private static boolean isWordPart(char c) {
    if (c < 128) {
      return NameKey.isAsciiAlphanumeric(c);
    }
    return (Character.isLetterOrDigit(c) && !NameKey.isApostrophe(c))
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The full stop after the last letter of "U.S." belongs to the name. */
  private static int withFullStop(String text, int end) {
    boolean stopped =
        end < text.length()
            && text.charAt(end) == '.'
            && end >= 2
            && text.charAt(end - 2) == '.'
            && (end + 1 == text.length() || !isWordPart(text.charAt(end + 1)));
    return stopped ? end + 1 : end;
  }
}
