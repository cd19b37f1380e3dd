package org.legation.gazetteer.build;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file of facts.
 *
 * @param code the code it is about; of an organisation, empty where the file gives none
 * @param name its name for readers; empty where the package's name serves
 * @param within code of the state that it belongs to; empty for none
 * @param from first year; null for no bound
 * @param to last year; null for no bound
 * @param silent whether it goes without names, because they mean something else
 * @param names its other names, demonyms and abbreviations
 */
record Fact(
    String code,
    String name,
    String within,
    @Nullable Integer from,
    @Nullable Integer to,
    boolean silent,
    List<NameFact> names) {
  static Fact none(String code) {
    return new Fact(code, "", "", null, null, false, List.of());
  }
}
