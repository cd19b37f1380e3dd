package org.legation.validate.count;

import java.util.List;
import org.legation.model.Party;
import org.legation.validate.count.Knowledge.Phrases;

/** Which parties belong to the groups that phrases name, by their codes. */
final class Groups {
  private final Knowledge knowledge;

  Groups(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Whether the party is in every group that the phrases name. */
  boolean contain(Party party, List<Phrases> phrases) {
    return phrases.stream().allMatch(phrase -> contains(party.id(), phrase));
  }

  private boolean contains(String id, Phrases phrase) {
    if (phrase.group() == null) {
      return true;
    }
    boolean deFacto = knowledge.deFacto().contains(id);
    boolean country = id.length() == 2 && !id.equals("EU");
    boolean member = country && !knowledge.notUnMembers().contains(id);
    boolean municipality = id.indexOf('/') >= 0;
    return switch (phrase.group()) {
      case UN_MEMBER -> member;
      case NON_UN_STATE -> deFacto || (country && !member);
      case STATE -> deFacto || country;
      case MUNICIPALITY -> municipality;
      case SUBDIVISION ->
          !deFacto
              && !municipality
              && id.indexOf('-') == 2
              && (phrase.of() == null || id.startsWith(phrase.of() + "-"));
    };
  }
}
