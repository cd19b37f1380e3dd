package org.legation.extract.match;

import java.util.LinkedHashSet;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.match.Clause.Region;
import org.legation.model.Party;

/** Whose a visit is that a noun names: "the Chilean president's visit". */
final class VisitOwners {
  private VisitOwners() {}

  /** "the Chilean president's", "Chilean president Silva's": whose visit it is. */
  static Set<Party> of(AnnotatedSentence s, int token, Clause clause, Reading reading) {
    Mention mention = s.at(token);
    if (mention == null) {
      return Set.of();
    }
    Set<Party> owners = new LinkedHashSet<>(reading.parties().of(mention, clause, true));
    Mention title = mention instanceof PersonMention ? s.at(mention.start() - 1) : mention;
    if (owners.isEmpty()
        && title instanceof NounMention noun
        && (noun.of("leader") || noun.of("office"))) {
      for (Mention owner : reading.grammar().owners(s, noun)) {
        owners.addAll(reading.parties().of(owner, clause, false));
      }
    }
    return owners;
  }

  /** "President A's", "the Secretary of State's": a title, with or without a name. */
  static boolean titled(AnnotatedSentence s, int token) {
    Mention mention = s.at(token);
    Mention title = mention instanceof PersonMention ? s.at(mention.start() - 1) : mention;
    return title instanceof NounMention noun && (noun.of("leader") || noun.of("office"));
  }

  /** "the visit of President A": a titled person of whom nothing more is said. */
  static boolean ofSomebody(AnnotatedSentence s, Region behind) {
    return s.word(behind.from()).equals("of")
        && s.at(behind.from() + 1) instanceof NounMention title
        && (title.of("leader") || title.of("office"))
        && s.at(title.end()) instanceof PersonMention;
  }
}
