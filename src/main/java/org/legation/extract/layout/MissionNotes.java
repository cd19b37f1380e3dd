package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * Reads posts that the notes of a row name without a sentence: "Embassy in Oslo", "withdrawn in
 * 1990; embassy in Lima", "Embassies in Oslo and Lima". The city says whose post it is.
 */
final class MissionNotes {
  private final RuleBook rules;

  MissionNotes(RuleBook rules) {
    this.rules = rules;
  }

  /**
   * What a note states.
   *
   * @param other the party of the row
   */
  List<ClaimDraft> read(AnnotatedSentence note, Party other, Party subject) {
    List<ClaimDraft> drafts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= note.size(); i++) {
      if (i == note.size() || note.word(i).equals(";")) {
        part(note, from, i, other, subject, drafts);
        from = i + 1;
      }
    }
    return drafts;
  }

  private void part(
      AnnotatedSentence note, int from, int to, Party other, Party subject, List<ClaimDraft> out) {
    int end = end(note, to);
    List<ClaimDraft> posts = new ArrayList<>();
    int at = from;
    while (at < end) {
      if (!(note.at(at) instanceof NounMention noun)
          || !noun.of("mission")
          || !note.word(noun.end()).equals("in")) {
        return;
      }
      at = noun.end() + 1;
      int before = posts.size();
      while (at < end && (note.at(at) instanceof CityMention || joins(note, at))) {
        if (note.at(at) instanceof CityMention city) {
          Party host = lies(city, subject) ? subject : lies(city, other) ? other : null;
          if (host == null) {
            return;
          }
          posts.add(post(noun, host, host.equals(subject) ? other : subject, city, note));
          at = city.end();
        } else {
          at++;
        }
      }
      if (posts.size() == before) {
        return;
      }
    }
    out.addAll(posts);
  }

  private ClaimDraft post(
      NounMention noun, Party host, Party owner, CityMention city, AnnotatedSentence note) {
    return ClaimDraft.of(rules.rule("table-mission"), Status.ASSERTED, owner, host)
        .withSubtype(noun.classes().getOrDefault("mission", ""))
        .withPlace(note.text(city.start(), city.end()), city.city().country());
  }

  private static boolean joins(AnnotatedSentence note, int i) {
    return note.at(i) == null && note.in(i, "list_joiners");
  }

  private static boolean lies(CityMention city, Party party) {
    return city.city().country().equals(party.id()) || city.city().capitalOf().equals(party.id());
  }

  private static int end(AnnotatedSentence note, int to) {
    return note.word(to - 1).equals(".") ? to - 1 : to;
  }
}
