package org.legation.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legation.model.Article;
import org.legation.model.Edtf;
import org.legation.model.Evidence;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * Dates of one event that have no day in common: between pieces of evidence of one record, and
 * between records of what happens once only, as long as it did not end in between. Each
 * contradiction is told at the later piece of evidence, in whose article it is then found once.
 */
record ContradictingDatesCheck() implements ArticleCheck {
  @Override
  public String id() {
    return "contradicting-dates";
  }

  @Override
  public void check(Article article, List<RelationRecord> records, Findings findings) {
    String title = article.info().title();
    for (int i = 0; i < records.size(); i++) {
      RelationRecord record = records.get(i);
      for (int e = 1; e < record.evidence().size(); e++) {
        compare(record, record.evidence().get(e), record.evidence().subList(0, e), title, findings);
      }
      if (record.type() != RelationType.RECOGNITION) {
        continue;
      }
      List<Evidence> ofTwins =
          records.subList(0, i).stream()
              .filter(other -> happensOnce(record, other, records))
              .map(RelationRecord::quoted)
              .toList();
      compare(record, record.quoted(), ofTwins, title, findings);
    }
  }

  private static void compare(
      RelationRecord record,
      Evidence evidence,
      List<Evidence> earlier,
      String title,
      Findings findings) {
    Optional<Edtf> date = Dates.read(evidence.date());
    if (date.isEmpty() || !evidence.article().equals(title)) {
      return;
    }
    earlier.stream()
        .filter(other -> Dates.read(other.date()).filter(date.get()::contradicts).isPresent())
        .findFirst()
        .ifPresent(
            other ->
                findings.add(
                    record,
                    evidence,
                    Map.of(
                        "date", evidence.date(),
                        "other", other.date(),
                        "where", other.quote())));
  }

  private static boolean happensOnce(
      RelationRecord record, RelationRecord other, List<RelationRecord> records) {
    return record.type() == RelationType.RECOGNITION
        && record.status() == Status.ASSERTED
        && other.status() == Status.ASSERTED
        && sameSides(record, other)
        && records.stream()
            .noneMatch(end -> end.status() == Status.ENDED && sameSides(record, end));
  }

  private static boolean sameSides(RelationRecord one, RelationRecord other) {
    return one.type() == other.type()
        && one.actor().id().equals(other.actor().id())
        && one.counterpart().id().equals(other.counterpart().id())
        && one.object().equals(other.object());
  }
}
