package org.legation.extract.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.context.Discourse;
import org.legation.extract.date.DateMention.Role;
import org.legation.model.RelationType;

/**
 * What a sentence leans on that was told before: "It was closed in 1990", "Relations were thereby
 * severed".
 */
public final class ToldBefore {
  /** What "the section" or "the office" may mean: the mission told of last. */
  static final String ECHO = "mission echo";

  /** What "they" may mean: relations that somebody asked for, or hoped to open. */
  static final String NAMED = "relations named";

  /** What "his" may mean: the credentials that somebody else presented. */
  static final String CREDENTIALS = "credentials";

  private ToldBefore() {}

  /** Remembers what a sentence told and named, for the next. */
  public static void remember(AnnotatedSentence s, List<ClaimDraft> told, Discourse discourse) {
    discourse.told().relationsNamed(namesRelations(s, told, discourse));
    discourse.told().deeds(told);
    TwoRecognised.remember(told, discourse);
    discourse.told().date(onlyDate(s));
  }

  /**
   * "X asked for diplomatic relations with Y. They were established": whether a sentence names them
   * last, of the two at hand alone.
   */
  private static boolean namesRelations(
      AnnotatedSentence s, List<ClaimDraft> told, Discourse discourse) {
    List<NounMention> nouns = s.mentions(NounMention.class, 0, s.size());
    NounMention last = nouns.isEmpty() ? null : nouns.get(nouns.size() - 1);
    return opensWith(s, discourse)
        || discourse.pair()
            && last != null
            && "diplomatic".equals(last.classes().get("relations"))
            && told.stream().noneMatch(draft -> draft.rule().type() == RelationType.RELATIONS)
            && s.mentions(PartyMention.class, 0, s.size()).stream()
                .allMatch(party -> discourse.side(party.party()));
  }

  /** "Relations with X were friendly at first. They were broken": those of the two at hand. */
  private static boolean opensWith(AnnotatedSentence s, Discourse discourse) {
    boolean opens =
        discourse.pair()
            && s.at(0) instanceof NounMention first
            && first.of("relations")
            && s.word(first.end()).equals("with")
            && s.nouns("relations", first.end(), s.size()).isEmpty();
    List<PartyMention> named = s.mentions(PartyMention.class, 0, s.size());
    return opens && !named.isEmpty() && discourse.side(named.get(0).party());
  }

  /** Classes of nouns, with their canonical nouns, that "it" or "they" may mean. */
  public static Map<String, String> nouns(Discourse discourse) {
    Map<String, String> nouns = new HashMap<>();
    for (ClaimDraft draft : ClaimDraft.toldBefore(discourse)) {
      switch (draft.rule().type()) {
        case MISSION -> nouns.putIfAbsent("mission", draft.subtype());
        case RELATIONS -> nouns.putIfAbsent("relations", "diplomatic");
        case AGREEMENT -> nouns.putIfAbsent("agreement", draft.subtype());
        case OFFICE_HOLDER -> {
          if (draft.rule().frame().equals(CREDENTIALS)) {
            nouns.putIfAbsent(CREDENTIALS, CREDENTIALS);
          }
        }
        default -> {
          // nothing that a pronoun stands for
        }
      }
    }
    if (discourse.told().relationsNamed()) {
      nouns.put(NAMED, "diplomatic");
    }
    if (discourse.lastMission().size() == 2) {
      nouns.put(ECHO, nouns.getOrDefault("mission", "diplomatic mission"));
    }
    return nouns;
  }

  /** The one day that a sentence names; empty if it names none or several. */
  public static String onlyDate(AnnotatedSentence s) {
    List<String> dates = new ArrayList<>();
    String finest = "";
    for (TimeMention time : s.mentions(TimeMention.class, 0, s.size())) {
      if (!time.date().adjective() && time.date().role() == Role.AT) {
        String date = time.date().first();
        dates.add(date);
        finest = date.length() > finest.length() ? date : finest;
      }
    }
    // "in the spring of 1920 ... on 3 May": one day, and the year in which it lies
    return dates.stream().allMatch(finest::startsWith) ? finest : "";
  }

  /** What a clause tells as the outcome of what was told just before has its date. */
  public static List<ClaimDraft> dated(Clause clause, List<ClaimDraft> drafts, Reading reading) {
    if (drafts.isEmpty()
        || drafts.stream().noneMatch(draft -> draft.date().isEmpty())
        || !results(clause, reading)) {
      return drafts;
    }
    String date = before(clause, reading);
    return date.isEmpty()
        ? drafts
        : drafts.stream()
            .map(
                draft ->
                    draft.date().isEmpty()
                        ? draft.withDate(new DateChooser.Chosen(date, draft.status()))
                        : draft)
            .toList();
  }

  private static String before(Clause clause, Reading reading) {
    int index = clause.predicate().index();
    while (index > 0
        && clause.predicates().get(index - 1).link() == Predicate.Link.RELATIVE
        && clause.predicates().get(index - 1).verb().start() >= clause.predicate().subjectStart()) {
      // "the post, which had opened in 1950, was thereby raised"
      index--;
    }
    if (index == 0) {
      return reading.discourse().told().dateBefore();
    }
    var date = reading.dates().of(clause.other(index - 1));
    return date == null ? "" : date.first();
  }

  /** "thereby", "with this", "his arrival opened": the clause tells what came of a deed. */
  private static boolean results(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    for (int i = p.leadStart(); i < p.verb().end(); i++) {
      if (s.at(i) == null && s.in(i, "resulting_adverbs")) {
        return true;
      }
    }
    for (int i = p.subjectStart(); i < p.complementEnd(); i++) {
      if (s.word(i).equals("that") && s.word(i + 1).equals("effect")) {
        // "a note to that effect was issued"
        return true;
      }
    }
    if (p.index() > 0
        && s.word(p.complementStart()).equals("as")
        && s.word(p.complementStart() + 1).equals("well")
        && !Character.isLetter(s.word(p.complementStart() + 2).codePointAt(0))) {
      // "X was closed on 3 May, and relations were broken as well"
      return true;
    }
    boolean lead =
        s.in(p.leadStart(), "simultaneous_prepositions")
            && s.in(p.leadStart() + 1, "pointing_words");
    return lead || act(s, p, reading);
  }

  /** "This step", "his arrival". */
  private static boolean act(AnnotatedSentence s, Predicate p, Reading reading) {
    int from = p.subjectStart();
    boolean points = s.in(from, "pointing_words") || s.in(from, "possessive_pronouns");
    return p.index() == 0 && points && p.subjectEnd() - from == 2 && s.in(from + 1, "act_nouns");
  }
}
