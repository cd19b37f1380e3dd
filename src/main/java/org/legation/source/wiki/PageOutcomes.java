package org.legation.source.wiki;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legation.model.Severity;
import org.legation.resource.Bundled;
import org.legation.source.RevisionDay;
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
  static final String NOT_REFRESHED = "page-not-refreshed";

  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)\\}");
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
    return notice(id, false, values(host, page));
  }

  /**
   * Tells that an earlier revision was read.
   *
   * @param found what was read
   * @param reason why the page's own revision could not be
   */
  SourceNotice standIn(String host, WikiPage page, PageTexts.Found found, String reason) {
    Map<String, String> values = values(host, page);
    values.put("wanted", revision(page.revision(), page.timestamp()));
    values.put("found", revision(found.revision(), found.timestamp()));
    values.put("reason", reason);
    return notice(NOT_REFRESHED, true, values);
  }

  private SourceNotice notice(String id, boolean outdated, Map<String, String> values) {
    Outcome outcome = outcome(id);
    return new SourceNotice(
        id,
        Severity.valueOf(outcome.severity().toUpperCase(Locale.ROOT)),
        filled(outcome.message(), values),
        filled(outcome.advice(), values),
        outdated);
  }

  private static Map<String, String> values(String host, WikiPage page) {
    Map<String, String> values = new HashMap<>();
    values.put("host", host);
    values.put("asked", page.asked());
    values.put("title", page.title());
    return values;
  }

  private static String revision(long revision, String timestamp) {
    String day = RevisionDay.of(timestamp);
    return day == null ? "revision " + revision : "revision %d of %s".formatted(revision, day);
  }

  private Outcome outcome(String id) {
    return outcomes.stream()
        .filter(outcome -> outcome.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(RESOURCE + ": describe " + id + " there."));
  }

  /** In one go, as a title may look like a name in braces. */
  private static String filled(String text, Map<String, String> values) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "?")));
  }

  /** One entry of the file. */
  private record Outcome(
      String id,
      String severity,
      @JsonProperty("skips") boolean skips,
      String message,
      String advice) {}
}
