package org.legation.extract.match.sentence;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.context.Discourse;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.Grammar;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.Party;

/** Learns whom a person represents: "Norwegian Prime Minister X", "X, the Chilean ambassador". */
final class PersonLearner {

  private final Grammar grammar;
  private final Words words;
  private final Party holySee;

  PersonLearner(Grammar grammar, Words words, Gazetteer gazetteer) {
    this.grammar = grammar;
    this.words = words;
    String holySee = words.code("holy_see");
    this.holySee = new Party(holySee, gazetteer.name(holySee));
  }

  void learn(AnnotatedSentence s, Discourse discourse) {
    boolean named = false;
    for (PersonMention person : s.mentions(PersonMention.class, 0, s.size())) {
      Mention before = before(s, person.start() - 1);
      String name = s.text(person.start(), person.end());
      discourse.persons().surname(name);
      if (!named || !grammar.governor(s, person, 0).equals("to")) {
        // not who received the credentials of the one named before
        discourse.persons().lastPerson(name);
      }
      named = true;
      if (before instanceof NounMention title && title.of("leader") && name.indexOf(' ') < 0) {
        // "King Harald": the article goes on to speak of "Harald"
        discourse.persons().singleName(name);
      }
      if (s.word(person.end()).equals("of") && s.at(person.end() + 1) instanceof PartyMention of) {
        // "King Harald of Norway"
        discourse.persons().person(name, of.party());
      }
      if (before instanceof NounMention noun && (noun.of("leader") || noun.of("office"))) {
        for (Mention owner : grammar.owners(s, noun)) {
          if (owner instanceof PartyMention party) {
            discourse.persons().person(name, party.party());
          }
        }
      } else if (before instanceof PartyMention party && (party.adjective() || leads(s, party))) {
        discourse.persons().person(name, party.party());
      }
      if (before instanceof NounMention noun && s.in(noun.start(), "sole_leaders")) {
        // the Pope, whatever stands before his title
        discourse.persons().person(name, holySee);
      }
      apposition(s, person, name, discourse);
      if (before instanceof NounMention noun
          && noun.of("leader")
          && grammar.owners(s, noun).isEmpty()
          && !s.in(noun.start(), "sole_leaders")
          && !s.word(noun.end()).equals("of")) {
        discourse.leader(name);
      }
    }
  }

  /**
   * "John Smith, the Chilean ambassador": what follows the comma says whom the person represents.
   */
  private void apposition(
      AnnotatedSentence s, PersonMention person, String name, Discourse discourse) {
    if (!s.word(person.end()).equals(",")) {
      return;
    }
    for (int i = person.end() + 1; i < Math.min(s.size(), person.end() + 5); i++) {
      if (s.at(i) instanceof NounMention noun && (noun.of("leader") || noun.of("office"))) {
        for (Mention owner : grammar.owners(s, noun)) {
          if (owner instanceof PartyMention party) {
            discourse.persons().person(name, party.party());
          }
        }
        return;
      }
    }
  }

  private static Mention before(AnnotatedSentence s, int i) {
    int at = i;
    while (at > 0 && s.at(at) == null && s.word(at).equals(",")) {
      at--;
    }
    Mention mention = s.at(at);
    return mention == null ? new PersonMention(0, 0) : mention;
  }

  /** "President of Togo X". */
  private static boolean leads(AnnotatedSentence s, PartyMention party) {
    int of = party.start() - 1;
    while (of > 0 && s.at(of) == null && s.word(of).equals("the")) {
      of--;
    }
    return s.word(of).equals("of")
        && s.at(of - 1) instanceof NounMention noun
        && (noun.of("leader") || noun.of("office"));
  }
}
