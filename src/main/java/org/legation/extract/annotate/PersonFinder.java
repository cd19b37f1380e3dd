package org.legation.extract.annotate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.lexicon.LexicalEntry;
import org.legation.extract.lexicon.Lexicon;
import org.legation.extract.text.Token;
import org.legation.gazetteer.Form;

/** Finds names of persons: runs of capitalised words that are no other name. */
final class PersonFinder {
  /** Words from "and" to the noun of a title: "Co-operation Agreement". */
  private static final int LONGEST_TITLE_END = 6;

  private final Lexicon lexicon;

  PersonFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The person's name that begins at a token; null if none does.
   *
   * @param surnames names of persons that the article named before
   * @param known what other finders saw, by token; a city or state inside a name is overruled
   */
  @Nullable PersonMention at(
      List<Token> tokens,
      LexicalEntry[] entries,
      int i,
      @Nullable Mention[] known,
      Set<String> surnames) {
    boolean cityAsFirstName =
        known[i] instanceof CityMention city
            && city.city().capitalOf().isEmpty()
            && city.end() - city.start() == 1
            && i + 1 < tokens.size()
            && (known[i + 1] == null && nameWord(tokens.get(i + 1), entries[i + 1])
                || surnameTitle(tokens, entries, i + 1, known));
    boolean surname =
        known[i] instanceof CityMention city
            && city.end() - city.start() == 1
            && surnames.contains(tokens.get(i).text())
            && (i == 0 || !entries[i - 1].in("place_prepositions"))
            && (i + 1 >= tokens.size() || !tokens.get(i + 1).is(","));
    if (surname) {
      return new PersonMention(i, i + 1);
    }
    if (known[i] instanceof CityMention city && crowned(tokens, entries, city)) {
      return new PersonMention(city.start(), city.end());
    }
    if (known[i] != null && !cityAsFirstName || !nameWord(tokens.get(i), entries[i])) {
      return null;
    }
    int end = i;
    int words = 0;
    int last = i;
    while (end < tokens.size()) {
      Token token = tokens.get(end);
      if (words > 0 && known[end] instanceof PartyMention people && people.form() == Form.PEOPLE) {
        // "African Americans": a people, not somebody
        return null;
      }
      if (words > 0 && surnameTitle(tokens, entries, end, known)) {
        words++;
        end++;
        last = end;
        continue;
      }
      if (known[end] != null
          && !(cityAsFirstName && end == i)
          && !(words > 0 && overrulable(known[end]) && adjacentName(tokens, entries, end, known))) {
        break;
      }
      if (nameWord(token, entries[end]) || words > 0 && initial(token) || known[end] != null) {
        words++;
        end++;
        last = end;
      } else if (words > 0 && nickname(tokens, entries, end, known)) {
        end += 3;
      } else if (words > 0 && particle(tokens, entries, end)) {
        end++;
      } else if (words > 0 && hyphenated(tokens, entries, end) && known[end + 1] == null) {
        end++;
      } else if (words > 0
          && token.is(",")
          && end + 1 < tokens.size()
          && entries[end + 1].in("name_suffixes")) {
        end += 2;
        boolean abbreviated = end + 1 < tokens.size() && tokens.get(end).is(".");
        last = abbreviated ? end + 1 : end;
        break;
      } else {
        break;
      }
    }
    boolean suffix = last > i + 1 && entries[last - 1].in("name_suffixes");
    if (suffix
        && last + 1 < tokens.size()
        && tokens.get(last).is(".")
        && !tokens.get(last + 1).capitalised()) {
      // "Charles Thayer Jr. as chargé"
      last++;
    }
    end = last;
    if (ofTitle(tokens, entries, end, known)
        || entries[i].in("parts_of_continents") && entries[end - 1].in("continentals")) {
      return null;
    }
    boolean titled = i > 0 && titled(entries, i, known);
    if (words >= 2 && !titled && entries[end - 1].in("institution_ends")) {
      // "a professor at Robert College"
      return null;
    }
    boolean knownName =
        words == 1 && (surnames.contains(tokens.get(i).text()) || namedBefore(tokens, i, known));
    return words >= 2 || (words == 1 && titled) || knownName ? new PersonMention(i, end) : null;
  }

  /** "named Thor Hansen, but Hansen declined": the last name of somebody named in full before. */
  private static boolean namedBefore(List<Token> tokens, int i, @Nullable Mention[] known) {
    for (int k = i - 1; k > 0; k--) {
      if (known[k] instanceof PersonMention person
          && person.end() == k + 1
          && person.end() - person.start() > 1
          && tokens.get(k).text().equals(tokens.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  /** "a Green Growth Compact", "a Political Dialogue and Trade Agreement": words of its title. */
  private static boolean ofTitle(
      List<Token> tokens, LexicalEntry[] entries, int end, @Nullable Mention[] known) {
    int i = end;
    if (i < tokens.size() && entries[i].in("coordinators")) {
      i++;
    }
    int most = i == end ? end + 1 : i + LONGEST_TITLE_END;
    while (i < Math.min(most, tokens.size())) {
      boolean capital = tokens.get(i).capitalised();
      if (capital && known[i] instanceof NounMention noun && noun.of("agreement")) {
        return true;
      }
      if (!capital && !tokens.get(i).is("-") && !tokens.get(i - 1).is("-")) {
        return false;
      }
      i++;
    }
    return false;
  }

  /** "Queen Victoria": who bears the name, not the city. */
  private static boolean crowned(List<Token> tokens, LexicalEntry[] entries, CityMention city) {
    int title = city.start() - 1;
    return title >= 0 && entries[title].in("crowned_titles") && tokens.get(title).capitalised();
  }

  private boolean nameWord(Token token, LexicalEntry entry) {
    if (arabicName(token)) {
      return true;
    }
    return token.capitalised()
        && !entry.in("never_names")
        && !entry.in("titles")
        && Character.isLetter(token.text().codePointAt(0))
        && (token.text().length() > 1 || token.is("i"));
  }

  /** "John King", "William R. King": a title that is the name of whoever has a first one. */
  private boolean surnameTitle(
      List<Token> tokens, LexicalEntry[] entries, int i, @Nullable Mention[] known) {
    boolean named =
        initial(tokens.get(i - 1))
            || nameWord(tokens.get(i - 1), entries[i - 1])
                && (i < 2 || !entries[i - 2].in("determiners"));
    boolean ends =
        i + 1 >= tokens.size()
            || known[i + 1] == null && !nameWord(tokens.get(i + 1), entries[i + 1]);
    return entries[i].in("surname_titles") && tokens.get(i).capitalised() && named && ends;
  }

  /** "John M. Smith": within a name no title. */
  private static boolean initial(Token token) {
    return token.text().length() == 2 && token.text().charAt(1) == '.' && token.capitalised();
  }

  /** John "Jack" Smith: a name in quotes within a name. */
  private boolean nickname(
      List<Token> tokens, LexicalEntry[] entries, int i, @Nullable Mention[] known) {
    return i + 3 < tokens.size()
        && quote(tokens.get(i))
        && nameWord(tokens.get(i + 1), entries[i + 1])
        && quote(tokens.get(i + 2))
        && known[i + 3] == null
        && nameWord(tokens.get(i + 3), entries[i + 3]);
  }

  private static boolean quote(Token token) {
    return token.is("\"") || token.is("“") || token.is("”");
  }

  /** "Smith-Jones": a hyphen without blanks between two words of a name. */
  private boolean hyphenated(List<Token> tokens, LexicalEntry[] entries, int i) {
    return tokens.get(i).is("-")
        && i + 1 < tokens.size()
        && tokens.get(i - 1).end() == tokens.get(i).start()
        && tokens.get(i).end() == tokens.get(i + 1).start()
        && nameWord(tokens.get(i + 1), entries[i + 1]);
  }

  /** "al-Rashid", "el-Sisi". */
  private boolean arabicName(Token token) {
    int dash = token.text().indexOf('-');
    return dash > 0
        && dash + 1 < token.text().length()
        && lexicon.words().in("name_particles", token.lower().substring(0, dash))
        && Character.isUpperCase(token.text().charAt(dash + 1));
  }

  private static boolean particle(List<Token> tokens, LexicalEntry[] entries, int i) {
    int next = i + 1;
    if (next + 1 < tokens.size() && entries[next].in("name_particles")) {
      // "von der Heydt"
      next++;
    }
    return entries[i].in("name_particles")
        && next < tokens.size()
        && tokens.get(next).capitalised();
  }

  private static boolean overrulable(@Nullable Mention mention) {
    return mention instanceof CityMention || mention instanceof PartyMention;
  }

  /** A state or city right after a name word belongs to the name only where a name word follows. */
  private boolean adjacentName(
      List<Token> tokens, LexicalEntry[] entries, int i, @Nullable Mention[] known) {
    Mention mention = known[i];
    if (mention instanceof PartyMention england
        && england.end() - england.start() == 1
        && entries[england.start() - 1].in("given_names")
        && known[england.start() - 1] == null) {
      // "William England was appointed"
      return true;
    }
    boolean lastName =
        mention instanceof PartyMention party
            && party.form() != org.legation.gazetteer.Form.NAME
            && party.end() < tokens.size()
            && known[party.end()] == null
            && !tokens.get(party.end()).capitalised();
    if (lastName || mention instanceof CityMention) {
      return mention.end() - mention.start() == 1;
    }
    return mention != null
        && mention.end() - mention.start() == 1
        && mention.end() < tokens.size()
        && known[mention.end()] == null
        && nameWord(tokens.get(mention.end()), entries[mention.end()]);
  }

  private static boolean titled(LexicalEntry[] entries, int i, @Nullable Mention[] known) {
    Mention before = known[i - 1];
    boolean second =
        i > 2 && entries[i - 1].in("coordinators") && known[i - 2] instanceof PersonMention;
    if (second && known[i - 2] instanceof PersonMention first && first.start() > 0) {
      // "Presidents A and B"
      return known[first.start() - 1] instanceof NounMention noun
          && noun.plural()
          && (noun.of("office") || noun.of("leader"));
    }
    return entries[i - 1].in("titles")
        || (before instanceof NounMention noun && (noun.of("office") || noun.of("leader")));
  }
}
