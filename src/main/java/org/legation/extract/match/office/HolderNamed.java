package org.legation.extract.match.office;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Reading;

/**
 * Tells how a clause names the holder of an office: by identity, or as the object of a verb above.
 */
final class HolderNamed {
  private HolderNamed() {}

  /** "nominated X to serve as ambassador": the object of the verb above; null for other clauses. */
  static @Nullable PersonMention toServe(Clause clause, Reading reading) {
    Clause parent = clause.parent();
    if (clause.predicate().link() != Predicate.Link.INFINITIVE
        || parent == null
        || parent.predicate().passive()
        || !reading.words().in("naming_verbs", parent.predicate().verb().lemma())) {
      return null;
    }
    AnnotatedSentence s = clause.sentence();
    int from = parent.predicate().verb().end();
    for (PersonMention person :
        s.mentions(PersonMention.class, from, clause.predicate().verb().start())) {
      if (reading.grammar().governor(s, person, from).isEmpty()) {
        return person;
      }
    }
    return null;
  }

  /**
   * "the ambassador is X", "is the country's former prime minister, Sir X": only titles, and whose
   * they are, stand between; not "is the poet X".
   */
  static boolean is(AnnotatedSentence s, Predicate p, PersonMention person) {
    for (int i = p.verb().end(); i < person.start(); i++) {
      Mention at = s.at(i);
      boolean title =
          at instanceof NounMention noun
                  && (noun.of("leader") || noun.of("office") || noun.of("polity"))
              || at instanceof PartyMention
              || at instanceof Mention.PronounMention
              || at == null
                  && (s.in(i, "determiners")
                      || s.in(i, "former_words")
                      || s.in(i, "titles")
                      || s.in(i, "holder_nouns")
                      || s.word(i).equals("'s")
                      || s.word(i).equals("of")
                      || s.word(i).equals(",")
                      // "the diplomat and jurist X"
                      || s.word(i).equals("and") && s.in(i - 1, "holder_nouns"));
      if (!title) {
        return false;
      }
    }
    return !s.word(person.start() - 1).equals("of");
  }
}
