package org.legation.extract.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.lexicon.LexicalEntry;
import org.legation.extract.text.Token;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Form;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.Hints;
import org.legation.gazetteer.Kind;
import org.legation.gazetteer.NameMatch;
import org.legation.gazetteer.NameResolver;
import org.legation.gazetteer.Sense;
import org.legation.model.Party;

/** Finds names of jurisdictions, organisations and cities. */
final class NameFinder {
  private static final int FARTHEST_TITLE = 5;

  private final Gazetteer gazetteer;
  private final NameResolver resolver;
  private final RivalNames rivals;
  private final PastLands pastLands = PastLands.bundled();

  NameFinder(Gazetteer gazetteer, NameResolver resolver, RivalNames rivals) {
    this.gazetteer = gazetteer;
    this.resolver = resolver;
    this.rivals = rivals;
  }

  /** The longest name that begins at a token; null if none does, or if a person's name is meant. */
  @Nullable Mention at(
      String text, List<Token> tokens, LexicalEntry[] entries, int i, Hints hints) {
    Token token = tokens.get(i);
    if (!token.capitalised()) {
      return null;
    }
    NameMatch match = gazetteer.longestAt(text, token.start());
    if (match == null || entries[i].in("never_names") && match.end() <= token.end()) {
      return null;
    }
    int end = tokenEnd(tokens, i, match.end());
    if (end < 0 || (end == i + 1 && entries[i].in("never_names"))) {
      return null;
    }
    if (currency(tokens, end)
        || partOfPersonName(tokens, entries, i, end)
        || ofStance(tokens, entries, i)
        || ofContinent(tokens, entries, i)
        || ofSeveralStates(tokens, entries, end, match.senses())) {
      return null;
    }
    Sense sense = atHand(match.senses(), hints);
    if (sense == null && match.senses().size() == 1) {
      Mention only = mention(i, end, match.senses().get(0), match.senses());
      return inContext(only, text, match, hints);
    }
    if (sense == null) {
      sense =
          resolver
              .resolve(text.substring(match.start(), match.end()), match.senses(), hints)
              .chosen();
      sense = sense == null ? null : near(sense, match.senses(), hints);
    }
    Mention found = sense == null ? null : mention(i, end, sense, match.senses());
    return found == null ? null : inContext(found, text, match, hints);
  }

  private Mention inContext(Mention found, String text, NameMatch match, Hints hints) {
    if (found instanceof CityMention city) {
      return pastLands.of(pastLands.of(city, hints.subjectCode()), hints.sectionCode());
    }
    return found instanceof PartyMention party ? meant(party, text, match, hints) : found;
  }

  /** The party of the two rivals for its name that the words around mean. */
  private PartyMention meant(PartyMention party, String text, NameMatch match, Hints hints) {
    String rival =
        hints.year() == null
            ? null
            : rivals.meant(
                text.substring(match.start(), match.end()), party.party().id(), text, hints);
    return rival == null
        ? party
        : new PartyMention(
            party.start(),
            party.end(),
            new Party(rival, gazetteer.name(rival)),
            party.form(),
            party.place());
  }

  /**
   * The sense that is the subject of the article or of the section itself: a state, not a namesake.
   */
  private static @Nullable Sense atHand(List<Sense> senses, Hints hints) {
    for (Sense sense : senses) {
      Kind kind = sense.entry().kind();
      String code = sense.entry().code();
      boolean whole = kind == Kind.STATE || kind == Kind.HISTORIC || kind == Kind.TERRITORY;
      boolean bounded =
          kind != Kind.HISTORIC && (sense.fromYear() != null || sense.toYear() != null);
      if (whole
          && !bounded
          && (code.equals(hints.subjectCode()) || code.equals(hints.sectionCode()))) {
        return sense;
      }
    }
    return null;
  }

  /** Of places with one name, the one in a state at hand. */
  private static Sense near(Sense chosen, List<Sense> senses, Hints hints) {
    if (chosen.entry().kind() != Kind.CITY && chosen.entry().kind() != Kind.SUBDIVISION
        || inOneOf(chosen, hints)) {
      return chosen;
    }
    if (!chosen.entry().capitalOf().isEmpty() || chosen.entry().population() > 1_000_000) {
      return chosen;
    }
    for (Sense sense : senses) {
      boolean place = sense.entry().kind() == Kind.CITY || sense.entry().kind() == Kind.SUBDIVISION;
      if (place && inOneOf(sense, hints)) {
        return sense;
      }
    }
    return chosen;
  }

  private static boolean inOneOf(Sense sense, Hints hints) {
    String country = sense.entry().country();
    return !country.isEmpty()
        && (country.equals(hints.subjectCode())
            || country.equals(hints.sectionCode())
            || country.equals(hints.groundCode()));
  }

  private static Mention mention(int start, int end, Sense sense, List<Sense> all) {
    Entry entry = sense.entry();
    switch (entry.kind()) {
      case CITY:
        return new CityMention(start, end, entry);
      case ORGANISATION:
        // the European Union acts like a state, too
        return entry.code().equals("EU")
            ? new PartyMention(
                start, end, new Party(entry.code(), entry.name()), sense.form(), null)
            : new OrganisationMention(start, end, entry);
      default:
        Entry place = entry.kind() == Kind.SUBDIVISION ? entry : null;
        for (Sense other : all) {
          if (other.entry().kind() == Kind.CITY
              && (place == null
                  || place.kind() != Kind.CITY
                  || other.entry().population() > place.population())) {
            place = other.entry();
          }
        }
        return new PartyMention(
            start, end, new Party(entry.code(), entry.name()), sense.form(), place);
    }
  }

  private static int tokenEnd(List<Token> tokens, int start, int offset) {
    for (int i = start; i < tokens.size() && tokens.get(i).start() < offset; i++) {
      if (tokens.get(i).end() == offset) {
        return i + 1;
      }
      // "U.S" where the token keeps the last stop
      if (tokens.get(i).end() == offset + 1 && tokens.get(i).text().endsWith(".")) {
        return i + 1;
      }
    }
    return -1;
  }

  /**
   * "seven American republics", "the former Soviet states": an adjective of several, not of one.
   */
  private static boolean ofSeveralStates(
      List<Token> tokens, LexicalEntry[] entries, int end, List<Sense> senses) {
    return end < tokens.size()
        && entries[end].in("several_states")
        && senses.stream().allMatch(sense -> sense.form() == Form.DEMONYM);
  }

  /** "US$200,000": a sum of money. */
  private static boolean currency(List<Token> tokens, int end) {
    return end < tokens.size()
        && tokens.get(end).is("$")
        && tokens.get(end).start() == tokens.get(end - 1).end();
  }

  /** "pro-American Egypt", "anti-Chilean riots": no state acts or is acted upon. */
  private static boolean ofStance(List<Token> tokens, LexicalEntry[] entries, int start) {
    return start > 1
        && tokens.get(start - 1).is("-")
        && entries[start - 2].in("stance_prefixes")
        && tokens.get(start - 1).end() == tokens.get(start).start();
  }

  private static boolean ofContinent(List<Token> tokens, LexicalEntry[] entries, int start) {
    return start > 0
        && entries[start - 1].in("continent_prefixes")
        && tokens.get(start - 1).capitalised();
  }

  /** "the ambassador of Norway to Chad Ole Hansen": the state to which a title belongs. */
  private static boolean ofTitle(List<Token> tokens, LexicalEntry[] entries, int start) {
    boolean governed =
        start > 1 && (tokens.get(start - 1).is("to") || tokens.get(start - 1).is("of"));
    for (int i = start - 2; governed && i >= Math.max(0, start - FARTHEST_TITLE); i--) {
      if (entries[i].in("titles")) {
        return true;
      }
      if (tokens.get(i).punctuation()) {
        return false;
      }
    }
    return false;
  }

  private static boolean partOfPersonName(
      List<Token> tokens, LexicalEntry[] entries, int start, int end) {
    if (start > 0) {
      Token before = tokens.get(start - 1);
      boolean initial =
          before.text().length() >= 2
              && before.text().endsWith(".")
              && before.capitalised()
              && !before.text().equals("U.S.")
              && !before.text().equals("U.K.");
      if (initial && end == start + 1) {
        return !entries[start - 1].in("titles");
      }
    }
    if (end < tokens.size()
        && end == start + 1
        && entries[start].in("given_names")
        && !ofTitle(tokens, entries, start)) {
      Token after = tokens.get(end);
      return after.capitalised() && !entries[end].in("never_names") && !entries[end].in("titles");
    }
    return false;
  }
}
