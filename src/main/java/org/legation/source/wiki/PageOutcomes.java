package org.legation.source.wiki;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.legation.model.Severity;
import org.legation.resource.Bundled;
import org.legation.source.SourceNotice;

/** What can be the matter with a page, from {@code source/outcomes.yaml}. */
final class PageOutcomes {
  static final String REDIRECTED = "page-redirected";
  static final String MOVED = "page-moved";
  static final String PROTECTED = "page-protected";
  static final String DELETED = "page-deleted";
  static final String MISSING = "page-missing";
  static final String INVALID = "page-invalid";
  static final String DAMAGED = "page-damaged";
  static final String DISAMBIGUATION = "page-disambiguation";

  private static final String RESOURCE = "source/outcomes.yaml";

  private final List<Outcome> outcomes;

  private PageOutcomes(List<Outcome> outcomes) {
    this.outcomes = List.copyOf(outcomes);
  }

  static PageOutcomes load() {
    return new PageOutcomes(Bundled.list(RESOURCE, Outcome.class));
  }

  /** Whether a page of which this is the matter is left out. */
  boolean skips(String id) {
    return outcome(id).skips();
  }

  SourceNotice notice(String id, String host, WikiPage page) {
    Outcome outcome = outcome(id);
    return new SourceNotice(
        id,
        Severity.valueOf(outcome.severity().toUpperCase(Locale.ROOT)),
        filled(outcome.message(), host, page),
        filled(outcome.advice(), host, page));
  }

  private Outcome outcome(String id) {
    return outcomes.stream()
        .filter(outcome -> outcome.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(RESOURCE + ": describe " + id + " there."));
  }

  private static String filled(String text, String host, WikiPage page) {
    return text.replace("{host}", host)
        .replace("{asked}", page.asked())
        .replace("{title}", page.title());
  }

  /** One entry of the file. */
  private record Outcome(
      String id,
      String severity,
      @JsonProperty("skips") boolean skips,
      String message,
      String advice) {}
}
