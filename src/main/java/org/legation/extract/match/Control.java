package org.legation.extract.match;

import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.Clause.Region;
import org.legation.model.Party;

/** Finds who does what an infinitive or gerund says, where its own clause does not tell. */
public final class Control {
  private final Words words;
  private final Grammar grammar;
  private final PartyReader parties;

  Control(Words words, Grammar grammar, PartyReader parties) {
    this.words = words;
    this.grammar = grammar;
    this.parties = parties;
  }

  /** "Finland's application to join": who applies, not who is named in the clause above. */
  List<Party> applicant(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    int i = clause.predicate().verb().start() - 1;
    Mention named = s.at(i);
    if (named != null && (beforeFor(s, i) >= 0 || ofDeed(s, i))) {
      return parties.of(named, clause, false);
    }
    while (i > 0
        && (s.at(i) == null && (grammar.contentWord(s.word(i)) || s.in(i, "deed_nouns"))
            || s.at(i) instanceof NounMention noun && noun.of("application"))) {
      i--;
    }
    if (i == clause.predicate().verb().start() - 1) {
      return List.of();
    }
    if (s.at(i) == null && possesses(s, i)) {
      i--;
    }
    Mention owner = s.at(i);
    boolean owns = owner instanceof PartyMention && (possesses(s, owner.end()) || owner(owner));
    return owns && owner != null ? parties.of(owner, clause, false) : List.of();
  }

  /**
   * "support for Chile to join": the token before "for"; -1 where no name stands there behind it.
   */
  public static int beforeFor(AnnotatedSentence s, int last) {
    if (!(s.at(last) instanceof PartyMention party) || party.adjective()) {
      return -1;
    }
    int i = s.in(party.start() - 1, "determiners") ? party.start() - 2 : party.start() - 1;
    return s.at(i) == null && s.word(i).equals("for") ? i - 1 : -1;
  }

  /** "the decision of (by) Chile to recognise": whether who decides ends at a token. */
  private static boolean ofDeed(AnnotatedSentence s, int last) {
    if (!(s.at(last) instanceof PartyMention party) || party.adjective()) {
      return false;
    }
    int of = s.in(party.start() - 1, "determiners") ? party.start() - 2 : party.start() - 1;
    boolean joined = s.word(of).equals("of") || s.word(of).equals("by");
    return joined
        && (s.in(of - 1, "deed_nouns")
            || s.at(of - 1) instanceof NounMention noun && noun.of("application"));
  }

  /** "Chile's", "the Philippines'". */
  private static boolean possesses(AnnotatedSentence s, int i) {
    return s.word(i).equals("'s") || s.word(i).equals("'");
  }

  /** "prevented X from recognising Y": the object of the verb above is who does not. */
  boolean keptFrom(Clause clause) {
    Clause parent = clause.parent();
    return parent != null
        && clause.sentence().word(clause.predicate().verb().start() - 1).equals("from")
        && words.in("kept_from", parent.predicate().verb().lemma());
  }

  /** "assisted X in joining": the object of the verb above is who does. */
  boolean helpedIn(Clause clause) {
    Clause parent = clause.parent();
    return parent != null
        && clause.sentence().word(clause.predicate().verb().start() - 1).equals("in")
        && words.in("helping_verbs", parent.predicate().verb().lemma())
        && !parent.predicate().passive();
  }

  private static boolean owner(Mention mention) {
    return mention instanceof PartyMention party && party.adjective();
  }

  /** "urged X to recognise Y": the object of the verb above; empty for other verbs. */
  List<Party> objectOf(Clause parent) {
    VerbGroup verb = parent.predicate().verb();
    if (!words.in("object_control", verb.verb()) && !words.in("object_control", verb.lemma())) {
      return List.of();
    }
    Region region = parent.complement();
    // "allowed several states, including X and Y, to open"
    return parties.governed(
        parent.sentence(), region, Set.of("", "on", "upon", "for", "including"), parent);
  }
}
