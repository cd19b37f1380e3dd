package org.legation.extract.match.membership;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Governors;
import org.legation.extract.match.Reading;
import org.legation.extract.match.agreement.ObjectText;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * A state signs or ratifies a treaty of many states, and so belongs to it. A treaty that the
 * gazetteer does not know is one of many where its name is long and nobody stands on its other
 * side.
 */
public final class MembershipTreatyFrame implements Frame {
  private static final int FEWEST_NAME_WORDS = 3;

  private static final Set<String> SIDES = Set.of("with", "between");

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    Region complement = clause.complement();
    if (!rule.subject().isEmpty()) {
      return included(rule, clause, status, reading);
    }
    Region named = p.passive() ? clause.subject() : complement;
    boolean bilateral =
        Stream.of(named, complement)
            .map(region -> reading.parties().governed(s, region, SIDES, clause))
            .anyMatch(sides -> !sides.isEmpty());
    Status held = bilateral ? null : status(clause, status, reading);
    if (held == null) {
      return List.of();
    }
    List<Party> parties =
        p.passive()
            ? reading.parties().governed(s, complement, Set.of("by"), clause)
            : reading.parties().subject(clause);
    boolean alone = parties.size() == 1 && reading.discourse().facing(parties.get(0)) == null;
    List<ClaimDraft> drafts = new ArrayList<>();
    Map<String, Mention> treaties = new LinkedHashMap<>(treaties(clause, named, reading, alone));
    if (treaties.isEmpty() && !p.passive()) {
      treaties.putAll(TreatyTopics.of(s, complement.from(), complement.to()));
    }
    for (Map.Entry<String, Mention> treaty : treaties.entrySet()) {
      int end = p.passive() ? p.verb().end() : treaty.getValue().end();
      DateChooser.Chosen date = reading.dates().choose(clause, held, end, end, true);
      for (Party party : parties) {
        drafts.add(
            ClaimDraft.of(rule, held, party, Party.NONE)
                .withObject(treaty.getKey())
                .withDate(date));
      }
    }
    return drafts;
  }

  /** "Conventions signed by X include: A; B; and C". */
  private static List<ClaimDraft> included(
      Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    boolean treaties =
        s.nouns("agreement", 0, p.verb().start()).stream().anyMatch(NounMention::plural);
    if (!treaties || status != Status.ASSERTED) {
      return List.of();
    }
    Region before = new Region(0, p.verb().start());
    List<Party> parties = reading.parties().governed(s, before, Set.of("by", "to"), clause);
    Party capital = parties.isEmpty() ? capital(s, before, reading) : null;
    parties = capital == null ? parties : List.of(capital);
    List<ClaimDraft> drafts = new ArrayList<>();
    int from = s.word(p.complementStart()).equals(":") ? p.complementStart() : p.verb().end();
    for (String treaty : TreatyTopics.listed(s, from, p.complementEnd()).keySet()) {
      for (Party party : parties) {
        drafts.add(ClaimDraft.of(rule, status, party, Party.NONE).withObject(treaty));
      }
    }
    return drafts;
  }

  /** "signed by Oslo": the state whose capital it is. */
  private static @Nullable Party capital(AnnotatedSentence s, Region region, Reading reading) {
    for (Mention.CityMention city :
        s.mentions(Mention.CityMention.class, region.from(), region.to())) {
      String state = city.city().capitalOf();
      if (s.word(city.start() - 1).equals("by") && !state.isEmpty()) {
        return reading.party(state);
      }
    }
    return null;
  }

  /** "has signed, but not ratified": it may come to belong to it. */
  private static @Nullable Status status(Clause clause, Status status, Reading reading) {
    Predicate p = clause.predicate();
    boolean signs = false;
    boolean unratified = false;
    for (Predicate other : clause.predicates()) {
      signs |= reading.words().in("signing", other.verb().lemma());
      unratified |= reading.words().in("ratifying", other.verb().lemma()) && other.verb().negated();
    }
    if (unratified && signs) {
      return Status.POSSIBLE;
    }
    return reading.words().in("ratifying", p.verb().lemma()) || status != Status.DENIED
        ? status
        : null;
  }

  private static Map<String, Mention> treaties(
      Clause clause, Region region, Reading reading, boolean alone) {
    AnnotatedSentence s = clause.sentence();
    Map<String, Mention> treaties = new LinkedHashMap<>();
    Set<String> codes = new HashSet<>();
    for (Mention mention : s.mentions(Mention.class, region.from(), region.to())) {
      boolean known = mention instanceof OrganisationMention;
      boolean noun = alone && mention instanceof NounMention agreement && agreement.of("agreement");
      if (!known && !noun) {
        continue;
      }
      String governor = reading.grammar().governor(s, mention, region.from());
      boolean object =
          governor.isEmpty()
              || governor.equals(Governors.APART)
                  && (!treaties.isEmpty() || s.word(region.from()).equals(","));
      String name =
          mention instanceof NounMention agreement
              ? ObjectText.of(s, agreement)
              : s.text(mention.start(), mention.end());
      boolean ofMany = known ? ofTreaty(name, reading) : ofMany(name, reading);
      // "the Treaty of X (the Y Treaty)": the same one by two names
      String code =
          mention instanceof OrganisationMention treaty ? treaty.organisation().code() : name;
      if (object && ofMany && codes.add(code)) {
        treaties.put(name, mention);
      }
    }
    return treaties;
  }

  private static boolean ofTreaty(String name, Reading reading) {
    return Stream.of(name.split(" "))
        .anyMatch(word -> isKind(word, reading) || word.equals("Partnership"));
  }

  private static boolean isKind(String word, Reading reading) {
    return reading.words().in("treaty_kinds", word.toLowerCase(Locale.ROOT));
  }

  /** "Convention on Biological Diversity": a name of several capitalised words. */
  private static boolean ofMany(String name, Reading reading) {
    int capitalised = 0;
    boolean kind = false;
    for (String word : name.split(" ")) {
      boolean capital = Character.isUpperCase(word.codePointAt(0));
      capitalised += capital ? 1 : 0;
      kind |= capital && isKind(word, reading);
    }
    return kind && capitalised >= FEWEST_NAME_WORDS;
  }
}
