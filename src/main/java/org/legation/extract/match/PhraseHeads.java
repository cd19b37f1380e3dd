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
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.match.Clause.Region;
import org.legation.model.Party;

/** Finds the parties that head noun phrases: not those in "in Spain" or "to France". */
final class PhraseHeads {
  private static final Set<String> OWN = Set.of("", "of", "between");

  private final Grammar grammar;
  private final PartOfState parts;
  private final Legislatures legislatures;
  private final PartyReader parties;

  PhraseHeads(Grammar grammar, PartOfState parts, Legislatures legislatures, PartyReader parties) {
    this.grammar = grammar;
    this.parts = parts;
    this.legislatures = legislatures;
    this.parties = parties;
  }

  /**
   * The parties of the noun phrase behind a preposition: "by the parliament of X", "with the king
   * of X".
   */
  List<Party> behind(AnnotatedSentence s, Region region, String preposition, Clause clause) {
    for (int i = region.from(); i < region.to(); i++) {
      if (s.at(i) == null && s.word(i).equals(preposition)) {
        return of(s, new Region(i + 1, region.to()), clause);
      }
    }
    return List.of();
  }

  /** The parties that head the noun phrases of a region: not those in "in Spain" or "to France". */
  List<Party> of(AnnotatedSentence s, Region region, Clause clause) {
    Set<Party> parties = new LinkedHashSet<>();
    String first = null;
    boolean councils = false;
    for (Mention mention : s.mentions(Mention.class, region.from(), region.to())) {
      if (parts.qualifies(s, mention)
          || grammar.someOfPeople(s, mention)
          || grammar.ofMembers(s, mention)
          || s.word(mention.end()).equals("gulf")) {
        continue;
      }
      Party subdivision = parts.subdivision(s, mention);
      if (subdivision != null) {
        parties.add(subdivision);
        first = "of";
        continue;
      }
      if (mention instanceof CityMention city && PartOfState.municipality(s, city)) {
        parties.add(new Party(city.city().code(), city.city().name()));
        first = "of";
        continue;
      }
      Party council = legislatures.municipality(s, mention);
      if (council != null && (parties.isEmpty() || councils)) {
        councils = true;
        parties.add(council);
        first = "of";
        continue;
      }
      String governor = grammar.governor(s, mention, region.from());
      boolean own =
          OWN.contains(governor)
              || governor.equals("including") && (parties.isEmpty() || governor.equals(first))
              || governor.equals(Governors.APART) && parties.isEmpty()
              || !parties.isEmpty()
                  && (grammar.companion(s, mention, region.from()) || further(s, mention));
      if (!own) {
        continue;
      }
      boolean companion = grammar.companion(s, mention, region.from());
      if (first != null
          && !governor.equals(first)
          && !companion
          && mention instanceof PartyMention
          && !further(s, mention)) {
        continue;
      }
      List<Party> found = this.parties.of(mention, clause, true);
      if (found.size() == 1 && whole(found.get(0), parties)) {
        // "the council of Leeds, England"
        continue;
      }
      if (!found.isEmpty()
          && (parties.isEmpty()
              || companion
              || furtherRuler(s, mention)
              || joined(s, region.from(), mention))) {
        parties.addAll(found);
        first = governor;
      }
    }
    return List.copyOf(parties);
  }

  private static boolean further(AnnotatedSentence s, Mention mention) {
    return furtherHolder(s, mention) || furtherRuler(s, mention);
  }

  /** "Peru and the King of Sweden", "the king of Peru and President X of Chile": whose he is. */
  private static boolean furtherRuler(AnnotatedSentence s, Mention mention) {
    if (!s.word(mention.start() - 1).equals("of")) {
      return false;
    }
    Mention bearer = s.at(mention.start() - 2);
    Mention title = bearer instanceof PersonMention ? s.at(bearer.start() - 1) : bearer;
    if (!(title instanceof NounMention ruler) || !ruler.of("leader") && !ruler.of("office")) {
      return false;
    }
    int and = s.in(ruler.start() - 1, "articles") ? ruler.start() - 2 : ruler.start() - 1;
    if (s.at(and) != null || !s.in(and, "coordinators") && !s.word(and).equals(",")) {
      return false;
    }
    int last = s.word(and - 1).equals(",") ? and - 2 : and - 1;
    if (s.at(last) instanceof PartyMention state && s.word(state.start() - 1).equals("of")) {
      return !state.adjective() && holds(s.at(state.start() - 2));
    }
    return s.at(last) instanceof PartyMention state
        ? !state.adjective() && ruler.of("leader") && s.in(and, "coordinators")
        : holds(s.at(last));
  }

  private static boolean holds(@Nullable Mention mention) {
    return mention instanceof PersonMention
        || mention instanceof NounMention noun && (noun.of("leader") || noun.of("office"));
  }

  /** "the Chilean minister and the Norwegian ambassador": whose a second noun of the list is. */
  private static boolean furtherHolder(AnnotatedSentence s, Mention mention) {
    boolean owns =
        mention instanceof PartyMention party
            && (party.adjective() || s.word(party.end()).equals("'s"));
    int noun = s.word(mention.end()).equals("'s") ? mention.end() + 1 : mention.end();
    int and = s.in(mention.start() - 1, "determiners") ? mention.start() - 2 : mention.start() - 1;
    return owns
        && s.at(noun) instanceof NounMention second
        && leads(second)
        && s.at(and) == null
        && s.in(and, "coordinators")
        && (s.at(and - 1) instanceof NounMention first && leads(first)
            || s.at(and - 1) instanceof PersonMention
            || s.at(and - 1) instanceof PartyMention state && rules(s, state));
  }

  /** "King X of Norway", "the king of Norway": a state whose leader stands before it. */
  private static boolean rules(AnnotatedSentence s, PartyMention state) {
    return !state.adjective()
        && s.word(state.start() - 1).equals("of")
        && holds(s.at(state.start() - 2));
  }

  private static boolean leads(NounMention noun) {
    return noun.of("leader") || noun.of("office") || noun.of("body");
  }

  /** Whether a party is the state of which another is a part. */
  private static boolean whole(Party state, Set<Party> parts) {
    for (Party part : parts) {
      String id = part.id();
      int end = state.id().length();
      boolean longer = id.length() > end && id.startsWith(state.id());
      if (longer && (id.charAt(end) == '-' || id.charAt(end) == '/')) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mention is a further member of a list, not a mere part of the phrase before it. */
  private static boolean joined(AnnotatedSentence s, int from, Mention mention) {
    int i = mention.start() - 1;
    while (i >= from
        && (s.at(i) == null || s.entry(i).in("possessive_pronouns"))
        && Character.isLetter(s.word(i).charAt(0))
        && !s.word(i).equals("and")
        && !s.word(i).equals("or")
        && !s.word(i).equals("nor")
        && !s.word(i).equals("of")) {
      i--;
    }
    return i >= from
        && (s.word(i).equals("and")
            || s.word(i).equals(",")
            || s.word(i).equals("or")
            || s.word(i).equals("nor")
            || s.word(i).equals("&")
            || s.word(i).equals("-")
            || s.word(i).equals("–")
            || s.word(i).equals("/"));
  }
}
