package org.legation.extract.annotate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.date.DateFinder;
import org.legation.extract.date.DateMention;
import org.legation.extract.lexicon.LexicalEntry;
import org.legation.extract.lexicon.Lexicon;
import org.legation.extract.lexicon.Nouns;
import org.legation.extract.text.Token;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.Hints;
import org.legation.gazetteer.NameResolver;

/** Says what is known about the words of a sentence. Safe for use by many threads. */
public final class Annotator {
  private static final int YEAR_DIGITS = 4;

  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final RivalNames rivals;
  private final NameFinder names;
  private final OrganisationFinder organisations = new OrganisationFinder();
  private final PersonFinder persons;
  private final PronounFinder pronouns;

  public Annotator(Lexicon lexicon, Gazetteer gazetteer, NameResolver resolver) {
    this.lexicon = lexicon;
    this.rivals = RivalNames.bundled();
    this.gazetteer = gazetteer;
    this.names = new NameFinder(gazetteer, resolver, rivals);
    this.persons = new PersonFinder(lexicon);
    this.pronouns = new PronounFinder();
  }

  /** The codes of rivals for one name of whom a text speaks. */
  public Set<String> rivalsIn(String text) {
    return rivals.spokenFor(text);
  }

  /** The state of today in which the places of a state of the past lie; empty for others. */
  public String ground(String code) {
    return gazetteer.ground(code);
  }

  /**
   * Annotates a sentence.
   *
   * @param dates reads the dates; it remembers the last one
   * @param hints what decides names with several meanings
   * @param surnames names of persons that the article named before
   */
  public AnnotatedSentence annotate(
      String text, DateFinder dates, Hints hints, Set<String> surnames) {
    List<Token> tokens = lexicon.tokenizer().tokens(text);
    LexicalEntry[] entries = lexicon.entries(tokens);
    @Nullable Mention[] at = new Mention[tokens.size()];
    Integer year = null;
    for (DateMention date : dates.find(tokens)) {
      put(at, new TimeMention(date));
      year = year == null ? year(date.edtf()) : year;
    }
    Hints dated = year == null ? hints : hints.inYear(year);
    for (int i = 0; i < at.length; i++) {
      if (at[i] == null) {
        put(at, names.at(text, tokens, entries, i, dated));
      }
    }
    boolean organisation = OrganisationFinder.mayFind(entries);
    for (int i = 0; organisation && i < at.length; i++) {
      if (at[i] == null || at[i].start() == i) {
        Mention name = organisations.at(text, tokens, entries, i, at);
        if (name != null) {
          overrule(at, name);
        }
      }
    }
    for (int i = 0; i < at.length; i++) {
      if (at[i] == null) {
        put(at, pronouns.at(tokens, entries, i));
      }
    }
    for (int i = 0; i < at.length; i++) {
      if (at[i] == null) {
        put(at, noun(tokens, entries, i, at));
      }
    }
    for (int i = 0; i < at.length; i++) {
      Mention name = at[i];
      if (name != null && (titled(tokens, entries, i, at) || elsewhere(tokens, i, at))) {
        // "President Washington", "visited Banda in Blantyre": no city
        overrule(at, new PersonMention(i, name.end()));
      } else if (at[i] == null || at[i] instanceof Mention.CityMention city && city.start() == i) {
        PersonMention person = persons.at(tokens, entries, i, at, surnames);
        if (person != null) {
          overrule(at, person);
        }
      }
    }
    return new AnnotatedSentence(text, tokens, at, entries);
  }

  /** Whether a city is said to be in one of another land, so that its name is somebody's. */
  private static boolean elsewhere(List<Token> tokens, int i, @Nullable Mention[] at) {
    if (!(at[i] instanceof Mention.CityMention name) || name.start() != i) {
      return false;
    }
    int in = name.end();
    return in + 1 < at.length
        && tokens.get(in).is("in")
        && name.city().capitalOf().isEmpty()
        && at[in + 1] instanceof Mention.CityMention city
        && !city.city().country().equals(name.city().country());
  }

  private static boolean titled(
      List<Token> tokens, LexicalEntry[] entries, int i, @Nullable Mention[] at) {
    return i > 0
        && at[i] instanceof Mention.CityMention city
        && city.start() == i
        && entries[i - 1].in("regal_titles")
        && tokens.get(i - 1).capitalised();
  }

  private static @Nullable Integer year(String edtf) {
    if (edtf.length() < YEAR_DIGITS) {
      return null;
    }
    int year = 0;
    for (int i = 0; i < YEAR_DIGITS; i++) {
      int digit = edtf.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return null;
      }
      year = 10 * year + digit;
    }
    return year;
  }

  private static @Nullable Mention noun(
      List<Token> tokens, LexicalEntry[] entries, int i, @Nullable Mention[] at) {
    Nouns.Found found = entries[i].nounAt(tokens, i);
    if (found == null && entries[i].in("city_posts") && i > 0 && at[i - 1] instanceof CityMention) {
      // "the Oslo post"
      return new NounMention(i, i + 1, Map.of("mission", "diplomatic mission"), false);
    }
    if ((found == null || found.length() == 1)
        && entries[i].in("party_posts")
        && officeOf(tokens, entries, i, at)) {
      // "the Kenyan office", "the Somaliland office in Oslo"
      boolean plural = tokens.get(i).lower().endsWith("s");
      return new NounMention(i, i + 1, Map.of("mission", "representative office"), plural);
    }
    if (found == null) {
      return null;
    }
    int end = i + found.length();
    boolean treaty = found.classes().containsKey("agreement");
    return new NounMention(
        i,
        treaty ? titleEnd(tokens, entries, end, at, tokens.get(i).capitalised()) : end,
        found.classes(),
        found.plural());
  }

  private static boolean officeOf(
      List<Token> tokens, LexicalEntry[] entries, int office, @Nullable Mention[] at) {
    boolean inCity =
        office + 2 < at.length
            && entries[office + 1].in("place_prepositions")
            && at[office + 2] instanceof CityMention;
    boolean kept =
        inCity
            && office > 0
            && (!entries[office - 1].verbForms().isEmpty()
                || entries[office - 1].in("keeping_auxiliaries"));
    boolean several =
        tokens.get(office).lower().endsWith("s") && (kept || ofParty(entries, office, at));
    if (inCity && ofSomebody(entries, office) || several) {
      // "kept a lobbying office in Oslo", "opened offices in Oslo", "the offices of Kenya"
      return true;
    }
    return office > 0
        && at[office - 1] instanceof Mention.PartyMention party
        && (party.adjective() && !tokens.get(office).capitalised() || inCity);
  }

  private static boolean ofParty(LexicalEntry[] entries, int office, @Nullable Mention[] at) {
    return office + 2 < at.length
        && entries[office + 1].in("prepositions")
        && at[office + 2] instanceof Mention.PartyMention party
        && !party.adjective()
        && party.place() == null;
  }

  /** "an office in Oslo", "the information office in Oslo", not "the head office in Oslo". */
  private static boolean ofSomebody(LexicalEntry[] entries, int office) {
    int before = office - 1;
    if (before > 0 && !entries[before].in("office_determiners")) {
      if (entries[before].in("other_offices")) {
        return false;
      }
      before--;
    }
    return before >= 0 && entries[before].in("office_determiners");
  }

  /**
   * Where "Treaty of Amity, Commerce, and Navigation" ends: behind its last capital; in small
   * letters behind the last word that such titles have.
   *
   * @param name whether it is written with capitals
   */
  private static int titleEnd(
      List<Token> tokens,
      LexicalEntry[] entries,
      int behind,
      @Nullable Mention[] at,
      boolean name) {
    int end = behind;
    for (int i = behind; i < tokens.size() && at[i] == null; i++) {
      Token token = tokens.get(i);
      boolean opens =
          i > behind || entries[i].in("title_links") || name && entries[i].in("title_prepositions");
      if (!opens) {
        return end;
      }
      if (parts(tokens, entries, behind, i) || furtherTreaty(tokens, entries, behind, i)) {
        return end;
      }
      boolean titleWord = name ? token.capitalised() : entries[i].in("title_words");
      if (titleWord && i > behind) {
        end = i + 1;
      } else if (!entries[i].in("title_links") && !entries[i].in("title_prepositions")) {
        return end;
      }
    }
    return end;
  }

  /** "the Agreement on Debt and the Protocol on Fish": another one, with a name of its own. */
  private static boolean furtherTreaty(
      List<Token> tokens, LexicalEntry[] entries, int behind, int i) {
    if (i <= behind + 1 || !tokens.get(i - 1).is("the") || !tokens.get(i - 2).is("and")) {
      return false;
    }
    Nouns.Found found = entries[i].nounAt(tokens, i);
    return found != null && found.classes().containsKey("agreement");
  }

  /** "a Treaty of Peace, and Paul Smith became": a clause begins, unless the title is a list. */
  private static boolean parts(List<Token> tokens, LexicalEntry[] entries, int behind, int i) {
    if (!tokens.get(i).is(",") || i + 2 >= tokens.size() || !tokens.get(i + 1).is("and")) {
      return false;
    }
    boolean list = false;
    for (int k = behind; k < i; k++) {
      list |= tokens.get(k).is(",");
    }
    boolean name = i + 3 < tokens.size() && tokens.get(i + 3).capitalised();
    return !entries[i + 2].in("title_words") && (!list || name);
  }

  private static void put(@Nullable Mention[] at, @Nullable Mention mention) {
    if (mention == null) {
      return;
    }
    for (int i = mention.start(); i < mention.end(); i++) {
      if (at[i] != null) {
        return;
      }
    }
    for (int i = mention.start(); i < mention.end(); i++) {
      at[i] = mention;
    }
  }

  private static void overrule(@Nullable Mention[] at, Mention mention) {
    for (int i = mention.start(); i < mention.end(); i++) {
      at[i] = mention;
    }
  }
}
