package org.legation.extract.context;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.legation.gazetteer.Form;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.Kind;
import org.legation.gazetteer.Sense;
import org.legation.model.Party;

/**
 * Finds whom the leaders that an article names represent, wherever it says so: "Norwegian Prime
 * Minister X", "President X of Chile". Sentences before and after speak of "X" alone. Names that
 * the article gives to leaders of two states tell nothing.
 */
public final class LeadersNamed {
  private static final int MOST_WORDS = 3;
  private static final String NAME = "((?:\\p{Lu}[\\p{L}'’-]+)(?: \\p{Lu}[\\p{L}'’-]+){0,2})";
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
  private static final Pattern NUMBER = Pattern.compile(" [IVX]+$");

  private final Gazetteer gazetteer;
  private final Pattern titled;

  /** With the titles that leaders bear before their names. */
  public LeadersNamed(Gazetteer gazetteer, Set<String> titles) {
    this.gazetteer = gazetteer;
    String any =
        titles.stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.titled = Pattern.compile("\\b(?:" + any + ") " + NAME + "(?: of (?:the )?" + NAME + ")?");
  }

  /** The party of each name and surname that stands for one party alone. */
  public Map<String, Party> of(String text) {
    Map<String, Set<Party>> named = new HashMap<>();
    Matcher matcher = titled.matcher(text);
    while (matcher.find()) {
      Party party = before(text, matcher.start());
      String land = matcher.group(2);
      if (party == null && land != null) {
        party = state(land, false);
      }
      if (party == null) {
        continue;
      }
      String name = whole(matcher.group(1));
      named.computeIfAbsent(name, n -> new HashSet<>()).add(party);
      int space = name.lastIndexOf(' ');
      if (space > 0) {
        // family names stand first in Chinese, Korean and Vietnamese
        named
            .computeIfAbsent(name.substring(0, name.indexOf(' ')), n -> new HashSet<>())
            .add(party);
        named.computeIfAbsent(name.substring(space + 1), n -> new HashSet<>()).add(party);
      }
    }
    Map<String, Party> alone = new HashMap<>();
    named.forEach(
        (name, parties) -> {
          if (parties.size() == 1) {
            alone.put(name, parties.iterator().next());
          }
        });
    return alone;
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
