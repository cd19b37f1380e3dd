package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.model.Party;
import org.legation.model.RelationType;

/**
 * Puts the members of a list where the sentence before it leaves room for them: "The following
 * countries do not recognise X:" and "Chile" make "Chile do not recognise X".
 */
final class LeadIn {
  private static final int LONGEST_ITEM = 14;
  private static final Pattern ROOM =
      Pattern.compile(
          "(?:[Tt]he |[Tt]hese |[Aa]ll |[Aa] )?\\b(?:[Ff]ollowing|[Tt]hese|[Ss]everal|[Vv]arious"
              + "|[Mm]any|[Nn]umerous|[Ss]ome|number of|few|two|three|four|five|six|seven|eight|nine"
              + "|ten|eleven|twelve|\\d{1,3}) (?:[\\p{L}\\d-]+ ){0,4}?"
              + "(?:countries|states|nations|governments|entities|territories|cities|capitals)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern ASIDE =
      Pattern.compile("[,(] ?(?:among(?:st)? (?:many )?others?|inter alia)[,)] ");

  private LeadIn() {}

  /** Whether a sentence announces a list. */
  static boolean announces(String lead) {
    return lead.endsWith(":");
  }

  /** Whether an item is short enough for a member of a sentence. */
  static boolean fits(AnnotatedSentence item) {
    return item.size() <= LONGEST_ITEM;
  }

  /** The sentence that a lead-in and a list make. */
  static String joined(String lead, String member) {
    if (!announces(lead)) {
      return "";
    }
    String opening = lead.substring(0, lead.length() - 1);
    Matcher room = ROOM.matcher(opening);
    return room.find()
        ? opening.substring(0, room.start()) + member + opening.substring(room.end())
        : opening + " " + member;
  }

  /** "The following countries do not recognise X: A and B." with its list in its place. */
  static String unfolded(String told) {
    String sentence = told.contains("mong") || told.contains("inter alia") ? plain(told) : told;
    int colon = sentence.indexOf(": ");
    if (colon < 0) {
      return sentence;
    }
    Matcher room = ROOM.matcher(sentence);
    if (!room.find() || room.end() >= colon) {
      return sentence;
    }
    String list = sentence.substring(colon + 2).strip();
    if (list.endsWith(".")) {
      list = list.substring(0, list.length() - 1);
    }
    return sentence.substring(0, room.start()) + list + sentence.substring(room.end(), colon) + ".";
  }

  /** Without an "among others" that stands between a preposition and what it governs. */
  private static String plain(String sentence) {
    return ASIDE.matcher(sentence).replaceAll(" ");
  }

  /** Of what the joined sentence states, that which is about the item. */
  static List<ClaimDraft> about(AnnotatedSentence item, List<ClaimDraft> drafts) {
    List<Party> named = new ArrayList<>();
    for (PartyMention party : item.mentions(PartyMention.class, 0, item.size())) {
      named.add(party.party());
    }
    return drafts.stream()
        .filter(
            draft ->
                draft.rule().type() != RelationType.MEMBERSHIP
                    ? named.contains(draft.actor())
                        || named.contains(draft.counterpart())
                        || !draft.place().isEmpty() && item.text().contains(draft.place())
                    : item.text().contains(draft.object()))
        .toList();
  }
}
