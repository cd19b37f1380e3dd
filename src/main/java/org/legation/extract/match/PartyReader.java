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
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.context.Discourse;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.Clause.Region;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.Party;

/** Reads parties in a region of a clause, pronouns resolved. */
public final class PartyReader {
  private final Gazetteer gazetteer;
  private final Grammar grammar;
  private final Discourse discourse;
  private final PronounReader pronouns;
  private final PartOfState parts;
  private final PhraseHeads heads;
  private final Legislatures legislatures;
  private final SubjectReader subjects;

  /**
   * A reader of the parties of one article.
   *
   * @param discourse what the article has told up to the clause that is read
   */
  public PartyReader(Words words, Gazetteer gazetteer, Grammar grammar, Discourse discourse) {
    this.gazetteer = gazetteer;
    this.grammar = grammar;
    this.discourse = discourse;
    this.pronouns = new PronounReader(discourse, this);
    this.legislatures = new Legislatures(gazetteer);
    this.parts = new PartOfState(words, gazetteer);
    this.heads = new PhraseHeads(grammar, parts, legislatures, this);
    this.subjects = new SubjectReader(words, grammar, discourse, this, heads);
  }

  /** Who acts in a clause: its subject, or "by ..." of a passive one; empty if nobody is named. */
  public List<Party> agents(Clause clause) {
    Predicate p = clause.predicate();
    if (p.passive()) {
      if (doneByNoun(clause) || doneByStrife(clause)) {
        return List.of();
      }
      if (bodyBehindBy(clause)) {
        // "by the council of Leeds, England"
        return behind(clause.sentence(), clause.complement(), "by", clause);
      }
      List<Party> by = governed(clause.sentence(), clause.complement(), Set.of("by"), clause);
      if (!by.isEmpty() && ownsThing(clause)) {
        // "interrupted by X's union with Y": a thing of X's did it
        return List.of();
      }
      if (!by.isEmpty()) {
        return by;
      }
      List<Party> behind = behind(clause.sentence(), clause.complement(), "by", clause);
      int next = p.index() + 1;
      boolean shared =
          behind.isEmpty()
              && next < clause.predicates().size()
              && clause.predicates().get(next).link() == Predicate.Link.COORDINATE
              && clause.predicates().get(next).passive()
              && clause.predicates().get(next).parent() == p.index();
      // "was concluded on D and signed by X and Y"
      return shared ? agents(clause.other(next)) : behind;
    }
    return subject(clause);
  }

  /** "was ended by the outbreak of war between X and Y": who fights has not ended it. */
  private boolean doneByStrife(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    boolean by = false;
    for (int i = clause.complement().from(); i < clause.complement().to(); i++) {
      by |= s.at(i) == null && s.word(i).equals("by");
      if (by && s.at(i) instanceof PartyMention) {
        return false;
      }
      if (by && s.at(i) == null && s.in(i, "strife_nouns")) {
        return true;
      }
    }
    return false;
  }

  /** "were restored following mediation by X": who mediated, not who restored. */
  private boolean doneByNoun(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Region region = clause.complement();
    int by = region.from();
    while (by < region.to() && !(s.at(by) == null && s.word(by).equals("by"))) {
      by++;
    }
    int i = by - 1;
    while (by < region.to()
        && i > region.from()
        && (s.at(i) instanceof NounMention
            || s.at(i) == null && (s.in(i, "determiners") || grammar.contentWord(s.word(i))))) {
      i--;
    }
    return by < region.to() && i < by - 1 && s.at(i) == null && s.in(i, "cause_prepositions");
  }

  private boolean bodyBehindBy(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Region region = clause.complement();
    for (int i = region.from(); i < region.to(); i++) {
      if (s.at(i) == null && s.word(i).equals("by")) {
        return grammar.firstAfter(s, i + 1) instanceof NounMention noun
            && noun.of("body")
            && s.word(noun.end()).equals("of");
      }
    }
    return false;
  }

  private static boolean ownsThing(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    int by = clause.predicate().complementStart();
    while (by < clause.predicate().complementEnd() && !s.word(by).equals("by")) {
      by++;
    }
    int name = s.at(by + 1) == null ? by + 2 : by + 1;
    return s.at(name) instanceof PartyMention party
        && s.word(party.end()).equals("'s")
        && s.at(party.end() + 1) == null
        && s.at(party.end() + 2) == null;
  }

  /** The parties that the subject names, whatever the voice. */
  public List<Party> subject(Clause clause) {
    return subjects.of(clause);
  }

  /** "While visiting X, the president of Y met ...": the clause behind names who acts. */
  public Clause actor(Clause clause) {
    return subjects.actor(clause);
  }

  /** "many countries": a subject that names nobody, and means several. */
  public boolean unnamedGroup(Clause clause) {
    return subjects.unnamedGroup(clause);
  }

  /**
   * The parties of the noun phrase behind a preposition: "by the parliament of X", "with the king
   * of X".
   */
  public List<Party> behind(AnnotatedSentence s, Region region, String preposition, Clause clause) {
    return heads.behind(s, region, preposition, clause);
  }

  /** The parties of a region that one of the prepositions governs; "" stands for none. */
  public List<Party> governed(
      AnnotatedSentence s, Region region, Set<String> prepositions, Clause clause) {
    Set<Party> parties = new LinkedHashSet<>();
    for (Mention mention : s.mentions(Mention.class, region.from(), region.to())) {
      if (mention instanceof NounMention) {
        continue;
      }
      if (prepositions.contains(grammar.governor(s, mention, region.from()))
          && !grammar.modifiesOther(s, mention)
          && !grammar.ownsKin(s, mention)
          && !grammar.excluded(s, mention)) {
        // "a treaty with London", "relations between Baghdad and Cairo"
        boolean side = prepositions.contains("with") || prepositions.contains("between");
        if (side
            && mention instanceof PronounMention pronoun
            && pronoun.pronoun() == Mention.Pronoun.POSSESSIVE) {
          // "with Chile, its neighbour": the owner is no side
          continue;
        }
        parties.addAll(of(mention, clause, side && !(mention instanceof PersonMention)));
      }
    }
    return List.copyOf(parties);
  }

  /** The parties that head the direct object: names that own nothing, and pronouns. */
  public List<Party> object(Clause clause, Region region, Set<String> prepositions) {
    AnnotatedSentence s = clause.sentence();
    Set<Party> parties = new LinkedHashSet<>();
    for (Mention mention : s.mentions(Mention.class, region.from(), region.to())) {
      if (mention instanceof TimeMention) {
        continue;
      }
      String governor = grammar.governor(s, mention, region.from());
      if (!prepositions.contains(governor)) {
        if (!parties.isEmpty()) {
          break;
        }
        if (mention instanceof NounMention noun
            && !noun.of("independence")
            && !noun.of("body")
            && governor.isEmpty()) {
          break;
        }
        continue;
      }
      if (mention instanceof NounMention noun) {
        if (noun.of("independence") && !s.word(noun.end()).equals("over")) {
          for (Mention owner : grammar.owners(s, noun)) {
            parties.addAll(of(owner, clause, true));
          }
        }
        if (parties.isEmpty()
            && !noun.of("independence")
            && !noun.of("body")
            && !noun.of("municipality")) {
          break;
        }
        continue;
      }
      if (mention instanceof PartyMention party
          && (party.adjective() || s.word(party.end()).equals("'s"))) {
        continue;
      }
      if (grammar.excluded(s, mention)) {
        continue;
      }
      parties.addAll(of(mention, clause, seatOfItsOwn(mention)));
    }
    return List.copyOf(parties);
  }

  /** "recognised Hargeisa": a city that is the seat of another state than the one it lies in. */
  private static boolean seatOfItsOwn(Mention mention) {
    return mention instanceof CityMention city
        && !city.city().capitalOf().isEmpty()
        && !city.city().capitalOf().equals(city.city().country());
  }

  /** What a mention stands for; empty for what is no party. */
  public List<Party> of(Mention mention, Clause clause, boolean asAgent) {
    if (mention instanceof PartyMention party) {
      Party whole = parts.ofPeerage(clause.sentence(), party);
      return List.of(whole == null ? party.party() : whole);
    }
    if (mention instanceof PronounMention pronoun) {
      return pronouns.of(pronoun, clause);
    }
    if (asAgent
        && mention instanceof CityMention city
        && !city.city().capitalOf().isEmpty()
        && !clause.sentence().entry(city.start() - 1).in("titles")
        && !PartOfState.peerage(clause.sentence(), city)) {
      String code = city.city().capitalOf();
      return List.of(new Party(code, gazetteer.name(code)));
    }
    if (asAgent && mention instanceof NounMention noun) {
      Party state = legislatures.named(noun);
      return state == null ? List.of() : List.of(state);
    }
    if (asAgent && mention instanceof PersonMention person) {
      Party party =
          discourse.persons().partyOf(clause.sentence().text(person.start(), person.end()));
      return party == null ? List.of() : List.of(party);
    }
    return List.of();
  }

  /** Who owns the nouns of a class in a region: "Norway's memberships". */
  public List<Party> ownersIn(Clause clause, Region region, String nounClass) {
    Set<Party> owners = new LinkedHashSet<>();
    AnnotatedSentence s = clause.sentence();
    for (NounMention noun : s.nouns(nounClass, region.from(), region.to())) {
      grammar.owners(s, noun).forEach(owner -> owners.addAll(of(owner, clause, false)));
    }
    return List.copyOf(owners);
  }

  /** Whose the legislatures of a region are. */
  public List<Party> legislatures(Clause clause, Region region) {
    return legislatures.in(region, clause, this, grammar);
  }

  /** The municipality whose council a name of a city stands for; null if it stands for none. */
  public @Nullable Party council(AnnotatedSentence s, Mention city) {
    return legislatures.municipality(s, city);
  }

  /** The side that faces a party; null if the place does not tell. */
  public @Nullable Party facing(Party party) {
    return discourse.facing(party);
  }
}
