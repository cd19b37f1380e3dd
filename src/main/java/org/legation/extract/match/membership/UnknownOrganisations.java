package org.legation.extract.match.membership;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;

/** Names that no gazetteer knows, told as organisations by what stands around them. */
final class UnknownOrganisations {
  private UnknownOrganisations() {}

  /** "partners in organisations, such as the X": the first name that spells out the noun. */
  static boolean exemplifies(AnnotatedSentence s, Mention mention, int from) {
    int i = mention.start() - 1;
    i = s.word(i).equals("the") ? i - 1 : i;
    i = s.word(i).equals("as") ? i - 1 : i;
    boolean example = s.at(i) == null && s.entry(i).in("exemplifying");
    return example && (i == from || i == from + 1 && s.word(from).equals(","));
  }

  /** "the Treaty of X for the creation of a Y Zone": what a preposition brings in anew. */
  static boolean governedAnew(AnnotatedSentence s, Mention unknown) {
    int i = unknown.start() - 1;
    while (i > 0 && s.at(i) == null && s.entry(i).in("determiners")) {
      i--;
    }
    return s.at(i) == null && s.entry(i).in("prepositions");
  }

  /** "joined the Union's Baltic Battle Group": an unknown name that says what it is of several. */
  static boolean ofSeveral(AnnotatedSentence s, Mention unknown) {
    return s.entry(unknown.end() - 1).in("association_kinds")
        || s.entry(unknown.end() - 1).in("joined_kinds");
  }
}
