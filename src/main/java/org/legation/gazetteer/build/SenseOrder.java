package org.legation.gazetteer.build;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Form;
import org.legation.gazetteer.Kind;

/** Orders the meanings of a name: the one that a reader takes first comes first. */
final class SenseOrder {
  private final Kinds kinds;

  SenseOrder(Kinds kinds) {
    this.kinds = kinds;
  }

  List<Collector.Named> order(String key, Collection<Collector.Named> senses) {
    String preferred = kinds.preferred(key);
    return senses.stream()
        .sorted(
            Comparator.comparing((Collector.Named named) -> !named.entry().code().equals(preferred))
                .thenComparing(named -> rank(named, senses))
                .thenComparing(named -> -named.entry().population())
                .thenComparing(named -> named.entry().code())
                .thenComparing(Collector.Named::form))
        .toList();
  }

  private int rank(Collector.Named named, Collection<Collector.Named> senses) {
    Entry entry = named.entry();
    return switch (entry.kind()) {
      case STATE -> 0;
      case TERRITORY, ORGANISATION -> 1;
      case HISTORIC -> 2;
      case CITY -> {
        if (isStateCapital(entry)) {
          yield 3;
        }
        // São Paulo is the city, not the state around it; Victoria in Australia is the state.
        boolean hidesItsPart =
            senses.stream()
                .map(Collector.Named::entry)
                .anyMatch(
                    other -> kinds.isFederal(other) && other.country().equals(entry.country()));
        yield hidesItsPart ? 3 : 5;
      }
      case SUBDIVISION -> {
        boolean weak = !kinds.isFederal(entry) && named.form() == Form.NAME;
        yield weak ? 6 : 4;
      }
    };
  }

  private static boolean isStateCapital(Entry entry) {
    return entry.kind() == Kind.CITY && !entry.capitalOf().isEmpty() && !isSmallTerritory(entry);
  }

  /** Kingston is Jamaica's, not Norfolk Island's. */
  private static boolean isSmallTerritory(Entry entry) {
    return entry.population() < 5_000;
  }
}
