package org.legation.extract.annotate;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legation.extract.date.DateMention;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Form;
import org.legation.gazetteer.Kind;
import org.legation.model.Party;
import org.legation.model.Slug;

/** A stretch of tokens of which something is known; {@code end} is exclusive. */
public sealed interface Mention {
  int start();

  int end();

  /** The same, so many tokens further to the front. */
  Mention sooner(int tokens);

  /** Whether it names what states join; the European Union is both that and a party. */
  default boolean namesOrganisation() {
    return false;
  }

  /**
   * A jurisdiction, by name, adjective or abbreviation.
   *
   * @param place the same name read as a city or subdivision, where it can be one
   */
  record PartyMention(int start, int end, Party party, Form form, @Nullable Entry place)
      implements Mention {
    @Override
    public Mention sooner(int tokens) {
      return new PartyMention(start - tokens, end - tokens, party, form, place);
    }

    /** Whether it is an adjective ("Estonian"), which only qualifies what follows. */
    public boolean adjective() {
      return form == Form.DEMONYM;
    }

    @Override
    public boolean namesOrganisation() {
      return party.id().equals("EU") && !adjective();
    }
  }

  /** A city. */
  record CityMention(int start, int end, Entry city) implements Mention {
    @Override
    public Mention sooner(int tokens) {
      return new CityMention(start - tokens, end - tokens, city);
    }
  }

  /** An international organisation or treaty system. */
  record OrganisationMention(int start, int end, Entry organisation) implements Mention {
    @Override
    public Mention sooner(int tokens) {
      return new OrganisationMention(start - tokens, end - tokens, organisation);
    }

    /** One of which no more is known than its name. */
    public static OrganisationMention named(int start, int end, String name) {
      return new OrganisationMention(
          start,
          end,
          new Entry(
              "org/" + Slug.of(name),
              Kind.ORGANISATION,
              name,
              null,
              null,
              "",
              "",
              0,
              null,
              null,
              ""));
    }

    @Override
    public boolean namesOrganisation() {
      return true;
    }
  }

  /** A person's name, without title. */
  record PersonMention(int start, int end) implements Mention {
    @Override
    public Mention sooner(int tokens) {
      return new PersonMention(start - tokens, end - tokens);
    }
  }

  /** A date. */
  record TimeMention(DateMention date) implements Mention {
    @Override
    public Mention sooner(int tokens) {
      return new TimeMention(date.sooner(tokens));
    }

    @Override
    public int start() {
      return date.start();
    }

    @Override
    public int end() {
      return date.end();
    }
  }

  /**
   * A noun of one or more classes of the lexicon.
   *
   * @param classes class to canonical noun
   */
  record NounMention(int start, int end, Map<String, String> classes, boolean plural)
      implements Mention {
    @Override
    public Mention sooner(int tokens) {
      return new NounMention(start - tokens, end - tokens, classes, plural);
    }

    /** Whether it belongs to the class. */
    public boolean of(String nounClass) {
      return classes.containsKey(nounClass);
    }
  }

  /** A word or phrase that stands for parties named elsewhere. */
  record PronounMention(int start, int end, Pronoun pronoun) implements Mention {
    @Override
    public Mention sooner(int tokens) {
      return new PronounMention(start - tokens, end - tokens, pronoun);
    }
  }

  /** What a pronoun can stand for. */
  enum Pronoun {
    /** Both countries, the two sides, the two. */
    BOTH,
    /** All three, the four countries: more than two named before. */
    SEVERAL,
    /** Each other, one another. */
    EACH_OTHER,
    /** It, the country, the republic. */
    IT,
    /** They. */
    THEY,
    /** Its, their, his: the subject of the clause. */
    POSSESSIVE,
    /** The former, of two named before. */
    FORMER,
    /** The latter, of two named before. */
    LATTER
  }
}
