package org.legation.extract.clause;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;

/**
 * Appositions that hold a participle: "X, the first envoy commissioned to Y alone, presented". It
 * says which envoy is meant and makes no clause; one with a date of its own does.
 */
final class Appositions {
  private Appositions() {}

  static List<VerbGroup> withoutTheirVerbs(AnnotatedSentence s, List<VerbGroup> groups) {
    List<VerbGroup> kept = new ArrayList<>(groups);
    for (int k = groups.size() - 2; k >= 0; k--) {
      if (describes(s, groups.get(k), groups.get(k + 1))) {
        kept.remove(k);
      }
    }
    return kept.size() == groups.size() ? groups : kept;
  }

  private static boolean describes(AnnotatedSentence s, VerbGroup verb, VerbGroup next) {
    int end = next.start() - 1;
    if (!verb.maybeParticiple()
        || !s.word(end).equals(",")
        || !s.mentions(TimeMention.class, verb.end(), end).isEmpty()) {
      return false;
    }
    for (int i = verb.end(); i < end; i++) {
      if (s.word(i).equals(",") || s.entry(i).in("coordinators")) {
        return false;
      }
    }
    int start = verb.start() - 1;
    while (start > 0 && !s.word(start).equals(",")) {
      start--;
    }
    return s.at(start - 1) instanceof PersonMention
        && s.at(start + 1) == null
        && s.entry(start + 1).in("determiners");
  }
}
