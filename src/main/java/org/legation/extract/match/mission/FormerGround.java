package org.legation.extract.match.mission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/**
 * Posts in cities that lie in a third state today: "The consulate at Vyborg was closed", in an
 * article on the United States and Finland. They are those of the side whose guide it is.
 */
final class FormerGround {
  private static final String CONSULAR = "consul";

  private FormerGround() {}

  /** Who keeps a consular post there; null where nothing tells. */
  static @Nullable Party sender(Party host, String kind, Reading reading) {
    Party first = reading.discourse().subject();
    if (first == null || !kind.contains(CONSULAR) || reading.discourse().side(host)) {
      return null;
    }
    List<Party> last = reading.discourse().lastMission();
    return last.size() == 2
        ? last.get(0)
        : reading.words().in("titles_known", first.id()) ? first : null;
  }
}
