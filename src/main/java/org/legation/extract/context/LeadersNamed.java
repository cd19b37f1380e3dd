package org.legation.extract.context;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.legation.gazetteer.Form;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.Kind;
import org.legation.gazetteer.Sense;
import org.legation.model.Party;

/**
 * Finds whom the leaders that an article names represent, wherever it says so: "Norwegian Prime
 * Minister X", "President X of Chile". Sentences before and after speak of "X" alone. Names that
 * the article gives to leaders of two states tell nothing; where it says nothing, what everybody
 * knows counts.
 */
public final class LeadersNamed {
  private static final int MOST_WORDS = 3;
  private static final String NAME = "\\p{Lu}[\\p{L}'’-]++(?: \\p{Lu}[\\p{L}'’-]++){0,2}+";

  /** A name and the state behind it; each part keeps what it has read, so none is read twice. */
  private static final Pattern NAMED =
      Pattern.compile(" (NAME)(?: of (?:the )?+(NAME))?+".replace("NAME", NAME));

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
  private static final Pattern NUMBER = Pattern.compile(" [IVX]+$");

  private final Gazetteer gazetteer;
  private final KnownLeaders known;

  /** The titles by their first word, the longest first. */
  private final Map<String, List<String>> titles = new HashMap<>();

  /** The letters with which titles and names of known leaders begin: small ones are rare. */
  private final BitSet initials = new BitSet();

  /** With the titles that leaders bear before their names. */
  public LeadersNamed(Gazetteer gazetteer, Set<String> titles, KnownLeaders known) {
    this.gazetteer = gazetteer;
    this.known = known;
    List<String> longestFirst =
        titles.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    for (String title : longestFirst) {
      String first = title.substring(0, wordEnd(title, 0));
      this.titles.computeIfAbsent(first, word -> new ArrayList<>()).add(title);
      initials.set(title.charAt(0));
    }
    initials.or(known.initials());
  }

  /** The party of each name and surname that stands for one party alone. */
  public Map<String, Party> of(String text) {
    Map<String, Set<Party>> named = new HashMap<>();
    Map<String, Set<Party>> famous = new HashMap<>();
    Matcher name = NAMED.matcher(text);
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end > at && initials.get(text.charAt(at))) {
        String word = text.substring(at, end);
        KnownLeaders.Known leader = known.at(text, at, word);
        if (leader != null) {
          famous.computeIfAbsent(leader.name(), n -> new HashSet<>()).add(leader.party());
          for (String family : leader.families()) {
            famous.computeIfAbsent(family, n -> new HashSet<>()).add(leader.party());
          }
        }
        int title = titleEnd(text, at, word);
        if (title > 0 && name.region(title, text.length()).lookingAt()) {
          remember(leader(text, at, name), name.group(1), named);
          // the name behind may be one that everybody knows
          end = title;
        }
      }
      at = Math.max(end, at + 1);
    }
    famous.keySet().removeAll(named.keySet());
    named.putAll(famous);
    Map<String, Party> alone = new HashMap<>();
    named.forEach(
        (written, parties) -> {
          if (parties.size() == 1) {
            alone.put(written, parties.iterator().next());
          }
        });
    return alone;
  }

  /** Where the title ends that begins with a word; 0 if none does. */
  private int titleEnd(String text, int at, String word) {
    for (String title : titles.getOrDefault(word, List.of())) {
      if (text.startsWith(title, at)) {
        return at + title.length();
      }
    }
    return 0;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private @Nullable Party leader(String text, int title, Matcher name) {
    Party party = before(text, title);
    String land = name.group(2);
    return party == null && land != null ? state(land, false) : party;
  }

  private static void remember(
      @Nullable Party party, String written, Map<String, Set<Party>> named) {
    if (party == null) {
      return;
    }
    String name = whole(written);
    List<String> names = new ArrayList<>(List.of(name));
    int space = name.lastIndexOf(' ');
    if (space > 0) {
      // family names stand first in Chinese, Korean and Vietnamese
      names.add(name.substring(0, name.indexOf(' ')));
      names.add(name.substring(space + 1));
    }
    for (String each : names) {
      named.computeIfAbsent(each, n -> new HashSet<>()).add(party);
    }
  }

  /** The state whose name or adjective stands right before a title; null if none does. */
  private @Nullable Party before(String text, int title) {
    int start = title - 1;
    for (int words = 0; words < MOST_WORDS && start > 0; words++) {
      int space = text.lastIndexOf(' ', start - 1);
      String name = text.substring(space + 1, title - 1);
      String bare = POSSESSIVE.matcher(name).replaceFirst("");
      Party party = state(bare, bare.length() == name.length());
      if (party != null) {
        return party;
      }
      start = space;
    }
    return null;
  }

  /** A name without its possessive and its number: "Harald V's". */
  private static String whole(String name) {
    String bare = POSSESSIVE.matcher(name).replaceFirst("");
    return NUMBER.matcher(bare).replaceFirst("");
  }

  /**
   * The one state that a name or adjective stands for; null if there is none or several.
   *
   * @param adjective whether the state's own name will not do: "flew to Spain President X"
   */
  private @Nullable Party state(String name, boolean adjective) {
    if (name.isEmpty() || !Character.isUpperCase(name.codePointAt(0))) {
      return null;
    }
    List<Party> states =
        gazetteer.lookup(name).stream()
            .filter(sense -> !adjective || sense.form() != Form.NAME)
            .map(Sense::entry)
            .filter(entry -> entry.kind() == Kind.STATE || entry.kind() == Kind.TERRITORY)
            .map(entry -> new Party(entry.code(), entry.name()))
            .distinct()
            .toList();
    return states.size() == 1 ? states.get(0) : null;
  }
}
