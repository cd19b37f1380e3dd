package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.context.Discourse;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads headings that name an event: "Recognition of Chile, 1905", "Mutual Recognition". */
final class HeadingMatcher {
  private final RuleBook rules;

  HeadingMatcher(RuleBook rules) {
    this.rules = rules;
  }

  List<ClaimDraft> match(AnnotatedSentence heading, Discourse discourse) {
    List<TimeMention> dates = heading.mentions(TimeMention.class, 0, heading.size());
    if (dates.isEmpty() || withdrawn(heading)) {
      return List.of();
    }
    String date = dates.get(dates.size() - 1).date().first();
    List<ClaimDraft> drafts = new ArrayList<>();
    for (NounMention noun : heading.nouns("recognition", 0, heading.size())) {
      drafts.addAll(recognition(heading, noun, discourse, date));
      break;
    }
    drafts.addAll(firstMission(heading, discourse, date));
    return drafts;
  }

  /** "First U.S. Consulate in Z, 1820", in an article on two sides. */
  private List<ClaimDraft> firstMission(
      AnnotatedSentence heading, Discourse discourse, String date) {
    List<NounMention> nouns = heading.nouns("mission", 0, heading.size());
    if (!discourse.pair() || nouns.size() != 1 || !heading.word(0).equals("first")) {
      return List.of();
    }
    Party owner = null;
    Party host = null;
    for (PartyMention party : heading.mentions(PartyMention.class, 0, heading.size())) {
      if (party.end() <= nouns.get(0).start()) {
        owner = party.party();
      } else if (!party.adjective()) {
        host = party.party();
      }
    }
    owner = owner == null && host != null ? discourse.facing(host) : owner;
    host = host == null && owner != null ? discourse.facing(owner) : host;
    return owner == null || host == null || owner.equals(host)
        ? List.of()
        : List.of(
            ClaimDraft.of(rules.rule("heading-mission"), Status.ASSERTED, owner, host)
                .withSubtype(nouns.get(0).classes().getOrDefault("mission", ""))
                .withDate(new DateChooser.Chosen(date, Status.ASSERTED)));
  }

  /**
   * The organisation that a heading is about: "NATO", "Relations with the Nordic Council"; empty if
   * it says more, or names none or several.
   */
  static String organisation(AnnotatedSentence heading, Headers headers) {
    Mention found = null;
    for (int i = 0; i < heading.size(); i++) {
      Mention mention = heading.at(i);
      if (mention instanceof OrganisationMention && mention != found) {
        boolean abbreviation = heading.word(mention.start() - 1).equals("(");
        if (found != null && !abbreviation) {
          return "";
        }
        found = found == null ? mention : found;
      }
      boolean plain =
          mention == null
              && (heading.tokens().get(i).punctuation()
                  || headers.headingWord(heading.word(i))
                  || heading.entry(i).in("determiners"));
      boolean said =
          mention instanceof OrganisationMention
              || mention instanceof NounMention noun
                  && (noun.of("membership") || noun.of("relations"))
                  // "UN member states" is about these
                  && !heading.entry(noun.end() - 1).in("several_states");
      if (!plain && !said) {
        return "";
      }
    }
    return found == null ? "" : heading.text(found.start(), found.end());
  }

  /**
   * The agreement whose name a heading is: "Treaty of Commerce, 1853", "The 1953 Trade Agreement";
   * empty if it is none, or says what was done with it.
   */
  static String paper(AnnotatedSentence heading) {
    List<NounMention> nouns = heading.nouns("agreement", 0, heading.size());
    if (nouns.isEmpty() || withdrawn(heading)) {
      return "";
    }
    NounMention noun = nouns.get(0);
    for (int i = 0; i < noun.start(); i++) {
      boolean deed = heading.at(i) == null && heading.entry(i).in("prepositions");
      if (deed || heading.at(i) instanceof NounMention) {
        // "Signing of the Treaty", "Recognition by Treaty"
        return "";
      }
    }
    int end = noun.end();
    while (end < heading.size()
        && !(heading.at(end) instanceof TimeMention)
        && !heading.tokens().get(end).punctuation()) {
      end++;
    }
    return heading.text(0, end);
  }

  private static boolean withdrawn(AnnotatedSentence heading) {
    for (int i = 0; i < heading.size(); i++) {
      if (heading.entry(i).in("withdrawing_words")) {
        return true;
      }
    }
    return false;
  }

  private List<ClaimDraft> recognition(
      AnnotatedSentence heading, NounMention noun, Discourse discourse, String date) {
    List<Party> both = discourse.both();
    boolean mutual = heading.entry(noun.start() - 1).in("mutual_words");
    if (mutual && both.size() == 2) {
      return List.of(
          draft(both.get(0), both.get(1), date).asMutual(),
          draft(both.get(1), both.get(0), date).asMutual());
    }
    if (!heading.word(noun.end()).equals("of")) {
      return List.of();
    }
    Party recognised = null;
    for (int i = noun.end(); i < heading.size(); i++) {
      if (heading.entry(i).in("recognised_changes")) {
        // "Recognition of the Dissolution of X"
        return List.of();
      }
    }
    for (Mention mention : heading.mentions(Mention.class, noun.end(), heading.size())) {
      if (mention instanceof PartyMention party) {
        recognised = party.party();
        break;
      }
    }
    if (recognised == null) {
      return List.of();
    }
    Party actor = null;
    for (PartyMention party : heading.mentions(PartyMention.class, 0, noun.start())) {
      actor = party.party();
    }
    if (actor == null) {
      actor = discourse.facing(recognised);
    }
    return actor == null || actor.equals(recognised)
        ? List.of()
        : List.of(draft(actor, recognised, date));
  }

  private ClaimDraft draft(Party actor, Party recognised, String date) {
    return ClaimDraft.of(rules.rule("heading-recognition"), Status.ASSERTED, actor, recognised)
        .withDate(new DateChooser.Chosen(date, Status.ASSERTED));
  }
}
