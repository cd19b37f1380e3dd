package org.legation.extract.match;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.lexicon.Words;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.Kind;
import org.legation.gazetteer.Sense;
import org.legation.model.Party;

/** Tells subdivisions and municipalities from the state that a phrase names beside them. */
final class PartOfState {
  private final Words words;
  private final Gazetteer gazetteer;

  PartOfState(Words words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /**
   * "the Australian state of Victoria", "Victoria, an Australian state": the adjective only says
   * where the state of Victoria lies.
   */
  boolean qualifies(AnnotatedSentence s, Mention mention) {
    if (!(mention instanceof PartyMention party)) {
      return false;
    }
    String before = s.word(mention.start() - 1);
    if (party.adjective()
        && (before.equals("a") || before.equals("an"))
        && s.word(mention.start() - 2).equals(",")) {
      return true;
    }
    String noun = s.word(mention.end());
    Mention after = s.at(mention.end());
    boolean part =
        words.in("part_nouns", noun) || after instanceof NounMention n && n.of("municipality");
    boolean group = words.in("state_groups", noun);
    return group || part && s.word(mention.end() + 1).equals("of");
  }

  /** "the Australian state of Victoria": the subdivision, not a city elsewhere of the same name. */
  @Nullable Party subdivision(AnnotatedSentence s, Mention mention) {
    int noun = mention.start() - 2;
    if (!s.word(mention.start() - 1).equals("of")
        || !s.in(noun, "part_nouns")
        || !(s.at(noun - 1) instanceof PartyMention whole)) {
      return null;
    }
    for (Sense sense : gazetteer.lookup(s.text(mention.start(), mention.end()))) {
      Entry entry = sense.entry();
      if (entry.kind() == Kind.SUBDIVISION && entry.country().equals(whole.party().id())) {
        return new Party(entry.code(), entry.name());
      }
    }
    return null;
  }

  /**
   * "the Prince of Wales", "President Antioquia": a title of the whole state; null where a name is
   * no such title's.
   */
  @Nullable Party ofPeerage(AnnotatedSentence s, PartyMention name) {
    boolean leader =
        s.at(name.start() - 1) instanceof NounMention title
            && title.of("leader")
            && s.tokens().get(title.start()).capitalised();
    if (!peerage(s, name) && !leader) {
      return null;
    }
    for (Sense sense : gazetteer.lookup(s.text(name.start(), name.end()))) {
      Entry entry = sense.entry();
      if (entry.kind() == Kind.SUBDIVISION && entry.code().equals(name.party().id())) {
        return new Party(entry.country(), gazetteer.name(entry.country()));
      }
    }
    return null;
  }

  /** "the Duke of Wellington", "the Prince of Wales": a name that is part of a title. */
  static boolean peerage(AnnotatedSentence s, Mention name) {
    return s.word(name.start() - 1).equals("of") && s.in(name.start() - 2, "peerage_titles");
  }

  /** "the town of Narvik": the municipality itself. */
  static boolean municipality(AnnotatedSentence s, CityMention city) {
    return s.word(city.start() - 1).equals("of")
        && s.at(city.start() - 2) instanceof NounMention noun
        && noun.of("municipality");
  }
}
