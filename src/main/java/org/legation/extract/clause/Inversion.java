package org.legation.extract.clause;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.lexicon.VerbForm;
import org.legation.extract.lexicon.VerbForm.Form;

/**
 * The subject between an auxiliary and its verb: "Only in 1994 were relations with X restored",
 * "Not until 1994 did X and Y establish relations".
 */
final class Inversion {
  private Inversion() {}

  /** The verb groups, where the first two are one that a subject parts. */
  static List<VerbGroup> joined(AnnotatedSentence sentence, List<VerbGroup> groups) {
    if (groups.size() < 2 || !opens(sentence, groups.get(0))) {
      return groups;
    }
    VerbGroup auxiliary = groups.get(0);
    VerbGroup main = groups.get(1);
    VerbForm form = sentence.entry(main.start()).verbForm(formBehind(auxiliary));
    if (form == null || main.auxiliary() || parted(sentence, auxiliary.end(), main.start())) {
      return groups;
    }
    VerbGroup whole =
        new VerbGroup(
            main.start(),
            main.end(),
            form.lemma(),
            main.particle(),
            VerbGroup.Kind.FINITE,
            form.form(),
            auxiliary.lemma().equals("be"),
            true,
            denies(sentence),
            auxiliary.modal(),
            auxiliary.present());
    List<VerbGroup> all = new ArrayList<>(groups.subList(1, groups.size()));
    all.set(0, whole);
    return all;
  }

  /** Where the subject of the first verb group begins behind its auxiliary; -1 if it does not. */
  static int subjectStart(AnnotatedSentence sentence, VerbGroup first) {
    boolean fronted =
        first.auxiliary() && (sentence.entry(0).in("inverting_openers") || denies(sentence));
    for (int i = 1; fronted && i < first.start() - 1; i++) {
      if (sentence.at(i) == null && sentence.entry(i).auxiliary() != null) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "Only in 1994 were", "Not until then did": what stands in front and turns the order. */
  private static boolean opens(AnnotatedSentence sentence, VerbGroup auxiliary) {
    boolean bare =
        auxiliary.auxiliary()
            && auxiliary.end() - auxiliary.start() == 1
            && auxiliary.start() > 1
            && !auxiliary.negated();
    boolean phrase =
        sentence.entry(1).in("prepositions")
            || sentence.entry(1).in("subordinators")
            || sentence.entry(1).adverb();
    return bare && (phrase && sentence.entry(0).in("inverting_openers") || denies(sentence));
  }

  /** "On neither occasion were relations broken off", "Neither in 1914 nor in 1940 did". */
  private static boolean denies(AnnotatedSentence sentence) {
    boolean within =
        sentence.entry(0).in("prepositions") && sentence.entry(1).in("denying_openers");
    return within
        || sentence.entry(0).in("denying_openers") && sentence.entry(1).in("prepositions");
  }

  private static Form formBehind(VerbGroup auxiliary) {
    return auxiliary.lemma().equals("do") ? Form.BASE : Form.PAST_PARTICIPLE;
  }

  private static boolean parted(AnnotatedSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.at(i) == null && sentence.tokens().get(i).punctuation()) {
        return true;
      }
    }
    return from >= to;
  }
}
