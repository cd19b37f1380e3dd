package org.legation.extract.layout;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.lexicon.VerbForm;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** Brackets in a cell of dates that speak of something else: "1990 (embassy opened in 2001)". */
final class CellAsides {
  private CellAsides() {}

  /** Where the first bracket begins that speaks of something else; the end if none does. */
  static int start(AnnotatedSentence cell, RelationType type) {
    for (int i = 1; i < cell.size(); i++) {
      if (cell.word(i).equals("(") && other(cell, i, type)) {
        return i;
      }
    }
    return cell.size();
  }

  /**
   * Whether a cell is several dates, each as good as the other: "26 January 1921; 10 October 1991",
   * of relations that began twice.
   */
  static boolean onlyDates(AnnotatedSentence cell) {
    int dates = 0;
    for (int i = 0; i < cell.size(); i++) {
      if (cell.at(i) instanceof TimeMention time && time.date().role() == Role.AT) {
        dates++;
        i = time.end() - 1;
      } else if (!cell.entry(i).in("name_separators")) {
        return false;
      }
    }
    return dates > 1;
  }

  /** Whether a form of "recognise" stands in a cell. */
  static boolean recognises(AnnotatedSentence cell) {
    for (int i = 0; i < cell.size(); i++) {
      if (cell.entry(i).verbForms().stream().anyMatch(CellAsides::recognises)) {
        return true;
      }
    }
    return false;
  }

  /** The date since when a bracket beside a date of recognition says that there are relations. */
  static List<Chosen> relations(AnnotatedSentence cell) {
    int from = start(cell, RelationType.RECOGNITION);
    if (from == cell.size() || cell.nouns("relations", from, cell.size()).isEmpty()) {
      return List.of();
    }
    return cell.mentions(TimeMention.class, from, cell.size()).stream()
        .limit(1)
        .map(time -> new Chosen(time.date().first(), Status.ASSERTED))
        .toList();
  }

  private static boolean other(AnnotatedSentence cell, int bracket, RelationType type) {
    for (int i = bracket; i < cell.size() && !cell.word(i).equals(")"); i++) {
      boolean recognised = cell.entry(i).verbForms().stream().anyMatch(CellAsides::recognises);
      if (type == RelationType.RELATIONS && recognised) {
        return true;
      }
      if (cell.at(i) instanceof NounMention noun) {
        boolean own = noun.of(type == RelationType.RELATIONS ? "relations" : "recognition");
        boolean another = noun.of("mission") || noun.of("relations") || noun.of("recognition");
        if (another && !own) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean recognises(VerbForm form) {
    return form.lemma().equals("recognize");
  }
}
