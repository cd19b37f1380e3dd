package org.legation.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up articles. */
final class Scorer {
  private static final Score HIT = new Score(1, 0, 0);
  private static final Score EXTRA = new Score(0, 1, 0);
  private static final Score MISSED = new Score(0, 0, 1);

  private final SortedMap<String, Figures> byType = new TreeMap<>();
  private final SortedMap<String, Figures> byArticle = new TreeMap<>();
  private final List<Mismatch> mismatches = new ArrayList<>();
  private Figures all = Figures.NONE;

  void score(GoldFile file, List<Prediction> records) {
    Matching strict = new Matching(file.rows(), records, GoldRow::strict);
    Matching lenient = new Matching(file.rows(), records, GoldRow::lenient);
    for (int i = 0; i < file.rows().size(); i++) {
      GoldRow row = file.rows().get(i);
      if (!row.optional()) {
        boolean found = strict.found(i);
        add(
            file.name(),
            row.group(),
            new Figures(found ? HIT : MISSED, lenient.found(i) ? HIT : MISSED));
        if (!found) {
          mismatches.add(missed(file, row));
        }
      }
    }
    for (int i = 0; i < records.size(); i++) {
      Prediction record = records.get(i);
      boolean wanted = strict.wanted(i);
      boolean wantedLeniently = lenient.wanted(i);
      if (!wanted || !wantedLeniently) {
        add(
            file.name(),
            record.type(),
            new Figures(wanted ? Score.NONE : EXTRA, wantedLeniently ? Score.NONE : EXTRA));
      }
      if (!wanted) {
        mismatches.add(extra(file, record));
      }
    }
  }

  Evaluation result() {
    return new Evaluation(all, byType, byArticle, mismatches);
  }

  private void add(String article, String type, Figures figures) {
    all = all.plus(figures);
    byType.merge(type, figures, Figures::plus);
    byArticle.merge(article, figures, Figures::plus);
  }

  private static Mismatch missed(GoldFile file, GoldRow row) {
    return new Mismatch(
        Mismatch.Kind.MISSED,
        file.name(),
        row.type(),
        row.status(),
        row.actorId(),
        row.counterpartId(),
        row.date(),
        row.object(),
        "");
  }

  private static Mismatch extra(GoldFile file, Prediction record) {
    return new Mismatch(
        Mismatch.Kind.EXTRA,
        file.name(),
        record.type(),
        record.status(),
        record.actorId(),
        record.counterpartId(),
        record.date(),
        record.object(),
        record.quote());
  }
}
