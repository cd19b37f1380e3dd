package org.legation.extract.match.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.match.NounClauses;
import org.legation.extract.match.NounDates;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * Reads agreements that their date names: "the 1957 trade agreement with X", "the Treaty of 1945",
 * "by a convention of 3 May 1911". Between whom, the phrase itself says, or the verb that binds the
 * two, or the place of the article where the phrase is no proper name.
 */
public final class DatedAgreements {
  /** Words of "Treaty of Friendship and Commerce of 1911". */
  private static final int LONGEST_TITLE = 7;

  /** Words of "Agreement on the Promotion of Trade and the Protection of Investments (1990)". */
  private static final int LONGEST_NAME = 16;

  private static final int LONGEST_PHRASE = 8;

  /** Words of "on the Reciprocal Promotion and Protection of Investments". */
  private static final int LONGEST_TOPIC = 12;

  /** Letters of a day. */
  private static final int DAY = 10;

  private static final Set<String> MEANS = Set.of("by", "in", "through", "under");

  private final RuleBook rules;

  /** Takes from the book the rules that it matches. */
  public DatedAgreements(RuleBook rules) {
    this.rules = rules;
  }

  /**
   * What the nouns say that the verbs did not.
   *
   * @param told what was found already: an agreement between the same two is left out
   */
  public List<ClaimDraft> match(
      AnnotatedSentence s, List<Predicate> predicates, Reading reading, List<ClaimDraft> told) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (NounMention noun : s.nouns("agreement", 0, s.size())) {
      TimeMention time = dateOf(s, noun, reading);
      if (time == null
          || "exchange".equals(noun.classes().get("agreement"))
          || reading.grammar().called(s, noun, "unreal")) {
        continue;
      }
      Clause clause =
          new Clause(s, predicates, NounClauses.around(predicates, noun), reading.grammar());
      if (unmade(clause, noun, reading)) {
        continue;
      }
      List<RelationSides.Pair> sides = sides(s, noun, time, clause, reading);
      if (sides.size() == 1 && !known(sides.get(0), time, told)) {
        drafts.add(
            ClaimDraft.of(
                    rules.rule("noun-agreement-of-year"),
                    Status.ASSERTED,
                    sides.get(0).a(),
                    sides.get(0).b())
                .withSubtype(noun.classes().getOrDefault("agreement", ""))
                .withObject(ObjectText.of(s, noun))
                .withDate(new Chosen(time.date().edtf(), Status.ASSERTED)));
      }
    }
    return drafts;
  }

  private static boolean known(RelationSides.Pair pair, TimeMention time, List<ClaimDraft> told) {
    List<Party> sides = List.of(pair.a(), pair.b());
    return told.stream()
        .anyMatch(
            draft ->
                draft.rule().type() == RelationType.AGREEMENT
                    && sides.contains(draft.actor())
                    && sides.contains(draft.counterpart())
                    && !onOtherDays(draft.date(), time.date().edtf()));
  }

  /** "The treaty of 3 May 1875 was superseded by one of 6 June 1884": two days, two treaties. */
  private static boolean onOtherDays(String one, String other) {
    return one.length() == DAY && other.length() == DAY && !one.equals(other);
  }

  /** The date that names the noun: behind "of", in front as an adjective, or in brackets. */
  static @Nullable TimeMention dateOf(AnnotatedSentence s, NounMention noun, Reading reading) {
    int i = noun.end();
    boolean name = s.tokens().get(noun.start()).capitalised();
    while (i < Math.min(s.size(), noun.end() + (name ? LONGEST_NAME : LONGEST_TITLE))) {
      if (s.word(i).equals("of") && s.at(i + 1) instanceof TimeMention time) {
        return plain(time) ? time : null;
      }
      TimeMention noted = inBracket(s, i);
      if (noted != null) {
        return noted;
      }
      boolean title =
          s.at(i) == null
                  && (s.entry(i).in("title_prepositions")
                      || s.word(i).equals("and")
                      || name && s.in(i, "determiners")
                      || reading.grammar().contentWord(s.word(i)))
              // "the Treaty of Bergen of 1990"
              || s.at(i) instanceof CityMention && s.word(i - 1).equals("of");
      if (!title) {
        break;
      }
      i++;
    }
    TimeMention behindSides = behindSides(s, i);
    if (behindSides != null) {
      return behindSides;
    }
    for (int k = noun.start() - 1; k >= 0 && k >= noun.start() - LONGEST_PHRASE; k--) {
      if (s.at(k) instanceof TimeMention time) {
        return time.date().adjective() && exact(time) && owned(s, time.start() - 1) ? time : null;
      }
      boolean inside =
          s.at(k) != null || s.in(k, "name_dashes") || reading.grammar().contentWord(s.word(k));
      if (!inside) {
        return null;
      }
    }
    return null;
  }

  /** "the treaty with the Sultan of X of 3 May 1911": the date behind the other side. */
  private static @Nullable TimeMention behindOther(AnnotatedSentence s, int from) {
    int i = from;
    while (i < s.size()
        && !(s.at(i) instanceof TimeMention)
        && (s.at(i) != null || s.in(i, "determiners") || s.word(i).equals("of"))) {
      i++;
    }
    boolean of = i > from + 1 && s.word(i - 1).equals("of");
    TimeMention time = of && s.at(i) instanceof TimeMention day ? day : inBracket(s, i);
    // an item of a list that ends with its bracket: its heading says what became of the treaty
    boolean item = time != null && !of && time.end() + 2 >= s.size();
    return time != null && !item && plain(time) ? time : null;
  }

  /** "the treaty between X and Y (1990)": the date in a bracket behind the sides. */
  private static @Nullable TimeMention behindSides(AnnotatedSentence s, int from) {
    int i = from;
    if (s.word(i).equals("with")) {
      return behindOther(s, i + 1);
    }
    if (!s.word(i).equals("between")) {
      return null;
    }
    i++;
    while (s.at(i) instanceof PartyMention
        || s.at(i) == null
            && i < s.size()
            && (s.in(i, "determiners") || s.word(i).equals("and") || s.word(i).equals(","))) {
      i++;
    }
    // "the treaty between X and Y on the Return of Persons (1990)"
    int topic = s.entry(i).in("topic_prepositions") ? i : s.size();
    while (i >= topic
        && i < Math.min(s.size(), topic + LONGEST_TOPIC)
        && !s.word(i).equals("(")
        && !s.tokens().get(i).punctuation()
        && !(s.at(i) instanceof TimeMention)) {
      i++;
    }
    return inBracket(s, i);
  }

  /**
   * "(1990)", "(signed on 3 May 1990)", "(in force since 1990)": the day that a bracket opens with.
   */
  private static @Nullable TimeMention inBracket(AnnotatedSentence s, int open) {
    int i = open + 1;
    while (s.at(i) == null && s.in(i, "signing_notes")) {
      i++;
    }
    return s.word(open).equals("(") && s.at(i) instanceof TimeMention time && plain(time)
        ? time
        : null;
  }

  private static boolean owned(AnnotatedSentence s, int before) {
    return s.entry(before).in("determiners")
        || s.word(before).equals("'s")
        || s.at(before) instanceof Mention.PronounMention;
  }

  private static boolean plain(TimeMention time) {
    Role role = time.date().role();
    return (role == Role.AT || role == Role.SINCE) && exact(time);
  }

  /** "after the 1990 treaty": when, whatever preposition governs the noun. */
  private static boolean exact(TimeMention time) {
    String edtf = time.date().edtf();
    return !edtf.contains("X") && !edtf.contains("/");
  }

  /**
   * "signed the 1990 treaty", "rejected the treaty of 1990": the verb says what was done with it.
   */
  private static boolean unmade(Clause clause, NounMention noun, Reading reading) {
    for (Predicate p : clause.predicates()) {
      boolean object =
          p.complementHas(noun.start()) && p.complementStart() >= p.verb().end()
              || p.passive() && p.subjectHas(noun.start());
      if (object && reading.words().in("unmaking_verbs", p.verb().lemma())) {
        return true;
      }
    }
    return false;
  }

  private static List<RelationSides.Pair> sides(
      AnnotatedSentence s, NounMention noun, TimeMention time, Clause clause, Reading reading) {
    int end = NounDates.end(s, Math.max(noun.end(), time.end()), clause);
    Region behind = new Region(noun.end(), end);
    RelationSides.Sides own = NounSides.sidesBehind(s, noun, end, clause, reading);
    boolean said =
        !reading.parties().governed(s, behind, Set.of("between", "with"), clause).isEmpty()
            || !RelationSides.ownersOf(clause, reading, noun).isEmpty();
    if (said) {
      return own.pairs();
    }
    if (UnnamedSides.ofNoState(clause, reading)
        || UnnamedSides.unnamedSide(s, behind, Set.of(), Set.of(), clause, reading)
        || named(s, noun)) {
      return List.of();
    }
    Set<Party> bound = new LinkedHashSet<>(AgreementTies.bound(clause, reading));
    String governor = reading.grammar().governor(s, noun, clause.predicate().complementStart());
    if (bound.isEmpty() && MEANS.contains(governor) && !clause.predicate().passive()) {
      // "X and Y settled their dispute by an agreement of 1990"
      bound.addAll(reading.parties().subject(clause));
    }
    if (bound.size() == 2) {
      return RelationSides.cross(bound, Set.of(), reading);
    }
    Set<Party> both = atHand(s, reading);
    return both.isEmpty() ? List.of() : RelationSides.cross(both, Set.of(), reading);
  }

  /** "the Treaty of Bergen", "the Bergen Accord": a proper name, whose sides the reader knows. */
  static boolean named(AnnotatedSentence s, NounMention noun) {
    boolean capital = s.tokens().get(noun.start()).capitalised();
    boolean before =
        s.at(noun.start() - 1) != null && !(s.at(noun.start() - 1) instanceof TimeMention)
            || noun.start() > 1
                && s.tokens().get(noun.start() - 1).capitalised()
                && s.at(noun.start() - 1) == null
                && !s.entry(noun.start() - 1).in("determiners");
    boolean behind =
        s.word(noun.end()).equals("of") && !(s.at(noun.end() + 1) instanceof TimeMention);
    return capital && (before || behind);
  }

  /** Whether a party is one of two, or a part of one. */
  private static boolean ofOne(Set<Party> both, Party party, Reading reading) {
    String state = reading.places().state(party);
    return both.contains(party) || both.stream().anyMatch(side -> side.id().equals(state));
  }

  /** The two sides at hand; empty where the sentence names another party or an organisation. */
  static Set<Party> atHand(AnnotatedSentence s, Reading reading) {
    Set<Party> both = new LinkedHashSet<>(reading.discourse().both());
    boolean others =
        !s.mentions(OrganisationMention.class, 0, s.size()).isEmpty()
            || s.mentions(PartyMention.class, 0, s.size()).stream()
                .anyMatch(party -> !ofOne(both, party.party(), reading));
    return both.size() == 2 && !others ? both : Set.of();
  }
}
