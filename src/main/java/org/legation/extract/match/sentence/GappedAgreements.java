package org.legation.extract.match.sentence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.PlaceNames;
import org.legation.extract.match.Reading;
import org.legation.extract.match.agreement.ObjectText;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * Reads agreements that a passive clause goes on to without its verb: "A trade agreement was signed
 * in 1951, a visa agreement in 1953, and in 1960, in Oslo, a tax treaty".
 */
final class GappedAgreements {
  /** The words of "a mutual defense assistance". */
  private static final int LONGEST_TITLE = 6;

  private GappedAgreements() {}

  /** The drafts of a clause with the agreements told in short behind its own. */
  static List<ClaimDraft> complete(Clause clause, List<ClaimDraft> told, Reading reading) {
    List<ClaimDraft> models = told.stream().filter(GappedAgreements::signed).toList();
    Region region = clause.complement();
    AnnotatedSentence s = clause.sentence();
    boolean ofSubject =
        clause.predicate().passive()
            && !s.nouns("agreement", clause.subject().from(), clause.subject().to()).isEmpty();
    if (models.isEmpty() || !ofSubject) {
      return told;
    }
    List<ClaimDraft> drafts = new ArrayList<>(told);
    List<NounMention> nouns = s.nouns("agreement", region.from(), region.to());
    @Nullable TimeMention before = null;
    for (int k = 0; k < nouns.size(); k++) {
      NounMention noun = nouns.get(k);
      int article = article(s, noun, region.from());
      if (article < 0) {
        continue;
      }
      int end = k + 1 < nouns.size() ? nouns.get(k + 1).start() : region.to();
      TimeMention front = front(s, article, region.from());
      TimeMention behind = front == null ? behind(s, noun, end) : null;
      boolean joined = s.in(article - 1, "coordinators");
      TimeMention date = front != null ? front : behind != null ? behind : joined ? before : null;
      if (date == null || behind == null && !joined && front == null) {
        continue;
      }
      before = front == null && behind != null ? null : date;
      int from = front == null ? noun.end() : front.end();
      CityMention city = city(s, from, front == null ? end : article);
      for (ClaimDraft model : models) {
        ClaimDraft draft =
            model
                .withSubtype(noun.classes().getOrDefault("agreement", ""))
                .withObject(ObjectText.of(s, noun, region.from()))
                .withDate(reading.dates().read(date.date(), model.status(), true))
                .withPlace("", "");
        drafts.add(
            city == null
                ? draft
                : draft.withPlace(PlaceNames.name(s, city), city.city().country()));
      }
    }
    return drafts;
  }

  private static boolean signed(ClaimDraft draft) {
    return draft.rule().type() == RelationType.AGREEMENT
        && draft.rule().preposition().isEmpty()
        && draft.status() == Status.ASSERTED
        && !draft.date().isEmpty();
  }

  /** Where the article of an agreement stands that opens a phrase of its own; -1 if none does. */
  private static int article(AnnotatedSentence s, NounMention noun, int from) {
    int i = noun.start() - 1;
    while (i > from && i >= noun.start() - LONGEST_TITLE && !opens(s, i)) {
      Mention at = s.at(i);
      if (at instanceof TimeMention || s.in(i, "prepositions") || s.word(i).equals(",")) {
        return -1;
      }
      i--;
    }
    int before = i - 1;
    boolean joint =
        s.in(before, "coordinators")
            || s.word(before).equals(",")
            || s.word(before).equals(";")
            || s.at(before) instanceof TimeMention;
    return i > from && opens(s, i) && joint ? i : -1;
  }

  private static boolean opens(AnnotatedSentence s, int i) {
    return s.at(i) == null
        && (s.word(i).equals("a") || s.word(i).equals("an") || s.word(i).equals("another"));
  }

  /** "and in May 1953, in Oslo, a treaty": the date between the joint and the article. */
  private static @Nullable TimeMention front(AnnotatedSentence s, int article, int from) {
    TimeMention date = null;
    for (int i = article - 1; i > from; i--) {
      if (s.at(i) == null && s.in(i, "coordinators")) {
        return date;
      }
      boolean plain =
          s.at(i) instanceof CityMention
              || s.at(i) instanceof TimeMention
              || s.at(i) == null && (s.word(i).equals(",") || s.in(i, "prepositions"));
      if (!plain) {
        return null;
      }
      date = s.at(i) instanceof TimeMention time ? time : date;
    }
    return null;
  }

  /** "a visa agreement in 1953", "a treaty on extradition, on 3 May": the date behind it. */
  private static @Nullable TimeMention behind(AnnotatedSentence s, NounMention noun, int end) {
    for (TimeMention time : s.mentions(TimeMention.class, noun.end(), end)) {
      boolean apart =
          s.in(time.start() - 1, "coordinators") || s.in(time.start() - 2, "coordinators");
      return time.date().adjective() || apart || s.word(time.start() - 1).equals("of")
          ? null
          : time;
    }
    return null;
  }

  private static @Nullable CityMention city(AnnotatedSentence s, int from, int to) {
    for (CityMention city : s.mentions(CityMention.class, from, to)) {
      return s.in(city.start() - 1, "place_prepositions") ? city : null;
    }
    return null;
  }
}
