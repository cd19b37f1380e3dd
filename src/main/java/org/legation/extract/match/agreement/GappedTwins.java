package org.legation.extract.match.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.agreement.Towns.Town;
import org.legation.extract.rule.Rule;
import org.legation.model.Status;

/**
 * Towns whose verb is left out: "A was twinned with B in 2003, and C with D in 2005", "A is a
 * sister city of B, and C of D".
 */
record GappedTwins(List<Pair> pairs) {
  GappedTwins {
    pairs = List.copyOf(pairs);
  }

  /** Two towns, and since when they are twinned; the empty text if that is not told. */
  record Pair(Town one, Town other, String date) {}

  /** The pairs that are told in short in a region. */
  static GappedTwins of(AnnotatedSentence s, List<Town> towns, Region region) {
    List<Pair> pairs = new ArrayList<>();
    for (int k = 0; k + 1 < towns.size(); k++) {
      Town one = towns.get(k);
      Town other = towns.get(k + 1);
      boolean within = one.start() > region.from() && other.start() < region.to();
      boolean gapped =
          within
              && s.in(one.start() - 1, "coordinators")
              && s.in(other.start() - 1, "twin_links")
              && s.at(other.start() - 1) == null
              && !comma(s, one.start(), other.start());
      if (gapped && !one.country().isEmpty() && !other.country().isEmpty()) {
        int end = k + 2 < towns.size() ? towns.get(k + 2).start() : region.to();
        pairs.add(new Pair(one, other, date(s, other.start(), end)));
      }
    }
    return new GappedTwins(pairs);
  }

  /** The towns that are in none of the pairs. */
  List<Town> others(List<Town> towns) {
    return towns.stream()
        .filter(
            town -> pairs.stream().noneMatch(p -> p.one().equals(town) || p.other().equals(town)))
        .toList();
  }

  /** A region up to the first of the pairs. */
  Region before(Region region) {
    return pairs.isEmpty() ? region : new Region(region.from(), pairs.get(0).one().start());
  }

  Set<String> dates() {
    return pairs.stream().map(Pair::date).collect(Collectors.toUnmodifiableSet());
  }

  List<ClaimDraft> drafts(Rule rule, Status status) {
    return pairs.stream()
        .map(
            pair ->
                ClaimDraft.of(rule, status, pair.one().party(), pair.other().party())
                    .withDate(new DateChooser.Chosen(pair.date(), status)))
        .toList();
  }

  private static boolean comma(AnnotatedSentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private static String date(AnnotatedSentence s, int from, int to) {
    return s.mentions(TimeMention.class, from, to).stream()
        .findFirst()
        .map(time -> time.date().first())
        .orElse("");
  }
}
