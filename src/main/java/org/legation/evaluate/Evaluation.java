package org.legation.evaluate;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How well the records of a release agree with gold records.
 *
 * <p>A gold file scores the records that have evidence from the article whose slug is the file's
 * name; with a single gold file the article is not compared. All figures are micro averages.
 *
 * @param all over all articles
 * @param byType by the value of {@code type}
 * @param byArticle by the name of the gold file
 * @param mismatches of the strict comparison, article by article, what is missed first
 */
public record Evaluation(
    Figures all,
    SortedMap<String, Figures> byType,
    SortedMap<String, Figures> byArticle,
    List<Mismatch> mismatches) {

  public Evaluation {
    byType = Collections.unmodifiableSortedMap(new TreeMap<>(byType));
    byArticle = Collections.unmodifiableSortedMap(new TreeMap<>(byArticle));
    mismatches = List.copyOf(mismatches);
  }

  /**
   * Compares a release with gold records.
   *
   * @param gold a tab-separated file, or a folder searched for {@code *.tsv}
   * @param release a JSON export with {@code "records"}, or a folder searched for such exports
   * @throws EvaluationException if either is missing or cannot be read
   */
  public static Evaluation of(Path gold, Path release) throws EvaluationException {
    List<GoldFile> files = GoldFile.at(gold);
    List<Prediction> records = ReleaseRecords.at(release);
    Scorer scorer = new Scorer();
    for (GoldFile file : files) {
      List<Prediction> ofArticle =
          files.size() == 1
              ? records
              : records.stream().filter(r -> r.articles().contains(file.article())).toList();
      scorer.score(file, ofArticle);
    }
    return scorer.result();
  }
}
