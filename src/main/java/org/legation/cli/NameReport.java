package org.legation.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.Hints;
import org.legation.gazetteer.NameResolver;
import org.legation.gazetteer.Resolution;
import org.legation.gazetteer.Sense;

/** What the gazetteer knows by a name, and which of it the resolver would take, and why. */
final class NameReport implements Product.NameExplanation {
  private static final int SUGGESTIONS = 5;

  @Override
  public List<String> explain(String name) {
    Gazetteer gazetteer = Gazetteer.bundled();
    List<Sense> senses = gazetteer.lookup(name);
    List<String> lines = new ArrayList<>();
    if (senses.isEmpty()) {
      List<String> near = gazetteer.suggestions(name, SUGGESTIONS);
      lines.add(near.isEmpty() ? "unknown" : "unknown; nearest names: " + String.join(", ", near));
      return lines;
    }
    Resolution resolution = new NameResolver().resolve(name, senses, Hints.NONE);
    Sense chosen = resolution.chosen();
    lines.add(
        chosen == null
            ? "undecided: " + resolution.reason()
            : "→ " + describe(chosen) + ": " + resolution.reason());
    resolution.others().forEach(other -> lines.add("  or " + describe(other)));
    return lines;
  }

  private static String describe(Sense sense) {
    Entry entry = sense.entry();
    String years =
        sense.isDated() ? " (%s–%s)".formatted(year(sense.fromYear()), year(sense.toYear())) : "";
    return "%s %s, %s%s"
        .formatted(entry.code(), entry.name(), entry.kind().name().toLowerCase(Locale.ROOT), years);
  }

  private static String year(@Nullable Integer year) {
    return year == null ? "" : year.toString();
  }
}
