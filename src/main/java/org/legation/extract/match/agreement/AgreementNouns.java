package org.legation.extract.match.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.match.NounDates;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Kind;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads agreements that a noun names: their signing, and the exchange of notes. */
public final class AgreementNouns {
  private static final int FULL_DATE = 10;
  private static final Set<String> PAPER = Set.of("by", "in", "under", "through");

  private final RuleBook rules;

  /** Takes from the book the rules that it matches. */
  public AgreementNouns(RuleBook rules) {
    this.rules = rules;
  }

  /** "with the signing of a Joint Communique on 3 May". */
  public List<ClaimDraft> signing(AnnotatedSentence s, int event, Clause clause, Reading reading) {
    List<NounMention> nouns =
        s.nouns("agreement", event, Math.min(s.size(), event + NounDates.REACH));
    Predicate p = clause.predicate();
    boolean sought = reading.words().in("sought_verbs", p.verb().lemma()) && p.complementHas(event);
    if (nouns.isEmpty() || sought) {
      return List.of();
    }
    NounMention noun = nouns.get(0);
    // "the July 1981 signing of", "the signing on 3 May of"
    TimeMention before = s.at(event - 1) instanceof TimeMention time ? time : null;
    for (TimeMention amid : s.mentions(TimeMention.class, event, noun.start())) {
      before = before == null && !amid.date().adjective() ? amid : before;
    }
    TimeMention date = before == null ? NounDates.dateAfter(s, noun.end(), clause) : before;
    int end = date == null || date == before ? p.complementEnd() : date.start();
    RelationSides.Sides sides =
        NounSides.sidesBehind(s, noun, Math.max(noun.end(), end), clause, reading);
    RelationSides.Sides by = NounSides.sidesBy(s, noun, clause, reading);
    boolean several = sides.pairs().isEmpty() && !by.pairs().isEmpty();
    sides = several ? by : sides;
    if (sides.pairs().isEmpty()
        && (reading.discourse().pair() || !DatedAgreements.named(s, noun))
        && (reading.discourse().row() != null
            || s.mentions(PartyMention.class, 0, s.size()).size() > 1)) {
      sides = NounSides.sidesNamed(s, reading);
    }
    // "improved in 1975 after the signing of a treaty": signed some time before
    boolean earlier = date == null && PaperNouns.atAnotherTime(s, event);
    String edtf = earlier ? "" : date(date, noun, clause, reading);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (RelationSides.Pair pair : sides.pairs()) {
      drafts.add(
          ClaimDraft.of(rules.rule("noun-signing"), Status.ASSERTED, pair.a(), pair.b())
              .withSubtype(noun.classes().getOrDefault("agreement", ""))
              .withObject(ObjectText.of(s, noun))
              .withDate(new Chosen(edtf, Status.ASSERTED)));
    }
    boolean told = !edtf.isEmpty() || earlier && PaperNouns.introduced(s, noun, reading);
    return told && (drafts.size() == 1 || several) ? drafts : List.of();
  }

  /**
   * "A supplementary convention of 3 May 1884 gave X the right": an agreement that its day
   * introduces, in an article on two sides.
   */
  public List<ClaimDraft> dated(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    if (!s.word(noun.end()).equals("of")
        || !(s.at(noun.end() + 1) instanceof TimeMention time)
        || time.date().edtf().length() != FULL_DATE
        || !PaperNouns.introduced(s, noun, reading)) {
      return List.of();
    }
    Predicate p = clause.predicate();
    boolean subject = p.verb().start() >= time.end() && p.subjectHas(noun.start());
    for (Predicate next : clause.predicates()) {
      subject |= next.subjectHas(noun.start()) && next.verb().start() >= time.end();
      if (next.subjectHas(noun.start()) && (next.passive() || next.verb().negated())) {
        return List.of();
      }
    }
    boolean by = PAPER.contains(s.word(PaperNouns.phrase(s, noun, reading) - 1));
    RelationSides.Sides sides =
        subject || by
            ? NounSides.sidesBehind(s, noun, time.start(), clause, reading)
            : new RelationSides.Sides(List.of(), false);
    List<RelationSides.Pair> pairs =
        subject ? sides.pairs() : OtherSpeakers.instead(sides.pairs(), clause, reading);
    return pairs.size() != 1
        ? List.of()
        : List.of(
            ClaimDraft.of(
                    rules.rule("noun-agreement-dated"),
                    Status.ASSERTED,
                    pairs.get(0).a(),
                    pairs.get(0).b())
                .withSubtype(noun.classes().getOrDefault("agreement", ""))
                .withObject(ObjectText.of(s, noun))
                .withDate(new Chosen(time.date().edtf(), Status.ASSERTED)));
  }

  /** "a member of the X with an immunity agreement of protection for Y". */
  public List<ClaimDraft> immunity(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    int before = s.entry(noun.start() - 1).in("determiners") ? noun.start() - 2 : noun.start() - 1;
    if (!RelationSides.protects(s, noun) || !s.word(before).equals("with")) {
      return List.of();
    }
    Clause.Region behind = new Clause.Region(noun.end(), clause.predicate().complementEnd());
    List<ClaimDraft> drafts = new ArrayList<>();
    List<Party> others =
        new ArrayList<>(reading.parties().governed(s, behind, Set.of("for", "with"), clause));
    others.addAll(hyphenated(s, behind, reading));
    for (Party owner : reading.parties().subject(clause)) {
      for (Party other : others) {
        if (!owner.equals(other)) {
          drafts.add(
              ClaimDraft.of(rules.rule("noun-immunity"), Status.ASSERTED, owner, other)
                  .withSubtype("agreement")
                  .withObject(ObjectText.of(s, noun)));
        }
      }
    }
    return drafts;
  }

  /** "for the US-military": a state before a hyphen. */
  private static List<Party> hyphenated(
      AnnotatedSentence s, Clause.Region region, Reading reading) {
    List<Party> found = new ArrayList<>();
    for (int i = region.from(); i < region.to(); i++) {
      String text = s.tokens().get(i).text();
      int hyphen = text.indexOf('-');
      if (s.at(i) == null && hyphen > 1) {
        reading.gazetteer().lookup(text.substring(0, hyphen)).stream()
            .filter(sense -> sense.entry().kind() == Kind.STATE)
            .findFirst()
            .ifPresent(sense -> found.add(new Party(sense.entry().code(), sense.entry().name())));
      }
    }
    return found;
  }

  /** The agreement that an exchange of notes or letters is; empty where its sides are not told. */
  public List<ClaimDraft> exchange(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    Rule rule = rules.rule("noun-exchange");
    RelationSides.Sides sides = NounSides.sidesBehind(s, noun, s.size(), clause, reading);
    List<Party> named = reading.parties().subject(clause);
    boolean third =
        named.size() == 2 && !Set.copyOf(named).equals(Set.copyOf(reading.discourse().both()));
    if (sides.pairs().size() != 1) {
      return List.of();
    }
    String edtf = date(NounDates.dateAfter(s, noun.end(), clause), noun, clause, reading);
    // "By an exchange of notes X and Z agreed", in an article on X and Y
    RelationSides.Pair pair =
        third ? new RelationSides.Pair(named.get(0), named.get(1)) : sides.pairs().get(0);
    return List.of(
        ClaimDraft.of(rule, Status.ASSERTED, pair.a(), pair.b())
            .withSubtype("exchange")
            .withObject(s.text(noun.start(), noun.end()))
            .withDate(new Chosen(edtf, Status.ASSERTED)));
  }

  /** The date behind the noun, else that of the clause. */
  private static String date(
      @Nullable TimeMention own, NounMention noun, Clause clause, Reading reading) {
    return own != null
        ? own.date().first()
        : reading.dates().choose(clause, Status.ASSERTED, noun.end(), noun.end(), true).edtf();
  }
}
