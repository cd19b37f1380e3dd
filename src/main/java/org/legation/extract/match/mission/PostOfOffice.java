package org.legation.extract.match.mission;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;

/** A "post" that is an office and no building: "the post of Norwegian ambassador". */
public final class PostOfOffice {
  private PostOfOffice() {}

  /** The office that a noun for a post is told of; the noun itself where it is told of none. */
  public static NounMention meant(AnnotatedSentence s, NounMention post) {
    if (!s.word(post.end()).equals("of")) {
      return post;
    }
    int at = post.end() + 1;
    while (at < s.size()
        && (s.at(at) == null && s.in(at, "determiners")
            || s.at(at) instanceof PartyMention party && party.adjective())) {
      at++;
    }
    return s.at(at) instanceof NounMention office && office.of("office") ? office : post;
  }
}
