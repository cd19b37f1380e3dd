package org.legation.extract.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.match.Clause.Region;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.Kind;
import org.legation.model.Party;

/** Finds whose a parliament, assembly or council is. */
public final class Legislatures {
  private static final String LEGISLATURE = "legislature";

  private final Gazetteer gazetteer;

  Legislatures(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** "the Storting": the state whose parliament has this name; null for any other noun. */
  @Nullable Party named(NounMention noun) {
    String code = noun.classes().get("parliament");
    return code == null ? null : new Party(code, gazetteer.name(code));
  }

  /** "Leeds City Council", "the city council of Leeds": the municipality; null else. */
  @Nullable Party municipality(AnnotatedSentence s, Mention mention) {
    Entry city = city(mention);
    if (city == null) {
      return null;
    }
    boolean council =
        s.at(mention.end()) instanceof NounMention after && isCouncil(s, after)
            || councilOf(s, mention);
    return council ? new Party(city.code(), city.name()) : null;
  }

  /** "the city council of Leeds", "the councils of Leeds (2014), Hull and York (2015)". */
  private boolean councilOf(AnnotatedSentence s, Mention member) {
    int i = member.start() - 1;
    while (i > 0 && (city(s.at(i)) != null || listing(s, i))) {
      i--;
    }
    return s.word(i).equals("of")
        && s.at(i - 1) instanceof NounMention before
        && isCouncil(s, before);
  }

  private static boolean listing(AnnotatedSentence s, int i) {
    return s.in(i, "list_joiners")
        || s.word(i).equals("(")
        || s.word(i).equals(")")
        || s.at(i) instanceof Mention.TimeMention;
  }

  /** Whose the legislatures of a region are: owned by a party, a municipality's, or by name. */
  List<Party> in(Region region, Clause clause, PartyReader parties, Grammar grammar) {
    AnnotatedSentence s = clause.sentence();
    Set<Party> found = new LinkedHashSet<>();
    for (NounMention noun : s.nouns("body", region.from(), region.to())) {
      if (!is(noun)) {
        continue;
      }
      Party named = named(noun);
      if (named != null) {
        found.add(named);
      }
      for (Mention owner : grammar.owners(s, noun)) {
        Party municipality = municipality(s, owner);
        found.addAll(
            municipality == null ? parties.of(owner, clause, true) : List.of(municipality));
      }
      Party before =
          noun.start() > 0 && s.at(noun.start() - 1) instanceof CityMention city
              ? municipality(s, city)
              : null;
      if (before != null) {
        found.add(before);
      }
    }
    return List.copyOf(found);
  }

  /** Whether a noun is a body that adopts resolutions. */
  public static boolean is(NounMention noun) {
    return LEGISLATURE.equals(noun.classes().get("body"));
  }

  /** Whether a noun is a body of a town: "city council". */
  public static boolean municipal(AnnotatedSentence s, NounMention noun) {
    boolean municipal = false;
    for (int i = noun.start(); i < noun.end(); i++) {
      municipal |= s.in(i, "municipal_words");
    }
    return municipal;
  }

  private boolean isCouncil(AnnotatedSentence s, NounMention noun) {
    return municipal(s, noun) && is(noun);
  }

  private static @Nullable Entry city(@Nullable Mention mention) {
    if (mention instanceof CityMention city) {
      return city.city();
    }
    if (mention instanceof PartyMention party && !party.adjective()) {
      Entry place = party.place();
      return place != null && place.kind() == Kind.CITY ? place : null;
    }
    return null;
  }
}
