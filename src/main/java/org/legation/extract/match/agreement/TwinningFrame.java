package org.legation.extract.match.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.match.agreement.Towns.Town;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** Two municipalities or regions are twinned. */
public final class TwinningFrame implements Frame {
  private static final int LONGEST_BRACKET = 6;

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    if (!rule.object().isEmpty() && clause.themes(rule).isEmpty()) {
      return List.of();
    }
    List<Town> named = new ArrayList<>();
    Region subject = clause.subject();
    Region complement = clause.complement();
    named.addAll(Towns.in(s, subject.from(), subject.to()));
    named.addAll(Towns.in(s, complement.from(), complement.to()));
    Party home = reading.discourse().subject();
    if (home != null && named.size() > 1) {
      boolean breakaway = reading.words().in("territories_of_no_state", home.id());
      named = Towns.withHome(named, home.id(), breakaway);
    }
    GappedTwins gapped = GappedTwins.of(s, named, complement);
    named = gapped.others(named);
    complement = gapped.before(complement);
    Set<Party> a = within(named, subject);
    Set<Party> b = within(named, complement);
    DateChooser.Chosen chosen =
        reading.dates().choose(clause, status, p.verb().end(), p.verb().end(), true);
    DateChooser.Chosen date =
        gapped.dates().contains(chosen.edtf())
                && s.mentions(TimeMention.class, p.leadStart(), complement.to()).isEmpty()
            ? new DateChooser.Chosen("", chosen.status())
            : chosen;
    Map<Party, String> own = bracketDates(s, named, complement);
    own = own.isEmpty() ? eachSince(s, named, complement) : own;
    List<ClaimDraft> drafts = new ArrayList<>(gapped.drafts(rule, status));
    List<Party> left = List.copyOf(a);
    if (b.isEmpty() && left.size() == 2) {
      drafts.add(ClaimDraft.of(rule, status, left.get(0), left.get(1)).withDate(date));
    }
    for (Party x : left) {
      for (Party y : b) {
        if (!x.equals(y)) {
          DateChooser.Chosen when =
              own.isEmpty() ? date : new DateChooser.Chosen(own.getOrDefault(y, ""), date.status());
          drafts.add(ClaimDraft.of(rule, status, x, y).withDate(when));
        }
      }
    }
    return drafts;
  }

  /**
   * "with Aarhus (since 1946), Lund and Turku (1947)": the dates of the towns that have their own.
   */
  private static Map<Party, String> bracketDates(
      AnnotatedSentence s, List<Town> towns, Region region) {
    Map<Party, String> dates = new HashMap<>();
    for (Town town : towns) {
      int i = town.start() + 1;
      while (i < region.to()
          && !s.word(i).equals(",")
          && !s.word(i).equals("(")
          && !s.in(i, "coordinators")) {
        i++;
      }
      List<TimeMention> bracket =
          s.word(i).equals("(") && town.start() >= region.from()
              ? s.mentions(TimeMention.class, i, Math.min(region.to(), i + LONGEST_BRACKET))
              : List.of();
      if (!bracket.isEmpty()) {
        dates.put(town.party(), bracket.get(0).date().first());
      }
    }
    return dates;
  }

  /** "with Aarhus since 1946 and with Lund since 1947"; empty unless each town has a date. */
  private static Map<Party, String> eachSince(
      AnnotatedSentence s, List<Town> towns, Region region) {
    Map<Party, String> dates = new HashMap<>();
    List<Town> twins =
        towns.stream()
            .filter(town -> town.start() >= region.from() && !town.country().isEmpty())
            .toList();
    for (int k = 0; k < twins.size(); k++) {
      int end = k + 1 < twins.size() ? twins.get(k + 1).start() : region.to();
      for (TimeMention time : s.mentions(TimeMention.class, twins.get(k).start(), end)) {
        dates.putIfAbsent(twins.get(k).party(), time.date().first());
      }
    }
    return twins.size() > 1 && dates.size() == twins.size() ? dates : Map.of();
  }

  /** The towns of a region of which it is known in which state they lie. */
  private static Set<Party> within(List<Town> towns, Region region) {
    Set<Party> parties = new LinkedHashSet<>();
    for (Town town : towns) {
      if (!town.country().isEmpty()
          && region.from() <= town.start()
          && town.start() < region.to()) {
        parties.add(town.party());
      }
    }
    return parties;
  }
}
