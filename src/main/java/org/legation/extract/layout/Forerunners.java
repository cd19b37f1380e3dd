package org.legation.extract.layout;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.legation.extract.context.Discourse;
import org.legation.extract.lexicon.Words;
import org.legation.model.Party;

/**
 * States of the past that an article treats as the forerunner of the state that it is about: the
 * Papal States, in one on the Holy See; a union, in one on either of its parts.
 */
final class Forerunners {
  private final Discourse discourse;
  private final Words words;

  Forerunners(Discourse discourse, Words words) {
    this.discourse = discourse;
    this.words = words;
  }

  /**
   * The state of today for which a party stands here; the party itself, if it stands for none.
   *
   * @param name how it is called: a union of two states may have the code of one of them
   */
  Party today(String name, Party party) {
    boolean union = words.in("unions", name);
    if (!party.id().startsWith("historic/") && !union) {
      return party;
    }
    String past = union ? name : party.id();
    List<Party> heirs =
        Stream.of(discourse.subject(), discourse.other())
            .filter(Objects::nonNull)
            .filter(side -> words.in("forerunners", side.id() + " " + past))
            .toList();
    return heirs.size() == 1 ? heirs.get(0) : party;
  }
}
