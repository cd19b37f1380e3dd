package org.legation.extract.match.recognition;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/** Several parties that a position is about: "called for the recognition of X and Y". */
final class JoinedTopics {
  private final AnnotatedSentence s;
  private final Reading reading;

  JoinedTopics(AnnotatedSentence s, Reading reading) {
    this.s = s;
    this.reading = reading;
  }

  /** The party that was found, and those that a list names with it as whom to recognise. */
  List<Party> with(Party about, Region region, List<Party> actors) {
    for (PartyMention mention : s.mentions(PartyMention.class, region.from(), region.to())) {
      if (mention.party().equals(about) && names(mention)) {
        List<Party> listed = list(first(mention, region.from()), region.to(), actors);
        if (listed.contains(about)) {
          return listed;
        }
      }
    }
    // "called for the recognition of both republics"
    List<Party> two = reading.discourse().told().two();
    boolean both =
        s.mentions(PronounMention.class, region.from(), region.to()).stream()
            .anyMatch(p -> p.pronoun() == Pronoun.BOTH && recognised(p.start() - 1));
    return both && two.contains(about) && actors.stream().noneMatch(two::contains)
        ? two
        : List.of(about);
  }

  private static boolean joins(AnnotatedSentence s, int i) {
    return s.at(i) == null && (s.in(i, "list_joiners") || s.in(i, "determiners"));
  }

  private boolean names(PartyMention party) {
    return !party.adjective() && !s.word(party.end()).equals("'s");
  }

  /** Where the list begins in which a mention stands. */
  private int first(PartyMention mention, int from) {
    int start = mention.start();
    int i = start - 1;
    while (i >= from && (joins(s, i) || s.at(i) instanceof PartyMention party && names(party))) {
      start = s.at(i) instanceof PartyMention party ? party.start() : start;
      i = Math.min(i, start) - 1;
    }
    return start;
  }

  /** The parties of a list, where it is told of them that they be recognised; else none. */
  private List<Party> list(int start, int to, List<Party> actors) {
    int before = start - 1;
    while (joins(s, before)) {
      before--;
    }
    List<Party> listed = new ArrayList<>();
    if (!recognised(before)) {
      return listed;
    }
    for (int i = start; i < to; i++) {
      if (s.at(i) instanceof PartyMention party && names(party)) {
        if (!actors.contains(party.party()) && !listed.contains(party.party())) {
          listed.add(party.party());
        }
        i = party.end() - 1;
      } else if (!joins(s, i)) {
        break;
      }
    }
    return listed;
  }

  /** "recognise", "the recognition of", "the independence of". */
  private boolean recognised(int before) {
    if (!s.word(before).equals("of")) {
      return reading.words().in("recognizing_words", s.word(before));
    }
    return s.at(before - 1) instanceof NounMention noun
        ? noun.of("recognition") || noun.of("independence")
        : s.in(before - 1, "status_words");
  }
}
