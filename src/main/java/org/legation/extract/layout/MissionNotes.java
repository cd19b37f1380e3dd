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
 * 1990; embassy in Lima". The city says whose post it is.
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
    if (!(note.at(from) instanceof NounMention noun)
        || !noun.of("mission")
        || noun.plural()
        || !note.word(noun.end()).equals("in")
        || !(note.at(noun.end() + 1) instanceof CityMention city)
        || city.end() != end(note, to)) {
      return;
    }
    String country = city.city().country();
    boolean received = country.equals(subject.id());
    if (received || country.equals(other.id())) {
      out.add(
          ClaimDraft.of(
                  rules.rule("table-mission"),
                  Status.ASSERTED,
                  received ? other : subject,
                  received ? subject : other)
              .withSubtype(noun.classes().getOrDefault("mission", ""))
              .withPlace(note.text(city.start(), city.end()), country));
    }
  }

  private static int end(AnnotatedSentence note, int to) {
    return note.word(to - 1).equals(".") ? to - 1 : to;
  }
}
