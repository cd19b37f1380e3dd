package org.legation.gazetteer.build;

import java.util.List;
import org.legation.gazetteer.Form;

/** How English makes the people of an adjective. */
final class Demonyms {
  private static final List<String> UNCHANGED = List.of("s", "sh", "ch", "ese", "z");

  private Demonyms() {}

  /** Estonian gives Estonians; British and Chinese stay. */
  static NameFact plural(NameFact adjective) {
    String text = adjective.text();
    boolean unchanged = UNCHANGED.stream().anyMatch(text::endsWith);
    return new NameFact(
        unchanged ? text : text + "s", Form.PEOPLE, adjective.from(), adjective.to());
  }

  /** Spaniards gives Spaniard besides. */
  static List<NameFact> people(NameFact plural) {
    String text = plural.text();
    boolean regular = text.endsWith("s") && !text.endsWith("is") && !text.endsWith("ss");
    return regular
        ? List.of(plural, NameFact.of(text.substring(0, text.length() - 1), Form.DEMONYM))
        : List.of(plural);
  }
}
